import type {Cell} from '../../table/sheet.js';
import type {Grid, Spot} from '../grid.js';
import type {Field} from '../header-aliases.js';
import {policyColumnsOf, type PolicyTable} from './policy.columns.js';
import {isPolicyLabel, isSurePolicyHeader} from './policy.lookup.js';

/** What a form says in one of its fields. */
export interface FormCell {
  readonly text: string;
  readonly cell: Cell;
  /** Row number and column of the cell. */
  readonly row: number;
  readonly column: number;
  /** Last column of a merged cell. */
  readonly right: number;
}

/** Labels with what is written beside them: a form for one policy, or a table whose headers stand at its left. */
export interface PolicyForm extends PolicyTable {
  /** Index of its last row. */
  readonly to: number;
  /** Labels that say nothing of a policy. */
  readonly unread: readonly string[];
  /** One for each policy it speaks of, or each question. */
  readonly records: readonly ReadonlyMap<Field, readonly FormCell[]>[];
}

/** A label with the cells that belong to it; several where the table lies on its side. */
interface Line {
  readonly label: string;
  readonly cells: readonly FormCell[];
}

/** Most rows and values of a form; a table that lies on its side has a column for each policy. */
const longest = 400;
const most = 60;

/** The form that begins at a row, if one does. `strict` asks for more labels, where a table is being read. */
export function policyFormAt(grid: Grid, index: number, strict: boolean): PolicyForm | undefined {
  const first = grid.ownColumns(index).map((column) => textAt(grid, index, column));
  if (first.length === 0 || first.length > most || !isLabel(first[0] ?? '')) return undefined;
  const rows: (readonly Line[])[] = [];
  const strange: string[] = [];
  let to = index;
  for (; to < grid.rows.length && to - index < longest; to += 1) {
    const lines = linesAt(grid, to);
    const label = lines === undefined ? strangeLabel(grid, to) : undefined;
    if (lines === undefined && label === undefined) break;
    rows.push(lines ?? []);
    if (label !== undefined) strange.push(label);
  }
  const lines = joined(rows.flat());
  const labels = new Set(lines.filter(({label}) => label !== '').map(({label}) => label));
  const isEnough = [...labels].some(isSurePolicyHeader) && labels.size >= (strict ? 3 : 2);
  return isEnough ? formOf(lines, to - 1, strange) : undefined;
}

function formOf(lines: readonly Line[], to: number, strange: readonly string[]): PolicyForm | undefined {
  const labels = [...new Set(lines.map(({label}) => label))];
  const headed = labels.map((label, column) => ({column, words: [label]}));
  const shape = policyColumnsOf(headed, {policies: true, interpretations: false});
  if (shape === undefined) return undefined;
  const fieldOf = (label: string): Field | undefined => shape.fields.get(labels.indexOf(label));
  const isOnItsSide = lines.some(({cells}) => cells.length > 1);
  const columns = [...new Set(lines.flatMap(({cells}) => cells.map(({column}) => column)))];
  const records = isOnItsSide
    ? columns.sort((a, b) => a - b).flatMap((column) => recordsIn(lines, fieldOf, column))
    : recordsIn(lines, fieldOf);
  const unread = [...strange, ...labels.filter((label) => fieldOf(label) === undefined)];
  return {parts: shape.parts, lists: shape.lists, ofDocuments: false, to, unread, records};
}

/** Records of a form, or of one column of values; a label that comes again begins another record. */
function recordsIn(
  lines: readonly Line[],
  fieldOf: (label: string) => Field | undefined,
  column?: number,
): readonly ReadonlyMap<Field, readonly FormCell[]>[] {
  const records: Map<Field, readonly FormCell[]>[] = [];
  let record = new Map<Field, readonly FormCell[]>();
  for (const {label, cells} of lines) {
    const field = fieldOf(label);
    if (field === undefined) continue;
    if (record.has(field)) {
      records.push(record);
      record = new Map();
    }
    const own = cells.filter(
      (cell) => column === undefined || (cell.column <= column && column <= cell.right),
    );
    record.set(field, own);
  }
  const isFilled = (one: ReadonlyMap<Field, readonly FormCell[]>): boolean =>
    [...one.values()].some((cells) => cells.length > 0);
  return [...records, record].filter(isFilled);
}

