import {basename, resolve} from 'node:path';

/** A table file to read, with the name it is called by in the report. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Files as they are told of: each once, by its name alone, or as it was typed where two have one name. */
export function namedFiles(paths: readonly string[]): readonly NamedFile[] {
  const files = [...new Map(paths.map((path) => [resolve(path), path])).values()];
  const count = new Map<string, number>();
  for (const path of files) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return files.map((path) => ({path, name: count.get(basename(path)) === 1 ? basename(path) : path}));
}
