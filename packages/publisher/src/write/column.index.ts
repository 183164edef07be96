import {hashOf, type ListRow, ranksOf, type Run} from '@zwgk/feed';
import {IndexBuilder, packSet} from '@zwgk/feed/build';

import {positionsOf, type PublishedColumn, rowsBy} from './column.js';
import type {Edition} from './edition.js';
import {fileCount, idsPerFile, leadsPerFile, mostLeadFiles, mostShards} from './layout.js';

/** Records between two reports of progress. */
const step = 2000;

/** Writes in which position each id is. */
export function writeIds<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows}: PublishedColumn<Row, Text>,
): Run {
  const files = Array.from({length: fileCount(rows.length, idsPerFile)}, (): [string, number][] => []);
  for (const {id, position} of rows) files[hashOf(id) % files.length]?.push([id, position]);
  return {
    folder: 'ids',
    hashes: files.map((entries, number) =>
      edition.add(`${folder}/ids/${number}`, {ids: dictionary(entries.sort(byId))}),
    ),
  };
}

/** A record of very many keys, which an engine takes for a table from the start; otherwise each key costs it a new shape. */
function dictionary<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function byId([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

/** Writes the positions of each value of each facet. */
export function writeSets<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows, kind}: PublishedColumn<Row, Text>,
): Readonly<Record<string, string>> {
  const paths = kind.facets.flatMap(({name, valuesOf}) => {
    const sets = [...rowsBy(rows, valuesOf)].map(
      ([value, own]) => [value, [packSet(positionsOf(own))]] as const,
    );
    if (sets.length === 0) return [];
    sets.sort(([one], [other]) => (one < other ? -1 : 1));
    const hash = edition.add(`${folder}/sets/${name}`, {sets: Object.fromEntries(sets)});
    return [[name, `sets/${name}.${hash}.json`] as const];
  });
  return Object.fromEntries(paths);
}

/** Writes the search index, the order in which what is found is shown where that is not the order of positions, and what is shown first. */
export function writeSearch<Row extends ListRow, Text>(
  edition: Edition,
  column: PublishedColumn<Row, Text>,
  progress: (done: number) => void,
): {readonly shards: Run; readonly numbers: true; readonly order?: string; readonly leads: Run} {
  const {folder, rows, all, kind, textAt} = column;
  const builder = new IndexBuilder();
  for (const row of rows) {
    builder.add(kind.textOf(row, textAt(row.position)));
    if (row.position % step === 0) progress((row.position / rows.length) * 0.7);
  }
  progress(0.7);
  const hashes = builder.write(Math.min(builder.fileCount, mostShards(rows.length, all)), (name, body) =>
    edition.add(`${folder}/search/${name}`, body),
  );
  progress(0.9);
  const days = daysOf(column);
  const order = days?.map(packSet);
  const leads = writeLeads(edition, column, builder, days && ranksOf(Uint32Array.from(days.flat())));
  progress(1);
  return {
    shards: {folder: 'search', hashes},
    numbers: true,
    ...(order !== undefined && {order: `order.${edition.add(`${folder}/order`, {order})}.json`}),
    leads,
  };
}

/** Positions by falling day, those of one day together; `undefined` where results are shown by falling position. */
function daysOf<Row extends ListRow, Text>({
  rows,
  kind: {dayOf},
}: PublishedColumn<Row, Text>): readonly (readonly number[])[] | undefined {
  if (dayOf === undefined) return undefined;
  const days = [...rowsBy(rows, (row) => [dayOf(row)])].sort(([one], [other]) => (one > other ? -1 : 1));
  return days.map(([, own]) => positionsOf(own));
}

/** Writes the rows that searches for a key show first, those of several keys to a file. */
function writeLeads<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows, all, table}: PublishedColumn<Row, Text>,
  builder: IndexBuilder,
  ranks: Uint32Array | undefined,
): Run {
  const leads = [...builder.leads(ranks)];
  const count = Math.min(fileCount(leads.length, leadsPerFile), mostLeadFiles(rows.length, all));
  const files = Array.from({length: count}, () => new Set<number>());
  for (const [key, positions] of leads)
    for (const position of positions) files[hashOf(key) % count]?.add(position);
  return {
    folder: 'leads',
    hashes: files.map((own, number) => {
      const positions = [...own].sort((one, other) => one - other);
      const body = {total: positions.length, facets: {}, positions, rows: table(positions)};
      return edition.add(`${folder}/leads/${number}`, body);
    }),
  };
}
