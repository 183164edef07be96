import {columnLetters} from '../table/columns.js';
import type {Sheet} from '../table/sheet.js';
import type {AreaFinder, AreaReading} from './area.js';
import {type Grid, gridOf} from './grid.js';
import {type Header, headerAt} from './header.find.js';
import type {Segment} from './header.segments.js';
import type {Log} from './log.js';
import type {PolicyAbove, PolicyBlock} from './policy/policy.block.js';
import {type PolicyForm, policyFormAt} from './policy/policy.form.js';
import {titlesAbove} from './policy/policy.subject.js';
import {placeOf, type Table} from './row.js';
import {plainRowKind} from './row.kind.js';
import {isContinued} from './sheet.continued.js';
import {tellSkipped} from './sheet.skipped.js';

/** Takes the rows of one table. */
export interface TableReader {
  /** One row under the header; repeated headers are not among them. */
  row(index: number): void;
  /** A title between the rows. */
  title(reading: AreaReading, row: number): void;
}

/** Makes the reader of a table; `previous` read the columns above, if a header is repeated. */
export type OpenTable = (
  table: Table,
  area: AreaAbove,
  previous: TableReader | undefined,
  above: PolicyAbove,
) => TableReader;

/** The area a table begins with: of the nearest title above it, else of its headings, sheet or file. */
export interface AreaAbove {
  readonly reading: AreaReading;
  /** Row of the title; absent where it is not in the sheet. */
  readonly row?: number;
}

interface Open {
  readonly table: Table;
  readonly reader: TableReader;
}

/** Takes a form of a policy, with the titles above it, nearest first. */
export type OpenForm = (grid: Grid, form: PolicyForm, titles: readonly string[]) => PolicyBlock;

/** Makes readers of what sheets hold. */
export interface Openers {
  readonly table: OpenTable;
  readonly form: OpenForm;
}

/** What a sheet ends with, which the next table of a page may go on with. */
export interface Ending {
  readonly sheet: Sheet;
  readonly tables: readonly Open[];
}

interface Title {
  readonly reading: AreaReading;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** More cells than a row of a form right under a table has. */
const widerThanForms = 5;

/** Names of sheets that hold guidance, not data; nobody needs to be told they were passed over. */
const guidance = /说明|须知|指南|示例|样例|字典|下拉|选项|封面/;

/** Finds the tables of a sheet and hands their rows to readers. */
export function readSheet(
  sheet: Sheet,
  finder: AreaFinder,
  log: Log,
  open: Openers,
  before?: Ending,
): Ending | undefined {
  const place = {file: sheet.file, ...(sheet.name === undefined ? {} : {sheet: sheet.name})};
  if (sheet.rows.length === 0) return before;
  if (sheet.hidden) {
    log.report('HIDDEN_SHEET', place, sheet.name ?? '');
    return before;
  }
  const grid = gridOf(sheet);
  tellHiddenColumns(grid, log);
  const reading = new SheetReading(grid, finder, log, open);
  if (before !== undefined && reading.goOn(before)) log.report('TABLE_CONTINUED', place);
  reading.read();
  if (!reading.found && !guidance.test(sheet.name ?? '')) tellSkipped(grid, place, log);
  return {sheet, tables: reading.tables};
}

function tellHiddenColumns({sheet}: Grid, log: Log): void {
  if (sheet.hiddenColumns.size === 0) return;
  const first = new Map<number, string>();
  for (const {cells} of sheet.rows) {
    for (const column of sheet.hiddenColumns) {
      const text = cells.get(column)?.text ?? '';
      if (text !== '' && !first.has(column)) first.set(column, text);
    }
  }
  for (const [column, text] of [...first].sort(([a], [b]) => a - b)) {
    const letters = columnLetters(column);
    const name = sheet.name === undefined ? {} : {sheet: sheet.name};
    log.report('HIDDEN_COLUMN', {file: sheet.file, ...name, column: letters}, letters, text.slice(0, 12));
  }
}

/** Those of them that explain how a table is filled in. */
const instructions = /^(?:(?:填写|填报|填表|使用|编制)(?:说明|须知|指南|要求|示例)|说明|须知)$/;

/** A cell over so many columns is no name under a header. */
const widestName = 5;
/** More texts in a row than tables stand side by side. */
const mostTitles = 4;

class SheetReading {
  found = false;
  tables: readonly Open[] = [];
  private readonly grid: Grid;
  private readonly finder: AreaFinder;
  private readonly log: Log;
  private readonly open: Openers;
  private titles: Title[] = [];
  /** The form right above, which the next table may go on with. */
  private form: PolicyBlock | undefined;

  constructor(grid: Grid, finder: AreaFinder, log: Log, open: Openers) {
    this.grid = grid;
    this.finder = finder;
    this.log = log;
    this.open = open;
  }

  /** Begins with the table the sheet before ended with, if this sheet only goes on with it. */
  goOn({sheet, tables}: Ending): boolean {
    const [above, ...others] = tables;
    if (above === undefined || others.length > 0 || !isContinued(sheet, this.grid.sheet)) return false;
    if (this.grid.rows.some((_row, index) => headerAt(this.grid, index) !== undefined)) return false;
    const {segment} = above.table;
    const table: Table = {grid: this.grid, segment, headerBottom: 0, log: this.log};
    const reader = this.open.table(table, {reading: {type: 'none'}}, above.reader, {titles: []});
    this.tables = [{table, reader}];
    this.found = true;
    return true;
  }

  read(): void {
    for (let index = 0; index < this.grid.rows.length; index += 1) {
      const header = headerAt(this.grid, index);
      const form = header === undefined ? this.formAt(index) : undefined;
      if (header !== undefined) this.begin(header, index);
      else if (form !== undefined) this.take(form, index);
      else this.row(index);
      index = header?.to ?? form?.to ?? index;
    }
  }

