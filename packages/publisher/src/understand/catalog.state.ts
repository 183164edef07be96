import type {AreaReading} from './area.js';
import type {Draft} from './catalog.draft.js';
import {serialKey} from './ditto.js';
import type {Column} from './header.segments.js';

/** What the rows above say about the next row, within one area; page breaks do not end it. */
export class CatalogState {
  /** Code of the area, if it is known. */
  area: string | undefined;
  /** The name of the area was given, though nobody knows it. */
  areaUnknown = false;
  level1: string | undefined;
  /** Name over a group of rows, in tables with one column of names. */
  group: string | undefined;
  draft: Draft | undefined;
  private above = new Map<string, string>();
  private serials = new Map<string, ReadonlyMap<string, string>>();
  private rows = 0;

  /** Begins another area: nothing above it is meant by 同上 or a blank cell. */
  enter(reading: AreaReading): void {
    this.area = reading.type === 'area' ? reading.code : undefined;
    this.areaUnknown = reading.type === 'unknown';
    this.level1 = undefined;
    this.group = undefined;
    this.draft = undefined;
    this.above = new Map();
    this.serials = new Map();
    this.rows = 0;
  }

  /** Whether any row of the area is above. */
  get hasRows(): boolean {
    return this.rows > 0;
  }

  /** What the row above says in a column, `''` if nothing. */
  textAbove(column: Column): string {
    return this.above.get(columnKey(column)) ?? '';
  }

  /** What the matter with a serial says in a column. */
  textOf(serial: string, column: Column): string | undefined {
    return this.serials.get(serialKey(serial))?.get(columnKey(column));
  }

  /** Keeps a row for the rows below. */
  remember(texts: ReadonlyMap<Column, string>, serial: string | undefined): void {
    this.rows += 1;
    this.above = new Map([...texts].map(([column, text]) => [columnKey(column), text]));
    this.serials.set(serial === undefined ? String(this.rows) : serialKey(serial), this.above);
  }

  /** Keeps of a hidden row what the rows below may repeat: only what a visible row above it says too. */
  rememberHidden(texts: ReadonlyMap<Column, string>): void {
    const same = [...texts].filter(([column, text]) => this.textAbove(column) === text);
    this.above = new Map(same.map(([column, text]) => [columnKey(column), text]));
  }
}

/** The same for the same column of a repeated header. */
function columnKey({role: {field, codes, name}}: Column): string {
  return [field, ...(codes ?? []), name ?? ''].join(' ');
}
