/** Writes `custom-elements.json` of every package that defines elements: `npm run manifest`. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {analyze} from './analyze.js';

for (const {folder, manifest} of analyze()) {
  writeFileSync(path.join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
