import {facetsOf, type ListRow, type SizedRun} from '@zwgk/feed';

import {firstOf, type PublishedColumn} from './column.js';
import type {Edition} from './edition.js';
import {fileSize, firstRows, mostInOneFile, mostWithoutIndex, spans} from './layout.js';
import {writePages} from './pages.js';

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

/**
 * Writes a column: a small head, a map of everything behind it, and what the map leads to.
 *
 * @param beside - Members of the map that are this column's own.
 * @returns the path of the head.
 */
export function writeColumn<Row extends ListRow>(
  edition: Edition,
  column: PublishedColumn<Row>,
  beside: object,
  progress: Progress,
): string {
  const {folder, rows, facets, table} = column;
  const map = {
    ...(rows.length <= mostInOneFile && writeWhole(edition, column)),
    details: writeDetails(edition, column, progress),
    ...(rows.length > mostWithoutIndex && {
      blocks: writeBlocks(edition, column),
      pages: writePages(edition, column),
    }),
    ...beside,
  };
  const hash = edition.add(`${folder}/head`, {
    total: rows.length,
    facets: facetsOf(
      rows,
      facets.filter(({isLarge}) => isLarge !== true),
    ),
    rows: table(firstOf(rows, column, firstRows)),
    map: `map.${edition.add(`${folder}/map`, map)}.json`,
  });
  return `${folder}/head.${hash}.json`;
}

/** All rows in one file, and all search texts in another; a column of bare names has none of these. */
function writeWhole<Row extends ListRow>(
  edition: Edition,
  {folder, rows, table, texts}: PublishedColumn<Row>,
): {readonly rows: string; readonly text?: string} {
  const whole = `rows.${edition.add(`${folder}/rows`, {rows: table(rows)})}.json`;
  const text = texts();
  if (Object.keys(text).length === 0) return {rows: whole};
  return {rows: whole, text: `text.${edition.add(`${folder}/text`, {rows: text})}.json`};
}

function writeDetails<Row extends ListRow>(
  edition: Edition,
  {folder, rows, detail}: PublishedColumn<Row>,
  progress: Progress,
): SizedRun {
  const size = fileSize(rows.length, 32, 800);
  const hashes: string[] = [];
  for (const {start, end} of spans(rows.length, size)) {
    const items = Array.from({length: end - start}, (_, i) => detail(start + i));
    hashes.push(edition.add(`${folder}/details/${hashes.length}`, {items}));
    progress(end / rows.length);
  }
  return {folder: 'details', hashes, size};
}

/** Rows in files so small that the results of a search, which lie scattered over many of them, stay cheap. */
function writeBlocks<Row extends ListRow>(
  edition: Edition,
  {folder, rows, table}: PublishedColumn<Row>,
): SizedRun {
  const size = fileSize(rows.length, 32, 1600);
  const hashes: string[] = [];
  for (const {start, end} of spans(rows.length, size)) {
    hashes.push(edition.add(`${folder}/blocks/${hashes.length}`, {rows: table(rows.slice(start, end))}));
  }
  return {folder: 'blocks', hashes, size};
}
