import type {Cell} from '../table/sheet.js';
import {columnLetters} from '../table/columns.js';
import type {AreaReading} from './area.js';
import {dittoOf} from './ditto.js';
import type {Field} from './header-aliases.js';
import {ownSpots, rowKind} from './row.kind.js';
import {placeOf, readRow, type Table, type TableRow} from './row.js';
import type {TableReader} from './sheet.read.js';

/** One row of a table of documents or agencies, its fields by name. */
export interface Entry {
  readonly table: Table;
  readonly row: number;
  readonly line: number | undefined;
  /** Text of a field, `''` if blank; several columns of one field stand one under the other. */
  text(field: Field): string;
  /** First cell of a field. */
  cell(field: Field): Cell | undefined;
  /** Where a field of the row is. */
  place(field: Field): ReturnType<typeof placeOf>;
}

/** Reads a table whose rows are records of their own. */
export class EntryReader implements TableReader {
  private readonly table: Table;
  private readonly entries: Entry[];
  /** Field without which a row tells of nothing. */
  private readonly carried: readonly Field[];
  private above = new Map<number, string>();

  constructor(table: Table, entries: Entry[], carried: readonly Field[]) {
    this.table = table;
    this.entries = entries;
    this.carried = carried;
  }

  title(_reading: AreaReading): void {
    // Documents name their area in a column of their own.
  }

  end(): void {
    // Every row is complete in itself.
  }

  row(index: number): void {
    const spots = ownSpots(this.table, index);
    if (spots.length === 0) return;
    const read = readRow(this.table, index);
    const kind = rowKind(this.table, spots, read);
    const {number, hidden} = read.row;
    const isAlone =
      kind.type === 'title' &&
      !read.readings.some(({own, column}) => own && this.carried.includes(column.role.field));
    if (kind.type === 'note' || isAlone) {
      this.table.log.repaired('NOTE_ROW_SKIPPED', placeOf(this.table, number));
      return;
    }
    const texts = this.resolved(read);
    if (hidden)
      this.table.log.report(
        'HIDDEN_ROW',
        placeOf(this.table, number),
        texts.get(this.table.segment.columns[0]?.index ?? 0) ?? '',
      );
    else if (read.readings.some(({column}) => column.role.field !== 'serial'))
      this.entries.push(this.entryOf(read, texts));
    this.above = texts;
  }

  private resolved({readings, row}: TableRow): Map<number, string> {
    const texts = new Map<number, string>();
    for (const {column, text, own} of readings) {
      const isDitto = dittoOf(text)?.type === 'above' && column.role.field !== 'serial';
      const meant = isDitto ? (this.above.get(column.index) ?? '') : text;
      const place = placeOf(this.table, row.number, columnLetters(column.index), column.role.field);
      if (isDitto && own && meant !== '') this.table.log.repaired('DITTO_FILLED', place);
      if (isDitto && own && meant === '' && !row.hidden)
        this.table.log.report('DITTO_NO_ANTECEDENT', place, column.words, text);
      if (meant !== '') texts.set(column.index, meant);
    }
    return texts;
  }

  private entryOf(read: TableRow, texts: ReadonlyMap<number, string>): Entry {
    const {table} = this;
    const {number, line} = read.row;
    const columns = (field: Field) => table.segment.columns.filter(({role}) => role.field === field);
    return {
      table,
      row: number,
      line,
      text: (field) =>
        columns(field)
          .flatMap(({index}) => texts.get(index) ?? [])
          .join('\n'),
      cell: (field) => read.readings.find(({column}) => column.role.field === field)?.spot.cell,
      place: (field) => {
        const [column] = columns(field);
        return placeOf(table, number, column === undefined ? undefined : columnLetters(column.index), field);
      },
    };
  }
}
