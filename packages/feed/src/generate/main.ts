import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {outputs, packagePath} from './outputs.js';

for (const {path, content} of await outputs()) {
  mkdirSync(dirname(packagePath(path)), {recursive: true});
  writeFileSync(packagePath(path), content);
}
