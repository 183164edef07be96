import {countsOf, facetsOf} from '../facet.js';
import type {ListRow} from '../listing/listing.js';
import {newestFirst} from '../listing/memory.source.js';
import {IndexBuilder, type ShardBody} from '../search/build/index.builder.js';
import {hashOf} from '../search/hash.js';
import {packSet} from '../search/sets.js';
import type {ExampleColumn} from './example.column.js';
import type {ExampleEdition} from './example.edition.js';

/** Files of ids, and of the search index: two, so that the example shows how keys are spread. */
const fileCount = 2;

/** What answers questions about a large column without reading all of it. */
export async function addIndex<Row extends ListRow, Text>(
  edition: ExampleEdition,
  column: ExampleColumn<Row, Text>,
) {
  return {
    ids: await addIds(edition, column),
    sets: await addSets(edition, column),
    pages: await addPages(edition, column),
    search: await addSearch(edition, column),
  };
}

async function addIds<Row extends ListRow, Text>(
  edition: ExampleEdition,
  {folder, rows}: ExampleColumn<Row, Text>,
) {
  const files = Array.from({length: fileCount}, (_, file) =>
    Object.fromEntries(
      rows.filter(({id}) => hashOf(id) % fileCount === file).map(({id, position}) => [id, position]),
    ),
  );
  return {
    folder: 'ids',
    hashes: await edition.addRun(
      `${folder}/ids`,
      files.map((ids) => ({ids})),
    ),
  };
}

/** Positions of each value of a facet, in the order of the facet. */
function groupsOf<Row extends ListRow, Text>(
  {rows, kind}: ExampleColumn<Row, Text>,
  name: string,
): readonly (readonly [value: string, own: readonly Row[]])[] {
  const facet = kind.facets.find((one) => one.name === name);
  if (facet === undefined) return [];
  return countsOf(rows, facet).map(([value]) => [
    value,
    rows.filter((row) => facet.valuesOf(row).includes(value)),
  ]);
}

async function addSets<Row extends ListRow, Text>(edition: ExampleEdition, column: ExampleColumn<Row, Text>) {
  const paths: [string, string][] = [];
  for (const {name} of column.kind.facets) {
    const groups = groupsOf(column, name);
    if (groups.length === 0) continue;
    const sets = groups.map(([value, own]) => [value, [packSet(own.map(({position}) => position))]] as const);
    const hash = await edition.add(`${column.folder}/sets/${name}`, {sets: Object.fromEntries(sets)});
    paths.push([name, `sets/${name}.${hash}.json`]);
  }
  return Object.fromEntries(paths);
}

async function addPages<Row extends ListRow, Text>(
  edition: ExampleEdition,
  column: ExampleColumn<Row, Text>,
) {
  const {folder, kind, paged, rowTable} = column;
  const pages: [string, Record<string, string>][] = [];
  for (const name of paged) {
    const byValue: Record<string, string> = {};
    for (const [value, own] of groupsOf(column, name)) {
      const shown = kind.isNewestLast ? [...own].reverse() : own;
      const stem = `pages/${name}-${value}`;
      const hash = await edition.add(`${folder}/${stem}`, {
        total: own.length,
        facets: facetsOf(
          own,
          kind.facets.filter((facet) => facet.name !== name),
        ),
        positions: shown.map(({position}) => position),
        rows: rowTable(shown),
      });
      byValue[value] = `${stem}.${hash}.json`;
    }
    if (Object.keys(byValue).length > 0) pages.push([name, byValue]);
  }
  return Object.fromEntries(pages);
}

async function addSearch<Row extends ListRow, Text>(
  edition: ExampleEdition,
  column: ExampleColumn<Row, Text>,
) {
  const {folder, rows, texts, kind} = column;
  const builder = new IndexBuilder();
  rows.forEach((row, position) => builder.add(kind.textOf(row, texts[position])));
  const bodies: ShardBody[] = [];
  // The example is far too small for lists in files of their own.
  builder.write(fileCount, (_, body) => String(bodies.push(body)));
  const shards = {folder: 'search', hashes: await edition.addRun(`${folder}/search`, bodies)};
  const {dayOf} = kind;
  if (dayOf === undefined) return {shards, numbers: true};
  const days = rows.map(dayOf);
  const order = [...new Set([...newestFirst(days)].map((position) => days[position] ?? ''))].map((day) =>
    packSet([...days.keys()].filter((position) => days[position] === day)),
  );
  return {shards, numbers: true, order: `order.${await edition.add(`${folder}/order`, {order})}.json`};
}