  private formAt(index: number): PolicyForm | undefined {
    // What explains columns looks like a form.
    if (instructions.test(this.grid.sheet.name ?? '') || this.goesOnWithTable(index)) return undefined;
    return policyFormAt(
      this.grid,
      index,
      this.tables.some(({table}) => table.segment.kind !== 'policies'),
    );
  }

  /** Whether a row has as many cells as the table above it, and nothing parts the two. */
  private goesOnWithTable(index: number): boolean {
    const [above] = this.tables;
    const {rows} = this.grid;
    if (above === undefined) return false;
    const isApart = (rows[index]?.number ?? 0) - (rows[index - 1]?.number ?? 0) > 1;
    const isUnderTitle = this.grid.ownColumns(index - 1).length <= 1;
    const {columns} = above.table.segment;
    const cells = this.grid.ownColumns(index).length;
    return !isApart && !isUnderTitle && cells >= Math.min(columns.length, widerThanForms);
  }

  private take(form: PolicyForm, index: number): void {
    this.form = this.open.form(this.grid, form, titlesAbove(this.grid, index));
    if (form.unread.length > 0) {
      const {file, name} = this.grid.sheet;
      const row = this.grid.rows[index]?.number ?? 0;
      const place = {file, ...(name === undefined ? {} : {sheet: name}), row};
      this.log.report('COLUMNS_UNREAD', place, form.unread.join('、'));
    }
    this.found = true;
    this.tables = [];
  }

  private begin(header: Header, index: number): void {
    const before = this.tables;
    const above = {titles: titlesAbove(this.grid, index), ...(this.form && {form: this.form})};
    this.found = true;
    this.form = undefined;
    this.tables = header.segments.map((segment) => {
      const table: Table = {grid: this.grid, segment, headerBottom: header.bottom, log: this.log};
      const same = before.find((open) => isSamePlace(open.table.segment, segment));
      const reader = this.open.table(table, this.areaAbove(segment), same?.reader, above);
      if (same === undefined && segment.unread.length > 0)
        this.log.report('COLUMNS_UNREAD', placeOf(table, header.bottom), segment.unread.join('、'));
      return {table, reader};
    });
    this.titles = [];
  }

  private row(index: number): void {
    const titles = this.titlesAt(index);
    this.titles.push(...titles);
    if (titles.length === 0 && !this.headsNextTable(index))
      for (const {reader} of this.tables) reader.row(index);
    for (const {table, reader} of this.tables) {
      const title = titles.find((candidate) => overlaps(table.segment, candidate));
      if (title !== undefined) reader.title(title.reading, title.row);
    }
  }

  /** A title that names no area, right above a header. */
  private headsNextTable(index: number): boolean {
    const columns = this.grid.ownColumns(index);
    const spot = columns.length === 1 ? this.grid.spot(index, columns[0] ?? 0) : undefined;
    if (spot === undefined || (spot.left > 0 && spot.right - spot.left < 2)) return false;
    return headerAt(this.grid, index + 1) !== undefined || this.formAt(index + 1) !== undefined;
  }

  /** Titles that name an area: one across the row, or one over each of the tables side by side. */
  private titlesAt(index: number): readonly Title[] {
    const columns = this.grid.ownColumns(index);
    const row = this.grid.rows[index]?.number ?? 0;
    if (columns.length === 0 || columns.length > mostTitles) return [];
    const spots = columns.flatMap((column) => this.grid.spot(index, column) ?? []);
    if (plainRowKind(spots).type === 'note') return [];
    // A name under the header of names is a matter, not an area: only what heads the row may be a title.
    const [first] = spots;
    const heads =
      first !== undefined && (first.left <= 1 || first.right - first.left >= 2 || this.tables.length === 0);
    if (!heads) return [];
    const titles = spots.map(({text, left, right}) => ({
      reading: this.finder.titled(text),
      row,
      left,
      right,
    }));
    return titles.every((title) => this.isArea(title, index)) ? titles : [];
  }

  /** Without 领域 beside it, a name such as 就业服务 may be that of a group of matters; its place then decides. */
  private isArea({reading, left, right}: Title, index: number): boolean {
    if (reading.type !== 'area' || reading.sure || this.tables.length === 0) return reading.type !== 'none';
    const isWide = right - left + 1 >= widestName && !reading.alias;
    return isWide || [1, 2].some((ahead) => headerAt(this.grid, index + ahead) !== undefined);
  }

  private areaAbove(segment: Segment): AreaAbove {
    const title = [...this.titles].reverse().find((candidate) => overlaps(segment, candidate));
    if (title !== undefined) return title;
    const {headings = [], name, file} = this.grid.sheet;
    for (const heading of [...headings].reverse()) {
      const reading = this.finder.titled(heading);
      if (isCertain(reading)) return {reading};
    }
    const bySheet = name === undefined ? undefined : this.finder.named(name);
    if (bySheet?.type === 'area') return {reading: bySheet};
    const byFile = this.finder.titled(file.replace(/^.*[\\/]|\.[a-z]+$/gi, ''));
    return {reading: byFile.type === 'area' && isCertain(byFile) ? byFile : {type: 'none'}};
  }
}

/** Names an area beyond doubt, known or not. */
function isCertain(reading: AreaReading): boolean {
  return reading.type === 'unknown' || (reading.type === 'area' && (reading.sure || !reading.alias));
}

function overlaps({left, right}: Segment, title: Title): boolean {
  return title.left <= right && title.right >= left;
}

function isSamePlace(above: Segment, below: Segment): boolean {
  return above.kind === below.kind && above.left <= below.right && below.left <= above.right;
}
