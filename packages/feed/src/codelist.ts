import {hasOwn} from './read.js';

/** One code of a codelist, with the words people write for it. */
export interface CodelistEntry {
  readonly code: string;
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
  /** Former names and local wordings (别名). One wording may belong to two codes; it is then ambiguous. */
  readonly aliases: readonly string[];
  /** Version of the format that introduced the code. */
  readonly since: string;
}

/** Names of a codelist in one language, by code. Read it with {@link codeName}. */
export type CodeNames = Readonly<Record<string, string>>;

/** Name of a code, or `undefined` for a code the list does not have. Safe for any text, `constructor` included. */
export function codeName(names: CodeNames, code: string): string | undefined {
  return hasOwn(names, code) ? names[code] : undefined;
}

/** What two wordings are compared by: width, white space, quotation marks, case and a closing 领域 do not count. */
function comparable(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s"“”'‘’《》【】]/g, '')
    .replace(/[—–−]/g, '-')
    .toLowerCase()
    .replace(/(领域|領域)$/, '');
}

const wordings = new WeakMap<readonly CodelistEntry[], ReadonlyMap<string, readonly string[]>>();

/** Every wording of a list with its codes; made once per list, because tables ask for each of their cells. */
function wordingsOf(list: readonly CodelistEntry[]): ReadonlyMap<string, readonly string[]> {
  const known = wordings.get(list);
  if (known !== undefined) return known;
  const codes = new Map<string, readonly string[]>();
  for (const {code, zh, zhHant, en, aliases} of list) {
    for (const name of new Set([code, zh, zhHant, en, ...aliases].map(comparable))) {
      codes.set(name, [...(codes.get(name) ?? []), code]);
    }
  }
  wordings.set(list, codes);
  return codes;
}

/**
 * Codes a wording stands for: by code, name in any language, or alias.
 *
 * Empty when the wording is unknown; two or more when it is ambiguous, as 扶贫救灾 is 救灾 and 扶贫.
 */
export function findCodes(list: readonly CodelistEntry[], words: string): readonly string[] {
  return wordingsOf(list).get(comparable(words)) ?? [];
}
