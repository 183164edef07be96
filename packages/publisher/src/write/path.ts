import {lstat, mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Makes a folder with those above it, and tells whether something of its name is there now. Node's own way up never
 * ends where a system says of a name that cannot be made that it is missing, as below `/proc`.
 */
export async function makePath(path: string): Promise<boolean> {
  const above = dirname(path);
  if (above !== path && !(await isThere(above)) && !(await makePath(above))) return false;
  return mkdir(path).then(
    () => true,
    () => isThere(path),
  );
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
