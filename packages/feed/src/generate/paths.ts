import {fileURLToPath} from 'node:url';

const packageFolder = new URL('../../', import.meta.url);

/** Absolute path of a file of this package. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(path, packageFolder));
}
