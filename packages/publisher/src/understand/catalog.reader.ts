import type {Place} from '../messages/issue-factory.js';
import type {AreaFinder, AreaReading} from './area.js';
import type {Draft} from './catalog.draft.js';
import {type NamedRow, namesOf, type RowNames} from './catalog.names.js';
import {CatalogState} from './catalog.state.js';
import {dittoOf} from './ditto.js';
import type {Column} from './header.segments.js';
import type {Field} from './header-aliases.js';
import {plainName} from './name.js';
import {columnsOf, placeOf, type Reading, readingOf, readRow, type Table, type TableRow} from './row.js';
import {ownSpots, rowKind} from './row.kind.js';
import type {AreaAbove, TableReader} from './sheet.read.js';
import {absenceOf} from './text.js';

/** What the readers of catalogue tables share. */
export interface CatalogContext {
  readonly finder: AreaFinder;
  /** Drafts in the order of the tables. */
  readonly drafts: Draft[];
}

/** Cuts the rows of a catalogue table into matters. */
export class CatalogReader implements TableReader {
  private readonly table: Table;
  private readonly context: CatalogContext;
  private readonly state: CatalogState;
  private readonly hasAreas: boolean;
  private lastAreaText = '';
  private toldArea = false;

  constructor(table: Table, area: AreaAbove, previous: CatalogReader | undefined, context: CatalogContext) {
    this.table = table;
    this.context = context;
    this.hasAreas = columnsOf(table, 'area').length > 0;
    this.state = previous?.state ?? new CatalogState();
    if (previous === undefined) this.title(area.reading, area.row);
    else this.lastAreaText = previous.lastAreaText;
  }

  title(reading: AreaReading, row?: number): void {
    this.state.enter(reading);
    this.lastAreaText = '';
    if (this.hasAreas) return;
    if (reading.type === 'unknown')
      this.table.log.report(
        'AREA_UNKNOWN',
        this.place(row ?? this.table.headerBottom, 'area'),
        reading.written,
      );
    else this.tellAlias(reading, row ?? this.table.headerBottom);
  }

  row(index: number): void {
    const spots = ownSpots(this.table, index);
    const read = readRow(this.table, index);
    const kind = rowKind(this.table, spots, read);
    switch (kind.type) {
      case 'blank':
        return;
      case 'note':
        this.table.log.repaired('NOTE_ROW_SKIPPED', this.place(read.row.number));
        return;
      case 'title':
        if (read.row.hidden) this.table.log.report('HIDDEN_ROW', this.place(read.row.number), kind.text);
        else this.groupName(kind.text, kind.field, read);
        return;
      case 'data':
        this.data(read);
    }
  }

  /** A row that only names a group: the level-1 name of the rows below where they leave it blank. */
  private groupName(text: string, field: Field | undefined, read: TableRow): void {
    if (field === 'serial' || field === 'remarks' || absenceOf(text) !== undefined) return;
    if (field === 'area') this.enterColumnArea(text, read.row.number);
    else {
      this.state.group = plainName(text).name;
      this.state.level1 = this.state.group;
      this.state.draft = undefined;
      this.table.log.repaired('GROUP_ROW', this.place(read.row.number));
    }
  }

  private data(read: TableRow): void {
    const area = readingOf(read, 'area');
    const isNew = area !== undefined && area.text !== this.lastAreaText && dittoOf(area.text) === undefined;
    if (isNew && !read.row.hidden) this.enterColumnArea(area.text, read.row.number);
    const row = this.resolved(read);
    const serial = readingOf(row, 'serial');
    const names = namesOf(this.table, row, this.state);
    this.take(names, row, serial);
    const texts = this.table.segment.columns.map((column) => {
      return [column, row.readings.find((reading) => reading.column === column)?.text ?? ''] as const;
    });
    if (read.row.hidden) this.state.rememberHidden(new Map(texts));
    else if (names.type !== 'part' || serial !== undefined) this.state.remember(new Map(texts), serial?.text);
  }

  private take(names: RowNames, row: TableRow, serial: Reading | undefined): void {
    const {number, hidden} = row.row;
    if (hidden && names.type !== 'stray')
      this.table.log.report('HIDDEN_ROW', this.place(number), nameIn(names));
    switch (names.type) {
      case 'part':
        if (!hidden) names.draft.rows.push(row);
        if (!hidden) this.table.log.repaired('ROWS_JOINED', this.place(number));
        return;
      case 'nameless':
        if (hidden) return;
        this.table.log.report('MATTER_NAME_MISSING', this.place(number, 'matter', this.nameColumns()));
        this.state.draft = undefined;
        return;
      case 'stray':
        this.table.log.repaired('NOTE_ROW_SKIPPED', this.place(number));
        return;
      case 'matter':
        this.open(names, row, serial);
    }
  }

