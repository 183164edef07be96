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
  if (header === undefined) log.report('TABLE_SKIPPED', place);
  else {
    const known = header.words.filter(isHeaderWord);
    const unknown = header.words.filter((word) => !known.includes(word));
    const [said, unsaid] = [known, unknown].map((words) => words.map(toldHeader).join('、'));
    log.report('HEADER_UNREAD', {...place, row: header.number}, said ?? '', unsaid ?? '');
  }
}
