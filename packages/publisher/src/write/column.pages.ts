import {countsOf, type Facet, facetsOf, type ListRow} from '@zwgk/feed';
import {contentHash} from '@zwgk/feed/build';

import {firstOf, positionsOf, type PublishedColumn, rowsBy} from './column.js';
import type {Edition} from './edition.js';
import {firstRows, mostPages} from './layout.js';

/** Writes the first page of each value of some facets. */
export function writePages<Row extends ListRow, Text>(
  edition: Edition,
  column: PublishedColumn<Row, Text>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const paged = column.kind.facets.filter(({name}) => column.paged.includes(name));
  return Object.fromEntries(
    paged.map((facet) => [facet.name, Object.fromEntries(pagesOf(edition, column, facet))]),
  );
}

function* pagesOf<Row extends ListRow, Text>(
  edition: Edition,
  column: PublishedColumn<Row, Text>,
  facet: Facet<Row>,
): Generator<readonly [value: string, path: string]> {
  const {rows, folder, kind, table} = column;
  const counts = [...countsOf(rows, facet)].sort(([, a], [, b]) => b - a).slice(0, mostPages);
  const groups = rowsBy(rows, facet.valuesOf);
  const others = kind.facets.filter(({name, isLarge}) => name !== facet.name && isLarge !== true);
  for (const [value] of counts) {
    const group = groups.get(value) ?? [];
    const first = positionsOf(firstOf(group, kind, firstRows));
    // Values are Chinese words as a rule; names of files are not.
    const name = `${facet.name}-${contentHash(value)}`;
    const hash = edition.add(`${folder}/pages/${name}`, {
      total: group.length,
      facets: facetsOf(group, others),
      positions: first,
      rows: table(first),
    });
    yield [value, `pages/${name}.${hash}.json`];
  }
}
