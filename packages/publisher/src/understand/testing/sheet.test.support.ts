import type {Agency} from '@zwgk/feed';

import {issuesIn} from '../../messages/issue-factory.js';
import {columnNumber} from '../../table/columns.js';
import type {Cell, Merge, Row, Sheet} from '../../table/sheet.js';
import type {LocalArea} from '../area.js';
import type {Understood} from '../found.js';
import {understand} from '../understand.js';

/** What a drawn sheet has beside its texts. */
export interface Drawing {
  readonly file?: string;
  readonly name?: string;
  readonly headings?: readonly string[];
  /** Merged regions, for example `A1:C1 B3:B5`. */
  readonly merges?: string;
  readonly hiddenRows?: readonly number[];
  /** Letters, for example `C F`. */
  readonly hiddenColumns?: string;
  readonly hidden?: boolean;
  /** Cells that are more than text, by address. */
  readonly cells?: Readonly<Record<string, Cell>>;
}

/**
 * A sheet drawn as text: a row to a line, `|` between cells, `⏎` for a line break within one.
 * A line that holds nothing is a blank row.
 */
export function sheet(drawing: string, extra: Drawing = {}): Sheet {
  const lines = drawing.replace(/^\n|\n\s*$/g, '').split('\n');
  const rows = lines.map((line, at) => rowOf(line.trim(), at + 1, extra));
  return {
    file: extra.file ?? '目录.xlsx',
    ...(extra.name === undefined ? {} : {name: extra.name}),
    ...(extra.headings === undefined ? {} : {headings: extra.headings}),
    hidden: extra.hidden ?? false,
    rows: rows.filter(({cells}) => cells.size > 0),
    merges: (extra.merges ?? '').split(' ').filter(Boolean).map(mergeOf),
    hiddenColumns: new Set((extra.hiddenColumns ?? '').split(' ').filter(Boolean).map(columnNumber)),
  };
}

function rowOf(line: string, number: number, {hiddenRows = [], cells: odd = {}}: Drawing): Row {
  const cells = new Map<number, Cell>();
  line.split('|').forEach((words, column) => {
    const text = words.trim().replace(/⏎/g, '\n');
    if (text !== '') cells.set(column, {text, type: 'text'});
  });
  for (const [address, cell] of Object.entries(odd)) {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (Number(row) === number) cells.set(columnNumber(letters), cell);
  }
  return {number, hidden: hiddenRows.includes(number), cells};
}

function mergeOf(range: string): Merge {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  return {top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right)};
}

/** What is known beside the drawn sheets. */
export interface Beside {
  readonly localAreas?: readonly LocalArea[];
  readonly agencies?: readonly Agency[];
  readonly today?: string;
}

/** Understands drawn sheets. */
export function read(sheets: Sheet | readonly Sheet[], beside: Beside = {}): Understood {
  const all = 'rows' in sheets ? [sheets] : sheets;
  return understand(all, {issue: issuesIn('zh'), publisher: '示例县', today: '2026-11-20', ...beside});
}

/** Codes of the issues that want a person's attention, with row and column: `LEVEL_MISSING 5 M:N`. */
export function complaints({issues}: Understood): readonly string[] {
  return issues
    .filter(({severity}) => severity !== 'info')
    .map(({code, row, column}) => [code, row, column].filter((part) => part !== undefined).join(' '));
}

/** Codes of the notices. */
export function notices({issues}: Understood): readonly string[] {
  return issues.filter(({severity}) => severity === 'info').map(({code}) => code);
}

/** Names of the matters, `area level1/level2`. */
export function names({matters}: Understood): readonly string[] {
  return matters.map(({record: {area = '-', level1, level2}}) => {
    return `${area} ${[level1, level2].filter((name) => name !== undefined).join('/')}`;
  });
}
