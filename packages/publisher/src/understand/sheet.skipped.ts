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
    const undivided = rows.map(undividedHeader).find((found) => found !== undefined);
    if (undivided === undefined) log.report('TABLE_SKIPPED', place);
    else {
      const {number, words, separator} = undivided;
      log.report('COLUMNS_UNDIVIDED', {...place, row: number}, words.map(toldHeader).join('、'), separator);
    }
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

/** The words of a row: of its cells, or those in one of them. */
interface HeaderRow {
  readonly number: number;
  readonly words: readonly string[];
}

/** The words of a whole header in a row of one cell, with what stands between them. */
function undividedHeader({
  number,
  words: [cell = '', ...others],
}: HeaderRow): (HeaderRow & {readonly separator: string}) | undefined {
  if (others.length > 0) return undefined;
  for (const [character, separator] of typedSeparators) {
    const words = cell.split(character);
    if (words.filter(isTellingHeader).length >= enough) return {number, words, separator};
  }
  return undefined;
}