/** Texts under a label that reaches down go on with it. */
function joined(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    if (line.label !== '' || before === undefined) result.push(line);
    else result[result.length - 1] = {...before, cells: [...before.cells, ...line.cells]};
  }
  return result;
}

/** Labels of a row with their values; `undefined` for a row that is none of a form. */
function linesAt(grid: Grid, index: number): readonly Line[] | undefined {
  const columns = grid.ownColumns(index);
  const spots = columns.flatMap((column) => grid.spot(index, column) ?? []);
  const number = grid.rows[index]?.number ?? 0;
  const cellOf = (spot: Spot, text = spot.text): FormCell => ({
    text,
    cell: spot.cell,
    row: number,
    column: spot.left,
    right: spot.right,
  });
  const [first, ...others] = spots;
  if (first === undefined || spots.length > most) return undefined;
  const inline = spots.flatMap((spot) => {
    const pair = inlinePair(spot.text);
    return pair === undefined ? [] : [{label: pair.label, cells: [cellOf(spot, pair.value)]}];
  });
  if (inline.length === spots.length) return inline;
  if (!isLabel(first.text))
    return goesOn(grid, index, first) ? [{label: '', cells: spots.map((spot) => cellOf(spot))}] : undefined;
  const isOnItsSide = others.length > 1 && !others.some(({text}) => isLabel(text));
  if (isOnItsSide || others.length <= 1)
    return [{label: labelOf(first.text), cells: others.map((spot) => cellOf(spot))}];
  return alternating(spots, cellOf);
}

/** Label, value, label, value; a label may stand before another one with nothing between them. */
function alternating(spots: readonly Spot[], cellOf: (spot: Spot) => FormCell): readonly Line[] | undefined {
  const isPaired = spots.length % 2 === 0 && spots.every(({text}, at) => at % 2 === 1 || isLabel(text));
  const lines: Line[] = [];
  let at = 0;
  while (at < spots.length) {
    const spot = spots[at];
    const next = spots[at + 1];
    if (spot === undefined || !isLabel(spot.text)) return undefined;
    const hasValue = next !== undefined && (isPaired || !isLabel(next.text));
    lines.push({label: labelOf(spot.text), cells: hasValue ? [cellOf(next)] : []});
    at += hasValue ? 2 : 1;
  }
  // A row of labels alone is the header of a table.
  return spots.every(({text}) => isLabel(text)) && spots.length > 2 ? undefined : lines;
}

/** The label of a row that stands between those of a form, though nobody knows it: 审批人 | 王某. */
function strangeLabel(grid: Grid, index: number): string | undefined {
  const columns = grid.ownColumns(index);
  const [label = ''] = columns.map((column) => textAt(grid, index, column));
  const isFollowed = index + 1 < grid.rows.length && linesAt(grid, index + 1) !== undefined;
  return columns.length === 2 && label.length <= longestLabel && isFollowed ? label : undefined;
}

/** Whether a row without a label of its own belongs to the label above it. */
function goesOn(grid: Grid, index: number, first: Spot): boolean {
  const label = grid.spot(index, 0);
  const isHeld = label !== undefined && label.top < (grid.rows[index]?.number ?? 0) && isLabel(label.text);
  return isHeld && first.left > 0;
}

function textAt(grid: Grid, index: number, column: number): string {
  return grid.spot(index, column)?.text ?? '';
}

const longestLabel = 16;

function labelOf(text: string): string {
  return text
    .replace(/^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）、.．]+)\s*/, '')
    .replace(/[:：\s]+$/, '')
    .replace(/\s/g, '');
}

function isLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  const pair = inlinePair(text);
  return pair !== undefined || isPolicyLabel(labelOf(text));
}

/** A label and its value in one cell: 文号：示府规〔2025〕2号. */
function inlinePair(text: string): {readonly label: string; readonly value: string} | undefined {
  const [, label = '', value = ''] = /^([^:：\n]{1,16})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? [];
  const known = labelOf(label);
  return known !== '' && isPolicyLabel(known) ? {label: known, value} : undefined;
}
