import type {Bilingual} from '../messages/message.js';
import {failure} from './failure.js';
import {at, type Grid, ROW_HEAD, rowPlaces} from './grid.js';
import {limits} from './limits.js';
import type {Cell} from './sheet.js';

/** What one file may still hold; its sheets share it. */
export class Budget {
  private rows: number = limits.filledRows;
  private cells: number = limits.cells;
  private characters: number = limits.characters;

  spendRow(): void {
    this.rows -= 1;
    if (this.rows < 0) throw tooMany(limits.filledRows, {zh: '行', en: 'rows'});
  }

  spendCell(text: string): void {
    this.cells -= 1;
    this.characters -= text.length;
    if (this.cells < 0) throw tooMany(limits.cells, {zh: '个单元格', en: 'cells'});
    if (this.characters < 0) throw tooMany(limits.characters, {zh: '个字', en: 'characters'});
  }
}

function tooMany(limit: number, what: Bilingual): Error {
  return failure('FILE_TOO_LARGE', {zh: `超过 ${limit} ${what.zh}`, en: `more than ${limit} ${what.en}`});
}

/** Collects the cells of one sheet as they are read. */
export class GridWriter {
  /** Cells that were cut for their length. */
  readonly cutCells: {readonly row: number; readonly column: number; readonly length: number}[] = [];
  private readonly budget: Budget;
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Numbers of shared strings, by their index: a workbook has told equal texts apart already. */
  private readonly shared: number[] = [];
  private readonly cells: Cell[] = [];
  private readonly values = new Map<Cell, number>();
  private places = new Uint32Array(1024);
  private length = 0;
  private rowStart = 0;
  private lastRow = 0;
  private lastColumn = -1;
  private ascending = true;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Begins a row; one that gets no cells leaves no trace. `line` is 0 where lines mean nothing. */
  row(number: number, hidden: boolean, line = 0): void {
    this.dropEmptyRow();
    this.ascending &&= number > this.lastRow;
    this.lastRow = number;
    this.lastColumn = -1;
    this.rowStart = this.length;
    this.reserve(ROW_HEAD);
    this.places.set([number, hidden ? 1 : 0, line, 0], this.length);
    this.length += ROW_HEAD;
  }

  /**
   * Adds a cell to the row begun last; `column` from 0. An empty text is no cell.
   *
   * @param shared - Index of the workbook's shared string that the cell shows, if it does.
   */
  cell(column: number, cell: Cell, shared?: number): void {
    if (cell.text === '' && cell.type === 'text') return;
    this.budget.spendCell(cell.text);
    if (this.lastColumn === -1) this.budget.spendRow();
    this.ascending &&= column > this.lastColumn;
    this.lastColumn = column;
    this.reserve(2);
    this.places[this.length] = column;
    this.places[this.length + 1] = this.numberOf(
      cell.text.length > limits.cellCharacters ? this.cut(cell) : cell,
      shared,
    );
    this.length += 2;
    this.places[this.rowStart + 3] = (this.length - this.rowStart - ROW_HEAD) / 2;
  }

  /** The finished grid, rows and columns ascending. */
  finish(): Grid {
    this.dropEmptyRow();
    const places = this.places.slice(0, this.length);
    return {
      text: this.texts.join(''),
      ends: endsOf(this.texts),
      cells: this.cells,
      places: this.ascending ? places : sorted(places),
    };
  }

  private cut({text, link}: Cell): Cell {
    this.cutCells.push({row: this.lastRow, column: this.lastColumn, length: text.length});
    const kept = text.slice(0, limits.cellCharacters).replace(/[\ud800-\udbff]$/, '');
    return {text: kept, type: 'text', ...(link === undefined ? {} : {link})};
  }

  private dropEmptyRow(): void {
    if (this.length > this.rowStart && this.places[this.rowStart + 3] === 0) this.length = this.rowStart;
  }

  private numberOf(cell: Cell, shared: number | undefined): number {
    if (cell.runs !== undefined || cell.link !== undefined || cell.struck === true) return this.add(cell);
    if (cell.type !== 'text') return this.numberOfValue(cell);
    if (shared !== undefined) return (this.shared[shared] ??= this.addText(cell.text));
    const number = this.numbers.get(cell.text) ?? this.addText(cell.text);
    this.numbers.set(cell.text, number);
    return number;
  }

  private addText(text: string): number {
    return 2 * (this.texts.push(text) - 1);
  }

  /** The same cell comes again where its reader keeps it: dates, small numbers. */
  private numberOfValue(cell: Cell): number {
    const number = this.values.get(cell) ?? this.add(cell);
    this.values.set(cell, number);
    return number;
  }

  private add(cell: Cell): number {
    return 2 * this.cells.push(cell) - 1;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.places.length) return;
    const larger = new Uint32Array(this.places.length * 2);
    larger.set(this.places);
    this.places = larger;
  }
}

function endsOf(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  let end = 0;
  return Uint32Array.from(texts, ({length}) => (end += length));
}

/** Puts rows and columns in order; of two cells at one place the later stays, as spreadsheets do it. */
function sorted(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const rows = new Map<number, {readonly head: Uint32Array; readonly cells: Map<number, number>}>();
  for (const {start, end, number} of rowPlaces(places)) {
    const row = rows.get(number) ?? {head: places.slice(start, start + 3), cells: new Map<number, number>()};
    rows.set(number, row);
    for (let position = start + ROW_HEAD; position < end; position += 2) {
      row.cells.set(at(places, position), at(places, position + 1));
    }
  }
  const result: number[] = [];
  for (const [, {head, cells}] of [...rows].sort(([a], [b]) => a - b)) {
    result.push(...head, cells.size);
    for (const [column, index] of [...cells].sort(([a], [b]) => a - b)) result.push(column, index);
  }
  return Uint32Array.from(result);
}
