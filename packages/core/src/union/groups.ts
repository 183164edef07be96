import {fold, type MatterDetail, type MatterRow} from '@zwgk/feed';

import type {Member} from './member.js';
import {joinRows} from './same.js';

/** A catalogue with all its rows. */
export interface ReadCatalog extends Member<MatterRow, MatterDetail> {
  readonly rows: readonly MatterRow[];
}

/** One row of one catalogue. */
interface Entry {
  readonly catalog: ReadCatalog;
  readonly row: MatterRow;
}

/** The same matter (同一事项同一编码) in one or several catalogues, the including feed's first. */
export interface Group {
  readonly row: MatterRow;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** Those first whose names hold all words, then the newest, as a catalogue ranks them by itself. */
export function ranked(groups: readonly Group[], words: readonly string[]): readonly Group[] {
  const rank = ({entries}: Group): number => {
    const isNamed = entries.some(({row: {level1, level2 = ''}}) => {
      const name = fold(`${level1}\n${level2}`);
      return words.every((word) => name.includes(word));
    });
    return isNamed ? 0 : 1;
  };
  return groups
    .map((group) => ({group, rank: rank(group), newest: group.row.newest ?? ''}))
    .sort((a, b) => a.rank - b.rank || (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0))
    .map(({group}) => group);
}

/** The nth matter of a code in one catalogue is the nth in another; where there is no code, each is by itself. */
export function groupsOf(catalogs: readonly ReadCatalog[]): readonly Group[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const catalog of catalogs) {
    const seen = new Map<string, number>();
    for (const row of catalog.rows) {
      const times = (row.code === undefined ? 0 : seen.get(row.code)) ?? 0;
      if (row.code !== undefined) seen.set(row.code, times + 1);
      const key = row.code === undefined ? `id ${row.id}` : `code ${times} ${row.code}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{catalog, row}]);
      else group.push({catalog, row});
    }
  }
  return [...groups.values()].map((entries) => {
    const [first, ...others] = entries;
    return {
      entries,
      row: joinRows(
        first.row,
        others.map(({row}) => row),
      ),
    };
  });
}

/** Matters of one area and one level-1 matter together, each where the first of them stands. */
export function inCatalogOrder(groups: readonly Group[]): readonly Group[] {
  const areas = new Map<string, Map<string, Group[]>>();
  for (const group of groups) {
    const {area = '', level1} = group.row;
    const own = areas.get(area) ?? new Map<string, Group[]>();
    areas.set(area, own);
    const siblings = own.get(level1);
    if (siblings === undefined) own.set(level1, [group]);
    else siblings.push(group);
  }
  return [...areas.values()].flatMap((level1s) => [...level1s.values()].flat());
}
