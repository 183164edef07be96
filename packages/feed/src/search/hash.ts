/**
 * Spreads keys and ids over files: FNV-1a over UTF-16 code units, with h ^ (h >>> 15) at the end.
 *
 * @returns a number from 0 to 2³² − 1. An id is in file number hash modulo the number of files.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
