import type {Draft} from './catalog.draft.js';
import type {CatalogState} from './catalog.state.js';
import type {Field} from './header-aliases.js';
import {plainName} from './name.js';
import {anchorOf, columnsOf, type Reading, readingOf, type Table, type TableRow} from './row.js';
import {absenceOf, keyOf} from './text.js';

/** What matter a row of a catalogue table tells of. */
export type RowNames =
  | NamedRow
  /** It goes on with the matter above. */
  | {readonly type: 'part'; readonly draft: Draft}
  /** It has content and no name. */
  | {readonly type: 'nameless'}
  /** It says nothing of a matter. */
  | {readonly type: 'stray'};

/** A row that begins a matter. */
export interface NamedRow {
  readonly type: 'matter';
  readonly level1: string;
  readonly level2: string | undefined;
  readonly anchor: string | undefined;
  /** The name that should be there and is not. */
  readonly missing?: 'level1' | 'level2';
  /** A number was taken from a name. */
  readonly numbered: boolean;
  /** The level-1 name is that of the rows above. */
  readonly carried: boolean;
}

const core: ReadonlySet<Field> = new Set<Field>(['subject', 'channels', 'audience', 'mode', 'levels']);
const content: ReadonlySet<Field> = new Set<Field>(['elements', 'timeLimit', 'basis']);

/** Finds the names of a row, or that it belongs to the matter above. */
export function namesOf(table: Table, row: TableRow, state: CatalogState): RowNames {
  const level1 = readingOf(row, 'level1');
  const level2 = readingOf(row, 'level2');
  const last = readingOf(row, 'level3') ?? level2 ?? (hasLevel2(table) ? undefined : level1);
  const {draft} = state;
  if (draft !== undefined && (isSameName(last, draft, row) || goesOn(row, last, level1)))
    return {type: 'part', draft};
  if (last === undefined && level1 === undefined)
    return countOwn(row) >= 2 ? {type: 'nameless'} : {type: 'stray'};
  return hasLevel2(table) ? twoLevels(row, level1, level2, state) : oneLevel(level1, state);
}

function hasLevel2(table: Table): boolean {
  return columnsOf(table, 'level2').length > 0;
}

/** The row shows the same name cell as the matter above, or a name that says it continues. */
function isSameName(last: Reading | undefined, draft: Draft, row: TableRow): boolean {
  if (last === undefined) return false;
  const {name, continued} = plainName(last.text);
  if (continued && keyOf(name) === keyOf(draft.level2 ?? draft.level1)) return true;
  if (last.own || anchorOf(last.spot) !== draft.nameAnchor) return false;
  return last.column.role.field !== 'level1' || readingOf(row, 'serial')?.own !== true;
}

/** Only content of its own: a merged region lost in a text file, or cut by a page break. */
function goesOn(row: TableRow, last: Reading | undefined, level1: Reading | undefined): boolean {
  if (last !== undefined || level1?.own === true || readingOf(row, 'serial')?.own === true) return false;
  const own = row.readings.filter((reading) => reading.own);
  const has = (fields: ReadonlySet<Field>): boolean => own.some(({column}) => fields.has(column.role.field));
  return has(content) && !has(core);
}

function countOwn(row: TableRow): number {
  return row.readings.filter(({own, column}) => own && column.role.field !== 'serial').length;
}

function twoLevels(
  row: TableRow,
  first: Reading | undefined,
  second: Reading | undefined,
  state: CatalogState,
): NamedRow {
  const level3 = readingOf(row, 'level3');
  const one = plainOf(first);
  const whole = first !== undefined && second !== undefined && anchorOf(first.spot) === anchorOf(second.spot);
  const two = whole ? one : plainOf(second);
  const three = plainOf(level3);
  const level2 = [two?.name, three?.name].filter((name) => name !== undefined).join('／') || undefined;
  const level1 = one?.name ?? (isNone(first) ? undefined : state.level1);
  const anchor = level3 ?? second;
  return {
    type: 'matter',
    level1: level1 ?? level2 ?? '',
    level2: level1 === undefined ? undefined : level2,
    anchor: anchor === undefined ? undefined : anchorOf(anchor.spot),
    ...missing(level1 !== undefined || isNone(first), level2 !== undefined || isNone(second)),
    numbered: [one, two, three].some((name) => name?.numbered === true),
    carried: one === undefined && level1 !== undefined,
  };
}

function missing(hasLevel1: boolean, hasLevel2Name: boolean): Pick<NamedRow, 'missing'> {
  if (!hasLevel1) return {missing: 'level1'};
  return hasLevel2Name ? {} : {missing: 'level2'};
}

function oneLevel(reading: Reading | undefined, {group}: CatalogState): NamedRow {
  const plain = plainOf(reading);
  const name = plain?.name ?? '';
  return {
    type: 'matter',
    level1: group ?? name,
    level2: group === undefined ? undefined : name,
    anchor: reading === undefined ? undefined : anchorOf(reading.spot),
    numbered: plain?.numbered === true,
    carried: false,
  };
}

interface Name {
  readonly name: string;
  readonly numbered: boolean;
}

function plainOf(reading: Reading | undefined): Name | undefined {
  return reading === undefined || isNone(reading) ? undefined : plainName(reading.text);
}

function isNone(reading: Reading | undefined): boolean {
  return reading !== undefined && absenceOf(reading.text) !== undefined;
}
