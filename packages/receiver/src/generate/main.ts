import {writeFileSync} from 'node:fs';

import {renderOpenApi} from './openapi.js';
import {documentPath} from './path.js';

writeFileSync(documentPath, await renderOpenApi());
