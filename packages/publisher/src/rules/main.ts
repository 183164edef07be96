import {writeFileSync} from 'node:fs';

import {rulesFile, rulesText} from './file.js';

writeFileSync(rulesFile, await rulesText());
