import type {Sheet} from '../table/sheet.js';

/** Fewest columns by which two tables are known for one; layout tables have less. */
const fewestColumns = 4;

/**
 * Whether a table of a page goes on with the one before it, as where Word broke it over two sheets of paper: as many
 * columns, and no words between the two. That it has no header of its own is for the caller to know.
 */
export function isContinued(above: Sheet, sheet: Sheet): boolean {
  const {headings} = sheet;
  if (headings === undefined || above.file !== sheet.file || above.hidden) return false;
  const width = widthOf(sheet);
  const hasNoTitle = headings.every((heading) => above.headings?.includes(heading) === true);
  return hasNoTitle && width >= fewestColumns && width === widthOf(above);
}

function widthOf({rows, merges}: Sheet): number {
  let last = -1;
  for (const {cells} of rows) for (const column of cells.keys()) last = Math.max(last, column);
  for (const {right} of merges) last = Math.max(last, right);
  return last + 1;
}
