import type {Row} from '../table/sheet.js';
import {dittoOf} from './ditto.js';
import {Entry, type EntryTable, entryTable} from './entry.js';
import type {Field} from './header-aliases.js';
import {anchorOf, placeOf, type Reading, readRow, type Table, type TableRow} from './row.js';
import {ownSpots, rowKind} from './row.kind.js';
import type {TableReader} from './sheet.read.js';

/** Reads a table whose rows are records of their own: documents, agencies, policies. */
export class EntryReader implements TableReader {
  private readonly table: EntryTable;
  private readonly give: (entry: Entry) => void;
  /** The field that names a record; rows that show the same cell of it are one record. */
  private readonly key: Field | undefined;
  private above: readonly string[] = [];
  private last: {readonly entry: Entry; readonly anchor: string} | undefined;

  constructor(table: Table, give: (entry: Entry) => void, key: Field | undefined) {
    this.table = entryTable(table);
    this.give = give;
    this.key = key;
  }

  title(): void {
    // Records name their area in a column of their own.
  }

  row(index: number): void {
    const spots = ownSpots(this.table, index);
    if (spots.length === 0) return;
    const read = readRow(this.table, index);
    const kind = rowKind(this.table, spots, read);
    const name = read.readings.find(({column}) => column.role.field === this.key);
    if (kind.type === 'note' || (kind.type === 'title' && (name === undefined || kind.field === undefined))) {
      this.table.log.repaired('NOTE_ROW_SKIPPED', placeOf(this.table, read.row.number));
    } else if (read.readings.some(({column, own}) => own && column.role.field !== 'serial')) {
      this.take(read, name);
    }
  }

  private take(read: TableRow, name: Reading | undefined): void {
    const texts = this.resolved(read);
    const anchor = name === undefined ? undefined : anchorOf(name.spot);
    // Of a hidden row the rows below may repeat only what a visible row above it says too.
    this.above = read.row.hidden ? texts.map((text, at) => (text === this.above[at] ? text : '')) : texts;
    if (read.row.hidden)
      this.table.log.report('HIDDEN_ROW', placeOf(this.table, read.row.number), name?.text ?? '');
    else if (name?.own === false && anchor === this.last?.anchor) {
      this.last?.entry.extend(texts.map((text, at) => (this.isOwn(read, at) ? text : '')));
      this.table.log.repaired('ROWS_JOINED', placeOf(this.table, read.row.number));
    } else {
      const entry = new Entry(this.table, read.index, texts);
      this.give(entry);
      this.last = anchor === undefined ? undefined : {entry, anchor};
    }
  }

  private isOwn({readings}: TableRow, at: number): boolean {
    const column = this.table.segment.columns[at];
    return readings.some((reading) => reading.own && reading.column === column);
  }

  /** Texts by the position of their columns, ditto marks resolved. */
  private resolved({readings, row}: TableRow): readonly string[] {
    const {columns} = this.table.segment;
    const texts = columns.map(() => '');
    for (const reading of readings) {
      const at = columns.indexOf(reading.column);
      const isDitto = reading.column.role.field !== 'serial' && dittoOf(reading.text)?.type === 'above';
      texts[at] = isDitto ? this.antecedent(reading, at, row) : reading.text;
    }
    return texts;
  }

  private antecedent({column, text, own}: Reading, at: number, row: Row): string {
    const meant = this.above[at] ?? '';
    const place = placeOf(this.table, row.number, column.role.field, [column.index]);
    if (own && meant !== '') this.table.log.repaired('DITTO_FILLED', place);
    else if (own && !row.hidden) this.table.log.report('DITTO_NO_ANTECEDENT', place, column.words, text);
    return meant;
  }
}
