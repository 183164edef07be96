import type {Cell, Merge, Row, Sheet} from '../table/sheet.js';
import {visibleText} from './symbol-font.js';
import {cleanText, type Cleaned} from './text.js';

/** A place in a sheet and the cell that shows there: its own, or the anchor of a merged region. */
export interface Spot {
  readonly cell: Cell;
  /** Text as a person sees it, cleaned. */
  readonly text: string;
  /** Text before cleaning held invisible characters. */
  readonly hadControls: boolean;
  /** Row number and columns of the region it comes from; a single cell is a region of one. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet in which merged regions show their text everywhere and hidden columns show nothing. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  /** What shows at a row (by its index in `rows`) and a column, if anything. */
  spot(index: number, column: number): Spot | undefined;
  /** Visible columns of the row's own cells that hold text or an oddity, ascending. */
  ownColumns(index: number): readonly number[];
}

/** More regions over one row than any table has; the rest are taken cell by cell. */
const mostRegions = 256;

/** Views a sheet as a person does. Work is linear in its cells and regions. */
export function gridOf(sheet: Sheet): Grid {
  const anchors = new Map(sheet.rows.map((row) => [row.number, row]));
  const regions = regionsByRow(sheet);
  // Readers share equal cells between places, so each text is cleaned once.
  const texts = new Map<Cell, Cleaned>();

  function spotOf(cell: Cell, top: number, left: number, right: number): Spot {
    const cleaned = texts.get(cell) ?? cleanText(visibleText(cell));
    texts.set(cell, cleaned);
    return {cell, ...cleaned, top, left, right};
  }

  function spot(index: number, column: number): Spot | undefined {
    const row = sheet.rows[index];
    if (row === undefined || sheet.hiddenColumns.has(column)) return undefined;
    const region = regions[index]?.find(({left, right}) => left <= column && column <= right);
    if (region === undefined) {
      const cell = row.cells.get(column);
      return cell === undefined ? undefined : spotOf(cell, row.number, column, column);
    }
    const anchor = anchors.get(region.top)?.cells.get(region.left);
    return anchor === undefined ? undefined : spotOf(anchor, region.top, region.left, region.right);
  }

  function ownColumns(index: number): readonly number[] {
    const row = sheet.rows[index];
    if (row === undefined) return [];
    const columns = [...row.cells.keys()].sort((a, b) => a - b);
    return columns.filter((column) => {
      const shown = spot(index, column);
      if (shown?.top !== row.number || shown.left !== column) return false;
      return shown.text !== '' || shown.cell.type !== 'text';
    });
  }
  return {sheet, rows: sheet.rows, spot, ownColumns};
}

/** The regions over each row; rows under the same regions share one list. */
function regionsByRow(sheet: Sheet): readonly (readonly Merge[])[] {
  const coming = [...sheet.merges].sort((a, b) => a.top - b.top);
  let next = 0;
  let active: readonly Merge[] = [];
  return sheet.rows.map(({number}) => {
    const started: Merge[] = [];
    for (let merge = coming[next]; merge !== undefined && merge.top <= number; merge = coming[++next]) {
      if (merge.bottom >= number) started.push(merge);
    }
    if (started.length > 0 || active.some(({bottom}) => bottom < number)) {
      active = [...active.filter(({bottom}) => bottom >= number), ...started].slice(0, mostRegions);
    }
    return active;
  });
}
