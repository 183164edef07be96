import type {Cell, Row} from './sheet.js';

/**
 * The cells of one sheet in the form they leave the reading thread in: equal cells once, positions as numbers.
 * A hundred thousand rows cross in a fraction of the time and memory that rows of maps would take.
 */
export interface Grid {
  /** Texts of distinct cells that are nothing but text, one behind the other; cell number `2 * index`. */
  readonly text: string;
  /** Where each of these texts ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Distinct cells of any other kind; cell number `2 * index + 1`. */
  readonly cells: readonly Cell[];
  /** Per row: number, 1 if hidden, line or 0, count, then that many pairs of column and cell number. */
  readonly places: Uint32Array<ArrayBuffer>;
}

/** Numbers that come before the cells of a row. */
export const ROW_HEAD = 4;

/** Where a row lies in `places`. */
export interface RowPlace {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** The rows of a grid in the order they are stored. */
export function* rowPlaces(places: Uint32Array): Generator<RowPlace> {
  let start = 0;
  while (start < places.length) {
    const end = start + ROW_HEAD + 2 * at(places, start + 3);
    yield {start, end, number: at(places, start)};
    start = end;
  }
}

/** The number at a position that is known to exist. */
export function at(places: Uint32Array, position: number): number {
  return places[position] ?? 0;
}

/** The cell of a number. */
export function cellOf({text, ends, cells}: Grid, number: number): Cell {
  const index = number >>> 1;
  const stored = number % 2 === 0 ? undefined : cells[index];
  return stored ?? {text: text.slice(index === 0 ? 0 : at(ends, index - 1), at(ends, index)), type: 'text'};
}

/** Texts that are made once: the words that recur in a table are among its first. */
const keptTexts = 10_000;

/** Makes the cells of a grid; those that recur are the same each time. */
class GridCells {
  private readonly grid: Grid;
  private readonly kept: Cell[] = [];

  constructor(grid: Grid) {
    this.grid = grid;
  }

  get places(): Uint32Array {
    return this.grid.places;
  }

  cell(number: number): Cell {
    if (number % 2 === 1 || number >= keptTexts * 2) return cellOf(this.grid, number);
    return (this.kept[number] ??= cellOf(this.grid, number));
  }
}

/** The rows as the rest of the publisher sees them. */
export function rowsOf(grid: Grid): Row[] {
  const rows: Row[] = [];
  const cells = new GridCells(grid);
  for (const {start, end, number} of rowPlaces(grid.places))
    rows.push(new GridRow(cells, start, end, number));
  return rows;
}

/** A row that makes its cells when asked: those of a hundred thousand rows at once would take twice the memory of the table. */
class GridRow implements Row {
  readonly number: number;
  private readonly grid: GridCells;
  private readonly start: number;
  private readonly end: number;

  constructor(grid: GridCells, start: number, end: number, number: number) {
    this.grid = grid;
    this.start = start;
    this.end = end;
    this.number = number;
  }

  get line(): number | undefined {
    const line = at(this.grid.places, this.start + 2);
    return line === 0 ? undefined : line;
  }

  get hidden(): boolean {
    return at(this.grid.places, this.start + 1) === 1;
  }

  get cells(): ReadonlyMap<number, Cell> {
    const {places} = this.grid;
    const cells = new Map<number, Cell>();
    for (let position = this.start + ROW_HEAD; position < this.end; position += 2) {
      cells.set(at(places, position), this.grid.cell(at(places, position + 1)));
    }
    return cells;
  }
}
