import type {GridWriter} from '../grid-writer.js';
import {limits} from '../limits.js';
import type {Reading} from '../reading.js';
import type {Merge} from '../sheet.js';
import {cellOf} from './cell-text.js';
import {attributeOf, type Element, isElement} from './dom.js';
import type {FoundTable} from './find-tables.js';
import type {IsHidden} from './hidden.js';
import {cellsOf, rowsOf, type TableRow} from './rows.js';

/** Spans as browsers limit them. */
const MAX_COLSPAN = 1_000;

/** Reads one `<table>` as a sheet. */
export function readTable(table: FoundTable, isHidden: IsHidden, reading: Reading): void {
  const builder = new TableBuilder(reading.grid(), isHidden);
  rowsOf(table.element).forEach((row, index) => builder.addRow(row, index));
  const {name, headings, hidden} = table;
  if (builder.cut) reading.report('SHEET_CUT', {sheet: name});
  const {grid, merges} = builder;
  reading.deliver({
    name,
    headings,
    hidden,
    grid,
    merges,
    links: [],
    hiddenColumns: hiddenColumns(table.element, isHidden),
  });
}

class TableBuilder {
  readonly merges: Merge[] = [];
  readonly grid: GridWriter;
  cut = false;
  private readonly isHidden: IsHidden;
  /** Per column the index of the last row a cell above reaches into. */
  private readonly taken: number[] = [];

  constructor(grid: GridWriter, isHidden: IsHidden) {
    this.grid = grid;
    this.isHidden = isHidden;
  }

  addRow({element, groupEnd}: TableRow, index: number): void {
    this.grid.row(index + 1, this.isHidden(element));
    let column = 0;
    for (const cell of cellsOf(element)) {
      if (this.isHidden(cell)) continue;
      while (this.isTaken(column, index)) column += 1;
      if (column >= limits.columns || this.merges.length >= limits.merges) {
        this.cut = true;
        return;
      }
      column = this.addCell(cell, column, index, groupEnd);
    }
  }

  private addCell(cell: Element, left: number, index: number, groupEnd: number): number {
    const rows = spanOf(cell, 'rowspan');
    const bottom = rows === 0 ? groupEnd : Math.min(index + rows - 1, groupEnd);
    const end = Math.min(left + Math.min(Math.max(spanOf(cell, 'colspan'), 1), MAX_COLSPAN), limits.columns);
    let right = left;
    while (right + 1 < end && !this.isTaken(right + 1, index)) right += 1;
    for (let column = left; column <= right; column += 1) this.taken[column] = bottom;
    if (bottom > index || right > left) this.merges.push({top: index + 1, left, bottom: bottom + 1, right});
    this.grid.cell(left, cellOf(cell, this.isHidden));
    return right + 1;
  }

  private isTaken(column: number, index: number): boolean {
    return (this.taken[column] ?? -1) >= index;
  }
}

/** Columns that `<col>` hides. */
function hiddenColumns(table: Element, isHidden: IsHidden): ReadonlySet<number> {
  const hidden = new Set<number>();
  const direct = table.childNodes.filter(isElement);
  const columns = direct.flatMap((child) =>
    child.tagName === 'colgroup' ? child.childNodes.filter(isElement) : [],
  );
  let column = 0;
  for (const element of columns) {
    const end = Math.min(column + Math.max(spanOf(element, 'span'), 1), limits.columns);
    for (; column < end; column += 1) if (isHidden(element)) hidden.add(column);
  }
  return hidden;
}

function spanOf(element: Element, name: string): number {
  const match = /^\s*(\d{1,9})/.exec(attributeOf(element, name) ?? '');
  return match === null ? 1 : Number(match[1]);
}
