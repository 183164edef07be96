import type {Cell, Merge, Row, Sheet} from '../table/sheet.js';
import {visibleText} from './symbol-font.js';
import {cleanText} from './text.js';

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

/** Rows are read from top to bottom with a look at a few before and after. */
const rowsAtHand = 8;

/** A row with its own cells as a person sees them. */
interface Line {
  readonly index: number;
  readonly spots: ReadonlyMap<number, Spot>;
  readonly ownColumns: readonly number[];
}

/** Views a sheet as a person does. Work is linear in its cells and regions. */
export function gridOf(sheet: Sheet): Grid {
  const anchors = new Map(sheet.rows.map((row) => [row.number, row]));
  const regions = regionsByRow(sheet);
  const shown = new Map<Merge, Spot | undefined>();
  const lines: (Line | undefined)[] = [];

  function regionAt(index: number, column: number): Merge | undefined {
    return regions[index]?.find(({left, right}) => left <= column && column <= right);
  }

  function regionSpot(region: Merge): Spot | undefined {
    if (shown.has(region)) return shown.get(region);
    const anchor = anchors.get(region.top)?.cells.get(region.left);
    // A region that begins in a hidden column shows its text in what is left of it.
    let left = region.left;
    while (left <= region.right && sheet.hiddenColumns.has(left)) left += 1;
    const isShown = anchor !== undefined && left <= region.right;
    const spot = isShown ? spotOf(anchor, region.top, left, region.right) : undefined;
    shown.set(region, spot);
    return spot;
  }

  function lineAt(index: number): Line {
    const known = lines[index % rowsAtHand];
    if (known?.index === index) return known;
    const spots = new Map<number, Spot>();
    const row = sheet.rows[index];
    for (const [column, cell] of row?.cells ?? []) {
      const region = regionAt(index, column);
      if (region === undefined && sheet.hiddenColumns.has(column)) continue;
      const spot = region === undefined ? spotOf(cell, row?.number ?? 0, column, column) : regionSpot(region);
      if (spot !== undefined) spots.set(Math.max(column, spot.left), spot);
    }
    const own = [...spots].filter(([column, spot]) => {
      if (spot.top !== row?.number || spot.left !== column) return false;
      return spot.text !== '' || spot.cell.type !== 'text';
    });
    const ownColumns = own.map(([column]) => column).sort((a, b) => a - b);
    const line = {index, spots, ownColumns};
    lines[index % rowsAtHand] = line;
    return line;
  }

  function spot(index: number, column: number): Spot | undefined {
    const own = lineAt(index).spots.get(column);
    if (own !== undefined || sheet.hiddenColumns.has(column)) return own;
    const region = regionAt(index, column);
    return region === undefined ? undefined : regionSpot(region);
  }
  return {sheet, rows: sheet.rows, spot, ownColumns: (index) => lineAt(index).ownColumns};
}

function spotOf(cell: Cell, top: number, left: number, right: number): Spot {
  return {cell, ...cleanText(visibleText(cell)), top, left, right};
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
