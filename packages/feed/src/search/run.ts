import type {Run} from '../schemas.js';

/** Path of a numbered file, relative to the head; `undefined` when there is none of that number. */
export function pathIn({folder, hashes}: Run, number: number): string | undefined {
  const hash = hashes[number];
  return hash === undefined ? undefined : `${folder}/${number}.${hash}.json`;
}
