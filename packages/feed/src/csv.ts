/** Byte order mark, without which Excel takes UTF-8 for GBK. */
const bom = '\uFEFF';

/**
 * A table as CSV (RFC 4180) that Excel and WPS open as it is meant.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, which `zwgk build` takes away again.
 */
export function* csvLines(header: readonly string[], rows: Iterable<readonly string[]>): Iterable<string> {
  yield `${bom}${lineOf(header)}`;
  for (const row of rows) yield lineOf(row);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(defused(cell))).join(',')}\r\n`;
}

/** An apostrophe that was there already is doubled, so that taking one away gives every text back. */
function defused(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
