import {type ColumnMap, countsOf, type ListRow, type Run} from '@zwgk/feed';

import type {Derived} from './derived.js';

/** Members a map lacks although readers will look there. */
function* missingMembers<Row extends ListRow, Text extends object>(
  {rows, blocks, ids, sets, search, text}: ColumnMap,
  derived: Derived<Row, Text>,
): Iterable<string> {
  if (blocks === undefined && rows === undefined) yield 'rows';
  if (blocks !== undefined && isEmpty(ids)) yield 'ids';
  if (search === undefined ? blocks !== undefined : isEmpty(search.shards)) yield 'search';
  if (search === undefined && text === undefined && derived.texts.some(saysAnything)) yield 'text';
  if (blocks === undefined && sets === undefined) return;
  for (const facet of derived.kind.list.facets) {
    const hasValues = countsOf(derived.rows, facet).length > 0;
    if (hasValues && sets?.[facet.name] === undefined) yield `sets.${facet.name}`;
  }
}

function saysAnything(text: object): boolean {
  return Object.values(text).some((value) => !Array.isArray(value) || value.length > 0);
}

function isEmpty(run: Run | undefined): boolean {
  return run === undefined || run.hashes.length === 0;
}

/** Tells what a map lacks: searches and filters would find nothing there, without an error. */
export function checkMap<Row extends ListRow, Text extends object>(
  map: ColumnMap,
  name: string,
  derived: Derived<Row, Text>,
): void {
  for (const member of missingMembers(map, derived)) {
    derived.reader.reading.findings.add('MAP_INCOMPLETE', name, '', member);
  }
}
