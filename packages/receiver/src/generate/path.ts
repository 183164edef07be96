import {fileURLToPath} from 'node:url';

/** Where the document lies. */
export const documentPath = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
