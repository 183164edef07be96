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
  /** An ordinary cell with nothing in it that anyone need be told of; most are. */
  readonly isPlain: boolean;
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
  /** By column. */
  readonly spots: readonly (Spot | undefined)[];
  readonly ownColumns: readonly number[];
}

/** Views a sheet as a person does. Work is linear in its cells and regions. */
export function gridOf(sheet: Sheet): Grid {
  return new SheetGrid(sheet);
}

class SheetGrid implements Grid {
  readonly sheet: Sheet;
  private readonly anchors: ReadonlyMap<number, Row>;
  private readonly regions: readonly (readonly Merge[])[];
  private readonly shown = new Map<Merge, Spot | undefined>();
  private readonly lines: (Line | undefined)[] = [];

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    const isMerged = sheet.merges.length > 0;
    this.anchors = new Map(isMerged ? sheet.rows.map((row) => [row.number, row]) : []);
    this.regions = isMerged ? regionsByRow(sheet) : [];
  }

  get rows(): readonly Row[] {
    return this.sheet.rows;
  }

  spot(index: number, column: number): Spot | undefined {
    const own = this.lineAt(index).spots[column];
    if (own !== undefined || this.sheet.hiddenColumns.has(column)) return own;
    const region = this.regionAt(index, column);
    return region === undefined ? undefined : this.regionSpot(region);
  }

  ownColumns(index: number): readonly number[] {
    return this.lineAt(index).ownColumns;
  }

  private lineAt(index: number): Line {
    const known = this.lines[index % rowsAtHand];
    if (known?.index === index) return known;
    const line = this.readLine(index);
    this.lines[index % rowsAtHand] = line;
    return line;
  }

  private readLine(index: number): Line {
    const row = this.rows[index];
    const number = row?.number ?? 0;
    const hasRegions = (this.regions[index] ?? []).length > 0;
    const spots: (Spot | undefined)[] = [];
    const own: number[] = [];
    row?.cells.forEach((cell, column) => {
      const region = hasRegions ? this.regionAt(index, column) : undefined;
      if (region === undefined && this.sheet.hiddenColumns.has(column)) return;
      const spot = region === undefined ? spotOf(cell, number, column, column) : this.regionSpot(region);
      if (spot === undefined) return;
      const place = Math.max(column, spot.left);
      spots[place] = spot;
      if (spot.top === number && spot.left === place && (spot.text !== '' || spot.cell.type !== 'text'))
        own.push(place);
    });
    const ownColumns = hasRegions ? [...new Set(own)].sort((a, b) => a - b) : own;
    return {index, spots, ownColumns};
  }

  private regionAt(index: number, column: number): Merge | undefined {
    return this.regions[index]?.find(({left, right}) => left <= column && column <= right);
  }

  private regionSpot(region: Merge): Spot | undefined {
    if (this.shown.has(region)) return this.shown.get(region);
    const anchor = this.anchors.get(region.top)?.cells.get(region.left);
    // A region that begins in a hidden column shows its text in what is left of it.
    let left = region.left;
    while (left <= region.right && this.sheet.hiddenColumns.has(left)) left += 1;
    const isShown = anchor !== undefined && left <= region.right;
    const spot = isShown ? spotOf(anchor, region.top, left, region.right) : undefined;
    this.shown.set(region, spot);
    return spot;
  }
}

/** What spreadsheets write for an error value into a CSV or web page, or paste as text. */
const errorText = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/**
 * What may have to be cleaned or told of: white space out of place, invisible characters and those of symbol fonts, lost
 * ones, and signs by which formulas and errors begin.
 */
const unusual =
  // eslint-disable-next-line no-control-regex
  /^[ =@+\-#]| $| {2}|[\u0000-\u001f?\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\uf020-\uf0ff\ufeff\ufffd]|_x00/i;

function spotOf(stored: Cell, top: number, left: number, right: number): Spot {
  if (stored.runs === undefined && !unusual.test(stored.text)) {
    const isPlain = stored.type === 'text' || stored.type === 'date' || stored.type === 'number';
    return {cell: stored, text: stored.text, hadControls: false, isPlain, top, left, right};
  }
  const {text, hadControls} = cleanText(visibleText(stored));
  const cell: Cell = text.startsWith('#') && errorText.test(text) ? {...stored, type: 'error'} : stored;
  return {cell, text, hadControls, isPlain: false, top, left, right};
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
