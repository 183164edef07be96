import {everydayWords, localized, maxTextLength} from '@zwgk/feed';

import type {FeedContent} from '../write/content.js';
import type {Alias} from './alias.js';
import {initialsOf} from './initials.js';

/** Names to search for, by what people type instead of them; both in the order of their writing. */
export type Offers = Readonly<Record<string, readonly string[]>>;

/** What the files behind `map.suggest` hold: `words` one file, `initials` one for each part. */
export interface Suggestions {
  /** Official names by everyday word. */
  readonly words: Offers;
  /** Names of matters by the initials of their pinyin: those whose first is letter i (a is 0) in part i mod parts; none without names. */
  readonly initials: readonly Offers[];
}

/** Names to a part of the initials, about; a part is fetched when a resident types letters. */
const namesPerPart = 600;

/**
 * What a feed offers beside exact results. The county's own words come before those of the codelist, of which only such
 * are offered as lead to something this feed holds.
 */
export function suggestFiles(content: FeedContent): Suggestions {
  const names = matterNames(content);
  return {words: wordOffers(content, names), initials: initialOffers(names)};
}

function matterNames({matters}: FeedContent): readonly string[] {
  const names = matters.flatMap(({level1, level2}) => [level1, level2 ?? level1]);
  return [...new Set(names.map((name) => localized(name, 'zh-Hans')))].sort(byCode);
}

function wordOffers({aliases = [], documents}: FeedContent, names: readonly string[]): Offers {
  const titles = documents.map(({title}) => localized(title, 'zh-Hans'));
  const held = [...names, ...titles].join('\n');
  const general = everydayWords
    .filter(([official]) => held.includes(official))
    .flatMap(([official, words]) => words.map((word): Alias => ({word, official})));
  // A cell may hold more than the format takes for a text.
  const sound = [...aliases, ...general].filter(
    ({word, official}) => Math.max(word.length, official.length) <= maxTextLength,
  );
  return offers(sound.map(({word, official}) => [word, official]));
}

function initialOffers(names: readonly string[]): readonly Offers[] {
  const pairs = names.map((name) => [initialsOf(name), name] as const).filter(([key]) => /^[a-z]/.test(key));
  const count = Math.min(26, Math.ceil(pairs.length / namesPerPart));
  return Array.from({length: count}, (_, part) =>
    offers(pairs.filter(([key]) => (key.charCodeAt(0) - 97) % count === part)),
  );
}

/** Names by key, keys in a fixed order, so that the same names give the same bytes. */
function offers(pairs: readonly (readonly [key: string, name: string])[]): Offers {
  const found = new Map<string, Set<string>>();
  for (const [key, name] of pairs) found.set(key, (found.get(key) ?? new Set<string>()).add(name));
  return Object.fromEntries([...found].sort(([a], [b]) => byCode(a, b)).map(([key, all]) => [key, [...all]]));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
