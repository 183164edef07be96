import type {Spot} from './grid.js';
import type {Field} from './header-aliases.js';
import {isColumnNote, isNote, isPlainNote} from './note.js';
import type {Table, TableRow} from './row.js';

/** What a row under a header is. */
export type RowKind =
  | {readonly type: 'blank'}
  /** Remarks, signatures, page numbers. */
  | {readonly type: 'note'}
  /** One text alone across the table: a title, or the name of a group of rows. */
  | {
      readonly type: 'title';
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly field?: Field;
    }
  | {readonly type: 'data'};

/** Longest text that may be a title. */
const longestTitle = 80;
/** Signatures and dates that stand in one row at most. */
const mostSignatures = 8;
/** A cell over so many columns heads what is below it. */
const wide = 3;

/** What a row within columns `left` to `right` is, before anyone asks what its columns mean. */
export function plainRowKind(spots: readonly Spot[]): RowKind {
  const [first, ...more] = spots;
  if (first === undefined) return {type: 'blank'};
  const texts = spots.map(({text}) => text);
  if (texts.every((text) => text === first.text) && (more.length === 0 || texts.length > wide)) {
    if (isNote(first.text) || first.text.length > longestTitle) return {type: 'note'};
    return {
      type: 'title',
      text: first.text,
      left: first.left,
      right: Math.max(...spots.map(({right}) => right)),
    };
  }
  const few = spots.length <= 4;
  const isNoteRow = few ? isPlainNote(first.text) : spots.length <= mostSignatures && texts.every(isNote);
  if (isNoteRow) return {type: 'note'};
  return isColumnNote(texts) ? {type: 'note'} : {type: 'data'};
}

/** Fields whose text alone in a row goes on with the matter above. */
const content: ReadonlySet<Field> = new Set<Field>(['elements', 'basis', 'timeLimit', 'channels', 'subject']);
const names: ReadonlySet<Field> = new Set<Field>(['level1', 'level2', 'level3']);

/** Numbers of groups, where the rows in them have 1, 2, 3. */
const groupNumber = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;

/** What the column means in which a cell begins. */
const fieldAt = (table: Table, spot: Spot | undefined): Field | undefined =>
  table.segment.columns.find(({index}) => index === spot?.left)?.role.field;

/** A name with a number such as 一 and nothing else, over rows with numbers of another kind: it heads them. */
function numberedGroup(table: Table, spots: readonly Spot[], index: number): RowKind | undefined {
  const [number, name, ...others] = spots;
  if (number === undefined || name === undefined || others.length > 0) return undefined;
  const field = fieldAt(table, name);
  if (fieldAt(table, number) !== 'serial' || field === undefined || !names.has(field)) return undefined;
  const below = table.grid.spot(index + 1, number.left)?.text ?? '';
  if (!groupNumber.test(number.text) || below === '' || groupNumber.test(below)) return undefined;
  return {type: 'title', text: name.text, left: number.left, right: name.right, field};
}

/** What a row of a table is. */
export function rowKind(table: Table, spots: readonly Spot[], {index, readings, row}: TableRow): RowKind {
  const kind = plainRowKind(spots);
  if (kind.type === 'data') return numberedGroup(table, spots, index) ?? kind;
  const field = fieldAt(table, spots[0]);
  const inherited = readings.filter(({own}) => !own).length;
  // 说明 under a merged name is a part of that matter, not a remark.
  if (kind.type === 'note' && field !== undefined && content.has(field) && inherited >= 2)
    return {type: 'data'};
  if (kind.type !== 'title' || kind.right - kind.left + 1 >= wide || field === undefined) return kind;
  if (content.has(field)) return {type: 'data'};
  if (names.has(field) && inherited >= 2) return {type: 'data'};
  return row.hidden && inherited >= 2 ? {type: 'data'} : {...kind, field};
}

/** Cells of the row itself within the columns of a table. */
export function ownSpots(table: Table, index: number): readonly Spot[] {
  const {left, right} = table.segment;
  const spots: Spot[] = [];
  for (const column of table.grid.ownColumns(index)) {
    const spot = left <= column && column <= right ? table.grid.spot(index, column) : undefined;
    if (spot !== undefined) spots.push(spot);
  }
  return spots;
}
