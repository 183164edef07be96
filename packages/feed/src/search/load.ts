import type {Parsed} from '../parse.file.js';

/**
 * Reads and parses a file by its path relative to the head. Rejects with the reason of `signal` when that is aborted,
 * and when the file cannot be had; it may be asked again.
 */
export type LoadFile = <T>(
  path: string,
  parse: (json: unknown) => Parsed<T>,
  signal?: AbortSignal,
) => Promise<T>;
