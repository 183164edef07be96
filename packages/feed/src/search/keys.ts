import {hashOf} from './hash.js';
import {numberKeysOf} from './number.keys.js';
import type {WordKey} from './word.key.js';

/** Parts of a record's text, in the order in which a key has lists for them. */
export const parts = ['title', 'shown', 'hidden'] as const;

/** One part of a record's text. */
export type Part = (typeof parts)[number];

/** Lists of a key in each part: a set of positions, and places. */
export const listsPerPart = 2;

/**
 * Number of the index file a key is in, of `count`. The last eighth of the files holds the single characters, so that
 * what is typed most, two characters and more, does not carry them along.
 */
export function shardOf(key: string, count: number): number {
  const single = count >>> 3;
  if (single === 0) return hashOf(key) % count;
  return key.length === 1 ? count - single + (hashOf(key) % single) : hashOf(key) % (count - single);
}

/**
 * Name, without hash, of the file that holds a long list of a key alone: the code units of the key in hexadecimal, `-`,
 * and the place of the list among those of the key.
 */
export function listName(key: string, list: number): string {
  const units = Array.from({length: key.length}, (_, at) => key.charCodeAt(at).toString(16).padStart(4, '0'));
  return `${units.join('')}-${list}`;
}

/**
 * The fewest keys that hold every character of a word: ABCD by AB and CD, ABC by AB and BC, A by itself. Where they
 * occur at their distances, the word occurs.
 *
 * @param hasNumbers - Whether the index has keys for years and numbers; what these leave is held by pairs.
 */
export function keysOf(word: string, hasNumbers = false): readonly WordKey[] {
  if (word.length < 2) return [{key: word, at: 0}];
  const numbers = hasNumbers ? numberKeysOf(word) : [];
  const keys: WordKey[] = [];
  let start = 0;
  for (const {key, at} of [...numbers, {key: '', at: word.length}]) {
    for (; start < at; start += 2) keys.push(pairAt(word, Math.min(start, word.length - 2)));
    if (key !== '') keys.push({key, at});
    start = at + key.length;
  }
  return keys;
}

/**
 * Keys of a word that tell most of it with the fewest files: the first and the last of a word, as a rule; years and
 * numbers where there are several. Letters and digits occur in any order, so of other words with them all keys.
 */
export function tellingKeysOf(word: string, hasNumbers = false): readonly WordKey[] {
  const numbers = hasNumbers ? numberKeysOf(word) : [];
  if (numbers.length > 1) return numbers;
  const keys = keysOf(word, hasNumbers);
  return keys.length < 3 || /[!-~]/.test(word) ? keys : [...keys.slice(0, 1), ...keys.slice(-1)];
}

function pairAt(word: string, at: number): WordKey {
  return {key: word.slice(at, at + 2), at};
}
