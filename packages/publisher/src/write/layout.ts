/*
 * How a published column is cut into files. A county of 10,000 matters and 100,000 documents gets some 3,450 of them:
 * few enough to copy to a website, small enough to open one record on a telephone. Sizes double, so that a column that
 * grows by one record is cut as before and only its last files change.
 */

/** Rows a head or prepared page carries: what the first screen shows. */
export const firstRows = 25;
/**
 * Most bytes of a head that is in `feed.json` too. Every page reads that, those that show nothing of the column as well: with
 * two heads it stays at some 32 KB.
 */
export const mostInlineBytes = 14 * 1024;
/** Most records whose rows are also in one file, for whoever reads all of them. */
export const mostInOneFile = 20_000;
/** Most records for which reading all rows costs less than reading an index. */
export const mostWithoutIndex = 300;
/** Most values of a facet that get a prepared first page, those with the most records first. */
export const mostPages = 25;
/** Ids to a file, about. One file is read for a link to a record that is not among those shown. */
export const idsPerFile = 1600;

/**
 * Most files of the search index of a column, beside those of single long lists: the column's share of what a county can
 * copy, and never so few that a search becomes dear.
 *
 * @param total - Records of the column.
 * @param all - Records of the feed.
 */
export function mostShards(total: number, all: number): number {
  return Math.max(240, Math.floor((600 * total) / all));
}

/** Keys to a file of leading rows, about. */
export const leadsPerFile = 4;

/** Most files of leading rows of a column: its share of what a county can copy. */
export function mostLeadFiles(total: number, all: number): number {
  const most = all > mostInOneFile ? 560 : 700;
  return Math.max(64, Math.floor((most * total) / all));
}

/** How records that follow each other are cut into files: at least so many to a file, at most so many files. */
export interface Cut {
  readonly least: number;
  readonly most: number;
}

/**
 * Rows: the results of one search lie scattered over as many files as they are, so that small files count most.
 *
 * @param total - Records of the column.
 * @param all - Records of the feed.
 */
export function blockCut(total: number, all: number): Cut {
  return {least: 8, most: Math.max(250, (900 * total) / all)};
}

/** Whole records, of which residents open one at a time. */
export const detailCut: Cut = {least: 8, most: 400};

/** Whole policies once more, for whoever reads all of them: a card reads them where they are looked up. */
export const policyCut: Cut = {least: 8, most: 200};

/** Most files by which policies are looked up: `feed.json`, which every page reads, names all of them. */
export const mostLookupFiles = 512;
/** Policies to such a file, about, as long as there are no more files than that. */
export const policiesPerFile = 8;

/** Records to a file: the smallest of `least`, twice that, … that makes no more than `most` files. */
export function fileSize(total: number, {least, most}: Cut): number {
  let size = least;
  while (total > size * most) size *= 2;
  return size;
}

/** Files for `total` entries that are spread over them: a power of two, so that it seldom changes. */
export function fileCount(total: number, perFile: number): number {
  let count = 1;
  while (total > count * perFile) count *= 2;
  return count;
}

/** Runs of `size` positions, by the first of each and the one after its last. */
export function* spans(
  total: number,
  size: number,
): Generator<{readonly start: number; readonly end: number}> {
  for (let start = 0; start < total; start += size) yield {start, end: Math.min(start + size, total)};
}
