import type {Grid} from './grid.js';
import {type HeadedColumn, kindOf} from './header.kind.js';
import {isHeaderWord, isSurelyNoHeaderWord, roleOf} from './header.roles.js';
import {policySegmentOf, type Segment, segmentsOf} from './header.segments.js';
import type {Field} from './header-aliases.js';
import {isPolicyGroup, subjectAt} from './policy/policy.subject.js';

/** The header of a table: the rows it takes and what it says. */
export interface Header {
  /** Index of its last row. */
  readonly to: number;
  /** Number of its last row as a person sees it. */
  readonly bottom: number;
  /** Tables that stand side by side under this header; one as a rule. */
  readonly segments: readonly Segment[];
}

/** Rows a header takes at most. */
const deepest = 3;
/** Columns worth looking at; a table has some twenty. */
const widest = 400;
/** Share of known words by which a row counts as header. */
const enough = 0.5;

/** Cells in a row of a form at most: three labels with their values. */
const widestForm = 6;

/** The header that begins at a row, if one does. */
export function headerAt(grid: Grid, index: number): Header | undefined {
  const columns = grid.ownColumns(index);
  if (columns.length < 2 || isSurelyData(grid, index, columns)) return undefined;
  if (!columns.slice(0, 4).some((column) => mayHead(textAt(grid, index, column)))) return undefined;
  const known = columns.filter((column) => isHeaderWord(textAt(grid, index, column)));
  if (known.length < 2 || known.length < columns.length * enough) return undefined;
  let to = index;
  while (to - index < deepest - 1 && goesOn(grid, index, to + 1)) to += 1;
  const headed = headedColumns(grid, index, to);
  const bottom = grid.rows[to]?.number ?? 0;
  // Labels with values beside them are a form.
  const isForm = columns.length <= widestForm && known.length * 2 <= columns.length;
  const policies = isForm ? undefined : policySegmentOf(headed, subjectAt(grid, index));
  const kind = kindOf(headed);
  // Names such as 单位名称 and 联系电话 may be matters of a table that reaches down from above.
  if ((policies !== undefined || kind !== 'catalog') && isHeldFromAbove(grid, index)) return undefined;
  if (policies !== undefined) return {to, bottom, segments: [policies]};
  return kind === undefined ? undefined : {to, bottom, segments: segmentsOf(kind, headed)};
}

/** Whether too few cells can be headers: the words that recur tell so of most rows, before any title is looked up. */
function isSurelyData(grid: Grid, index: number, columns: readonly number[]): boolean {
  let left = columns.length;
  const needed = Math.max(2, columns.length * enough);
  for (const column of columns) {
    if (isSurelyNoHeaderWord(textAt(grid, index, column))) left -= 1;
    if (left < needed) return true;
  }
  return false;
}

/** Sentences, and numbers such as dates, fill most rows; no closer look is needed to see that they are no headers. */
const content = /^[^(（\n]{25}|^[^(（]*\d{3}[^(（]*$/;

function mayHead(text: string): boolean {
  return !content.test(text) && isHeaderWord(text);
}

function isHeldFromAbove(grid: Grid, index: number): boolean {
  const number = grid.rows[index]?.number ?? 0;
  const last = Math.max(...grid.ownColumns(index));
  return Array.from({length: last + 1}, (_, column) => grid.spot(index, column)).some((spot) => {
    return spot !== undefined && spot.text !== '' && spot.top < number;
  });
}

function textAt(grid: Grid, index: number, column: number): string {
  return grid.spot(index, column)?.text ?? '';
}

/** Whether the row under a header still belongs to it: held by a merged region, or made of header words. */
function goesOn(grid: Grid, from: number, index: number): boolean {
  const top = grid.rows[from]?.number;
  const columns = grid.ownColumns(index);
  if (top === undefined || columns.length === 0) return false;
  const held = grid.ownColumns(from).some((column) => {
    const spot = grid.spot(index, column);
    return (
      spot !== undefined && spot.text !== '' && spot.top >= top && spot.top < (grid.rows[index]?.number ?? 0)
    );
  });
  const words = columns.filter((column) => isHeaderWord(textAt(grid, index, column)));
  const repeats = columns.filter((column) => textAt(grid, index, column) === textAt(grid, from, column));
  if (repeats.length > columns.length / 2) return false;
  return held ? words.length > 0 : words.length >= columns.length * 0.6;
}

/** Every column under the header with its words; a group header reaches over its sub-headers. */
function headedColumns(grid: Grid, from: number, to: number): readonly HeadedColumn[] {
  const first = grid.rows[from]?.number ?? 0;
  const last = lastColumn(grid, from, to);
  const headed: HeadedColumn[] = [];
  let group: string | undefined;
  for (let column = 0; column <= last; column += 1) {
    const words: string[] = [];
    const seen = new Set<string>();
    for (let index = from; index <= to; index += 1) {
      const spot = grid.spot(index, column);
      const place = `${spot?.top}:${spot?.left}`;
      // What reaches down from rows above belongs to them.
      if (spot === undefined || spot.text === '' || spot.top < first || seen.has(place)) continue;
      seen.add(place);
      words.push(spot.text);
    }
    const topText = textAt(grid, from, column);
    if (topText !== '') group = topText;
    // Files without merged cells leave the group's word over its first column only.
    else if (group !== undefined && words.length > 0 && isGroup(group)) words.unshift(group);
    if (words.length > 0) headed.push({column, words});
  }
  return headed;
}

function lastColumn(grid: Grid, from: number, to: number): number {
  let last = 0;
  for (let index = from; index <= to; index += 1) {
    for (const column of grid.ownColumns(index)) last = Math.max(last, grid.spot(index, column)?.right ?? 0);
  }
  return Math.min(last, widest);
}

const groups: ReadonlySet<Field> = new Set<Field>([
  'matter',
  'audience',
  'mode',
  'levels',
  'channels',
  'stage',
]);

function isGroup(words: string): boolean {
  if (isPolicyGroup(words)) return true;
  const role = roleOf('catalog', [words]);
  return role !== undefined && role.codes === undefined && groups.has(role.field);
}
