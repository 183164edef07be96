import type {Alias} from '../suggest/alias.js';
import type {Entry} from './entry.js';
import type {Found} from './found.js';
import type {Field} from './header-aliases.js';
import type {Log} from './log.js';
import {joinLines} from './name.js';
import {absenceOf} from './text.js';

/** What stands between several words in one cell. */
const separators = /[、，,;；\n]/;

/** Makes everyday words of rows: one for each word a row names, each pair of word and name once. */
export function aliasesOf(entries: readonly Entry[], log: Log): readonly Found<Alias>[] {
  const rows = new Map<string, number>();
  return entries.flatMap((entry) => {
    const official = joinLines(statedText(entry, 'official'));
    const words = statedText(entry, 'word')
      .split(separators)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (official === '' || words.length === 0) {
      const field = official === '' ? 'official' : 'word';
      log.report('ALIAS_INCOMPLETE', entry.place(field), headerOf(entry, field));
      return [];
    }
    return words.flatMap((word) => {
      const key = `${word}\n${official}`;
      const before = rows.get(key);
      if (word === official) log.report('ALIAS_SAME', entry.place('word'), word);
      else if (before !== undefined) log.report('ALIAS_DUPLICATE', entry.place('word'), word, before);
      else {
        rows.set(key, entry.row);
        return [{record: {word, official}, source: entry.source}];
      }
      return [];
    });
  });
}

function statedText(entry: Entry, field: Field): string {
  const text = entry.text(field);
  return absenceOf(text) === undefined ? text : '';
}

function headerOf({table}: Entry, field: Field): string {
  return table.segment.columns.find(({role}) => role.field === field)?.words ?? '';
}
