import {isRecord, read} from './read.js';
import type {Shape} from './shape.data.js';

/** Major version of the format this reader understands. */
const supportedMajor = '1';
/** Levels of nesting beyond which a file is refused. */
const maxDepth = 20;

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
  | {readonly type: 'refused'; readonly issue: ParseIssue};

/** A file that cannot be used. */
export function refused(code: ParseIssue['code'], pointer: string): Parsed<never> {
  return {type: 'refused', issue: {code, pointer}};
}

/** Whether a value nests deeper than `levels`. Recursion ends at that depth, however deep the data is. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.some((member) => isDeeperThan(member, levels - 1));
}

/** What is true of every file: depth, header, a version this reader knows. */
export function parseFile<T>(shape: Shape<T>, json: unknown): Parsed<T> {
  if (isDeeperThan(json, maxDepth)) return refused('invalid', '');
  if (isRecord(json) && typeof json.version === 'string' && json.version.split('.')[0] !== supportedMajor) {
    return refused('unsupportedVersion', '/version');
  }
  const reading = read(shape, json);
  return reading.type === 'read'
    ? {type: 'parsed', value: reading.value, issues: []}
    : refused('invalid', reading.pointer);
}

/** Decodes the table of a file that was read; the file is refused when that gives nothing. */
export function withTable<T, R>(file: Parsed<T>, decode: (value: T) => R | undefined): Parsed<R> {
  if (file.type === 'refused') return file;
  const value = decode(file.value);
  return value === undefined ? refused('invalid', '/rows') : {...file, value};
}
