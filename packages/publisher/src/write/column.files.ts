import {facetsOf, type ListRow, type SizedRun} from '@zwgk/feed';

import {writeIds, writeSearch, writeSets} from './column.index.js';
import {firstOf, positionsOf, type PublishedColumn} from './column.js';
import {writePages} from './column.pages.js';
import type {Edition} from './edition.js';
import {blockCut, fileSize, firstRows, mostInOneFile, mostWithoutIndex, spans} from './layout.js';

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

/**
 * Writes a column: a small head, a map of everything behind it, and what the map leads to.
 *
 * @param beside - Members of the map that are this column's own.
 * @returns the path of the head.
 */
export function writeColumn<Row extends ListRow, Text>(
  edition: Edition,
  column: PublishedColumn<Row, Text>,
  beside: object,
  progress: Progress,
): string {
  const {folder, rows, kind, table} = column;
  const map = {
    ...(rows.length <= mostInOneFile && writeWhole(edition, column)),
    details: writeDetails(edition, column, (done) => progress(done * 0.4)),
    ...(rows.length > mostWithoutIndex &&
      writeIndexed(edition, column, (done) => progress(0.4 + done * 0.6))),
    ...beside,
  };
  const hash = edition.add(`${folder}/head`, {
    total: rows.length,
    facets: facetsOf(
      rows,
      kind.facets.filter(({isLarge}) => isLarge !== true),
    ),
    rows: table(positionsOf(firstOf(rows, kind, firstRows))),
    map: `map.${edition.add(`${folder}/map`, map)}.json`,
  });
  return `${folder}/head.${hash}.json`;
}

/** All rows in one file, and all search texts in another; a column of bare names has none of these. */
function writeWhole<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows, table, textAt, textTable}: PublishedColumn<Row, Text>,
): {readonly rows: string; readonly text?: string} {
  const whole = `rows.${edition.add(`${folder}/rows`, {rows: table(positionsOf(rows))})}.json`;
  const text = textTable(rows.map(({position}) => textAt(position)));
  if (Object.keys(text).length === 0) return {rows: whole};
  return {rows: whole, text: `text.${edition.add(`${folder}/text`, {rows: text})}.json`};
}

/** What answers questions about a large column without reading all of it. */
function writeIndexed<Row extends ListRow, Text>(
  edition: Edition,
  column: PublishedColumn<Row, Text>,
  progress: Progress,
) {
  return {
    blocks: writeBlocks(edition, column, (done) => progress(done * 0.3)),
    pages: writePages(edition, column),
    ids: writeIds(edition, column),
    sets: writeSets(edition, column),
    search: writeSearch(edition, column, (done) => progress(0.3 + done * 0.7)),
  };
}

function writeDetails<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows, cut, detailAt}: PublishedColumn<Row, Text>,
  progress: Progress,
): SizedRun {
  const size = fileSize(rows.length, cut);
  const hashes: string[] = [];
  for (const {start, end} of spans(rows.length, size)) {
    const items = Array.from({length: end - start}, (_, i) => detailAt(start + i));
    hashes.push(edition.add(`${folder}/details/${hashes.length}`, {items}));
    progress(end / rows.length);
  }
  return {folder: 'details', hashes, size};
}

/** Rows in files so small that the results of a search, which lie scattered over many of them, stay cheap. */
function writeBlocks<Row extends ListRow, Text>(
  edition: Edition,
  {folder, rows, all, table}: PublishedColumn<Row, Text>,
  progress: Progress,
): SizedRun {
  const size = fileSize(rows.length, blockCut(rows.length, all));
  const hashes: string[] = [];
  for (const {start, end} of spans(rows.length, size)) {
    hashes.push(
      edition.add(`${folder}/blocks/${hashes.length}`, {rows: table(positionsOf(rows.slice(start, end)))}),
    );
    progress(end / rows.length);
  }
  return {folder: 'blocks', hashes, size};
}
