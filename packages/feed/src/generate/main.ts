import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {derivedFolders, outputs} from './outputs.js';
import {packagePath} from './paths.js';

const files = await outputs();
for (const folder of derivedFolders) rmSync(packagePath(folder), {recursive: true, force: true});
for (const {path, content} of files) {
  mkdirSync(dirname(packagePath(path)), {recursive: true});
  writeFileSync(packagePath(path), content);
}
