import {hash} from 'node:crypto';

import {bareKeyOf} from './text.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** Characters of a derived id: 60 bits, far more than any county's records need to differ. */
const length = 12;

/** Short base-32 hash of some words. */
export function hashOf(words: readonly string[]): string {
  const bytes = hash('sha256', JSON.stringify(words), 'buffer');
  let id = '';
  for (const byte of bytes.subarray(0, length)) id += alphabet.charAt(byte & 31);
  return id;
}

/** An official code as an id, if it can be one. */
export function idOfCode(code: string): string | undefined {
  const id = code.normalize('NFKC').replace(/[\s/／]+/g, '-');
  return /^[\w.:-]{1,64}$/.test(id) ? id : undefined;
}

/** Names as they enter an id: width, script, space and punctuation do not count. */
export function idKey(words: string | undefined): string {
  return words === undefined ? '' : bareKeyOf(words.replace(/[()（）]/g, ''));
}

/** A record that is to get an id. */
export interface Claim {
  /** The id it would have alone. */
  readonly id: string;
  /** What tells it from others of that id: its content, never its place in the table. Asked only of such. */
  readonly content: () => string;
}

/**
 * Ids for records of which several may claim the same: one keeps it, the others get a suffix from their content.
 * Which one keeps it does not depend on their order; only true twins are told apart by it.
 */
export function distinctIds(claims: readonly Claim[]): readonly string[] {
  const ids = claims.map(({id}) => id);
  const taken = new Set(ids);
  for (const group of namesakes(ids, taken.size)) {
    const contents = new Map(group.map((at) => [at, claims[at]?.content() ?? '']));
    const contentOf = (at: number): string => contents.get(at) ?? '';
    const [, ...others] = [...group].sort((a, b) => compare(contentOf(a), contentOf(b)) || a - b);
    for (const at of others) {
      const base = `${claims[at]?.id ?? ''}-${hashOf([contentOf(at)]).slice(0, 6)}`;
      let id = base;
      for (let twin = 2; taken.has(id); twin += 1) id = `${base}-${twin}`;
      taken.add(id);
      ids[at] = id;
    }
  }
  return ids;
}

/** Places of the ids that several claim, id by id. */
function namesakes(ids: readonly string[], distinct: number): Iterable<readonly number[]> {
  if (ids.length === distinct) return [];
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  ids.forEach((id, at) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return;
    }
    const group = groups.get(id) ?? [before];
    group.push(at);
    groups.set(id, group);
  });
  return groups.values();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
