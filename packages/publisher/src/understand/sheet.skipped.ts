import type {Place} from '../messages/issue-factory.js';
import type {Grid} from './grid.js';
import {isHeaderWord, isTellingHeader} from './header.roles.js';
import {toldHeader} from './header.segments.js';
import type {Log} from './log.js';

/** Rows under which no header is looked for any more. */
const lowest = 40;
/** Words by which a row seems to be the header of a table to publish, at least. */
const enough = 3;

/** Says why nothing of a sheet was read: which of its headers nobody knows, if it seems to have any. */
export function tellSkipped(grid: Grid, place: Place, log: Log): void {
  const rows = grid.rows.slice(0, lowest).map(({number}, index) => {
    const words = grid.ownColumns(index).map((column) => grid.spot(index, column)?.text ?? '');
    return {number, words, count: words.filter(isTellingHeader).length};
  });
  const most = Math.max(enough, ...rows.map(({count}) => count));
  const header = rows.find(({count}) => count === most);
  if (header === undefined) {
    const undivided = rows.flatMap(({number, words}) => undividedHeader(number, words))[0];
    if (undivided === undefined) log.report('TABLE_SKIPPED', place);
    else
      log.report('COLUMNS_UNDIVIDED', {...place, row: undivided.row}, undivided.words, undivided.separator);
    return;
  }
  const known = header.words.filter(isHeaderWord);
  const unknown = header.words.filter((word) => !known.includes(word));
  const [said, unsaid] = [known, unknown].map((words) => words.map(toldHeader).join('、'));
  log.report('HEADER_UNREAD', {...place, row: header.number}, said ?? '', unsaid ?? '');
}

/** What people put between columns where a table is typed, and what it is called. */
const typedSeparators = [
  [/[，､]/u, '“，”'],
  ['、', '“、”'],
  [/\s+/u, '空格'],
] as const;

/** A row of one cell that holds the words of a whole header. */
function undividedHeader(
  row: number,
  cells: readonly string[],
): readonly {readonly row: number; readonly words: string; readonly separator: string}[] {
  const [cell = '', ...others] = cells;
  if (others.length > 0) return [];
  return typedSeparators.flatMap(([character, separator]) => {
    const words = cell.split(character);
    return words.filter(isTellingHeader).length < enough
      ? []
      : [{row, words: words.map(toldHeader).join('、'), separator}];
  });
}
