import type {WordKey} from './word.key.js';

/*
 * Single digits and pairs of them are in nearly every record and tell little of what is typed most beside titles: the
 * number of a document (文号), a year. So these are keys as well. Text is folded: any bracket is a round one.
 */

/** A year as titles and numbers have it: `2025年`, `2024)`. */
const years = /(?:19|20)\d\d[)年]/g;

/** What a number begins with after its year: `)12`, `)123`. */
const serials = /\)\d\d\d?/g;

/** Characters before `(2024)` that are keys together with it, the most first: `示府办发(2024)`, `办发(2024)`, `(2024)`. */
const prefixes = [4, 2, 0] as const;

/** Keys longer than this begin with a part of a series of numbers (文号前缀). */
export const longestYear = 6;

/** Keys for years and numbers of documents in a folded field, with their places. */
export function numberKeysIn(field: string): readonly WordKey[] {
  if (!/\d\d/.test(field)) return [];
  const ofYears = [...field.matchAll(years)].flatMap(({0: year, index}) => [
    {key: year, at: index},
    ...prefixes.flatMap((length) => seriesKey(field, year, index, length) ?? []),
  ]);
  const ofSerials = [...field.matchAll(serials)].flatMap(({0: serial, index}) =>
    [3, 4].flatMap((length) => (serial.length < length ? [] : {key: serial.slice(0, length), at: index})),
  );
  return [...ofYears, ...ofSerials];
}

/**
 * Keys for years and numbers that tell most of a folded word, rising by their places; they leave other characters of it
 * to pairs.
 */
export function numberKeysOf(word: string): readonly WordKey[] {
  return [...word.matchAll(years)].flatMap(({0: year, index}) => {
    const [longest = {key: year, at: index}] = prefixes.flatMap(
      (length) => seriesKey(word, year, index, length) ?? [],
    );
    const end = index + year.length - 1;
    const [serial] = word.slice(end).match(/^\)\d\d\d?/) ?? [];
    return serial === undefined ? [longest] : [longest, {key: serial, at: end}];
  });
}

/** A year in brackets with some characters before it; `undefined` where there are fewer. */
function seriesKey(text: string, year: string, index: number, length: number): WordKey | undefined {
  const at = index - 1 - length;
  const key = text.slice(Math.max(0, at), index + year.length);
  const isSeries = at >= 0 && text[index - 1] === '(' && year.endsWith(')') && !/\s/.test(key);
  return isSeries ? {key, at} : undefined;
}
