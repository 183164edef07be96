import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Value of the `integrity` attribute of every script below a folder, by path from that folder. */
export function integrities(dist: string): Readonly<Record<string, string>> {
  const hashes = scripts(dist).map((file) => {
    const hash = createHash('sha384').update(readFileSync(path.join(dist, file)));
    return [file, `sha384-${hash.digest('base64')}`] as const;
  });
  return Object.fromEntries(hashes);
}

/** Scripts a page may load: the bundles and their late parts, sorted, with forward slashes. */
export function scripts(dist: string): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(path.join(dist, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => path.posix.join(folder, name))
      .sort();
  return [...inFolder('.'), ...(readdirSync(dist).includes('chunks') ? inFolder('chunks') : [])];
}