  private open(names: NamedRow, row: TableRow, serial: Reading | undefined): void {
    const {number, hidden} = row.row;
    this.tellNames(names, number, hidden);
    this.tellMissingArea(number);
    if (!hidden) this.state.level1 = names.level1;
    const draft: Draft = {
      table: this.table,
      area: this.state.area,
      level1: names.level1,
      level2: names.level2,
      serial: serial?.text,
      nameAnchor: names.anchor,
      rows: hidden ? [] : [row],
    };
    this.state.draft = draft;
    this.context.drafts.push(draft);
  }

  private tellNames(names: NamedRow, row: number, hidden: boolean): void {
    if (hidden) return;
    const {log} = this.table;
    const place = this.place(row, names.missing, columnsOf(this.table, names.missing ?? 'level2'));
    if (names.missing === 'level2') log.report('LEVEL2_MISSING', place, names.level1);
    if (names.missing === 'level1') log.report('LEVEL1_MISSING', place, names.level1);
    if (names.numbered) log.repaired('NUMBER_REMOVED', this.place(row));
    if (names.carried) log.repaired('NAME_CARRIED', this.place(row, 'level1'));
  }

  private tellMissingArea(row: number): void {
    if (this.state.area !== undefined || this.state.areaUnknown || this.toldArea) return;
    this.toldArea = true;
    this.table.log.report('AREA_MISSING', this.place(row, 'area'));
  }

  private enterColumnArea(text: string, row: number): void {
    const reading: AreaReading =
      absenceOf(text) === undefined ? this.context.finder.named(text) : {type: 'none'};
    this.state.enter(reading);
    this.lastAreaText = text;
    if (reading.type === 'unknown') this.table.log.report('AREA_UNLISTED', this.place(row, 'area'), text);
    this.tellAlias(reading, row);
  }

  private tellAlias(reading: AreaReading, row: number): void {
    if (reading.type === 'area' && reading.alias)
      this.table.log.report('AREA_ALIAS', this.place(row, 'area'), reading.written, reading.name);
  }

  /** The row with what its ditto marks stand for; one that stands for nothing is blank. */
  private resolved(read: TableRow): TableRow {
    const readings: Reading[] = [];
    for (const reading of read.readings) {
      const text = this.resolve(reading, {...read, readings});
      if (text !== undefined) readings.push(text === reading.text ? reading : {...reading, text});
    }
    return {...read, readings};
  }

  /** What a reading says, given those to the left of it. */
  private resolve({column, text, own}: Reading, read: TableRow): string | undefined {
    const ditto = column.role.field === 'serial' ? undefined : dittoOf(text);
    if (ditto === undefined) return text;
    const meant =
      ditto.type === 'above'
        ? this.state.textAbove(column)
        : ditto.type === 'serial'
          ? this.state.textOf(ditto.serial, column)
          : (read.readings[read.readings.length - 1]?.text ?? '');
    if (ditto.type === 'serial' && meant === undefined) return text;
    const place = this.place(read.row.number, column.role.field, [column.index]);
    if (meant !== undefined && (meant !== '' || (isTick(column) && this.state.hasRows))) {
      if (own) this.table.log.repaired('DITTO_FILLED', place);
      return meant === '' ? undefined : meant;
    }
    if (own && !read.row.hidden) this.table.log.report('DITTO_NO_ANTECEDENT', place, column.words, text);
    return undefined;
  }

  private nameColumns(): readonly number[] {
    return [...columnsOf(this.table, 'level1'), ...columnsOf(this.table, 'level2')];
  }

  private place(row: number, field?: string, columns: readonly number[] = []): Place {
    return placeOf(this.table, row, field, columns);
  }
}

/** A blank cell of such a column says no. */
function isTick({role}: Column): boolean {
  return role.codes !== undefined || role.name !== undefined;
}

function nameIn(names: RowNames): string {
  if (names.type === 'matter') return names.level2 ?? names.level1;
  return names.type === 'part' ? (names.draft.level2 ?? names.draft.level1) : '';
}
