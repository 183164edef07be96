import {isRecord, read} from './read.js';
import type {Shape} from './shape.data.js';

/** Major version of the format this reader understands. */
const supportedMajor = '1';

/** Something wrong with a file or one of its records. */
export interface ParseIssue {
  /** `duplicate`: an earlier record has the same id. `invalid`: another shape than the format's, or nested too deep. */
  readonly code: 'invalid' | 'unsupportedVersion' | 'tooLarge' | 'duplicate';
  /** JSON pointer (RFC 6901) to it in its file. */
  readonly pointer: string;
}

/** A file as read, or why none of it can be used. */
export type Parsed<T> =
  | {
      readonly type: 'parsed';
      readonly value: T;
      /** Records that were left out; empty for files without a list of records. */
      readonly issues: readonly ParseIssue[];
    }
  | {readonly type: 'refused'; readonly issue: FileIssue};

/** Why none of a file can be used. */
export interface FileIssue extends ParseIssue {
  readonly code: Exclude<ParseIssue['code'], 'duplicate'>;
}

/** A file that cannot be used. */
export function refused(code: FileIssue['code'], pointer: string): Parsed<never> {
  return {type: 'refused', issue: {code, pointer}};
}

/**
 * What is true of every file: header, a version this reader knows. No deeper than the shape is anything looked at, however
 * deep the data is; the pointer of what has another shape is that of the file.
 */
export function parseFile<T>(shape: Shape<T>, json: unknown): Parsed<T> {
  if (isRecord(json) && typeof json.version === 'string' && json.version.split('.')[0] !== supportedMajor) {
    return refused('unsupportedVersion', '/version');
  }
  const value = read(shape, json);
  return value === undefined ? refused('invalid', '') : {type: 'parsed', value, issues: []};
}

/** Decodes the table of a file that was read; the file is refused when that gives nothing. */
export function withTable<T, R>(file: Parsed<T>, decode: (value: T) => R | undefined): Parsed<R> {
  if (file.type === 'refused') return file;
  const value = decode(file.value);
  return value === undefined ? refused('invalid', '/rows') : {...file, value};
}
