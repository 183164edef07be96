import {fold} from '../search/fold.js';
import type {SearchText} from './kind.js';
import type {ListRow} from './listing.js';
import type {Where} from './source.js';

/** What the first rows of a search are found with. */
export interface FirstRowsTask<Row extends ListRow> {
  readonly words: readonly string[];
  /** Positions of at least the records that hold the words, in the order in which they are shown. */
  readonly likely: (where: Where) => Promise<Iterable<number>>;
  readonly rowsAt: (positions: readonly number[]) => Promise<readonly Row[]>;
  /** Text that is in a row: all of its title, some of the other. */
  readonly textOf: (row: Row) => SearchText;
}

/**
 * The first `count` rows that hold the words, looked up in the rows themselves, which are shown anyway: that spares the
 * files which only tell likely records from sure ones. `undefined` where rows cannot tell, because most likely records
 * are none or what is looked for may be in text that rows do not have.
 */
export async function firstRows<Row extends ListRow>(
  task: FirstRowsTask<Row>,
  count: number,
): Promise<readonly Row[] | undefined> {
  const found = new Map<number, Row>();
  for (const where of ['title', 'anywhere'] as const) {
    if (!(await lookUp(task, where, count, found))) return undefined;
    if (found.size >= count) break;
  }
  return [...found.values()];
}

/** Adds rows that hold the words; whether all that come before the last of them are told for sure. */
async function lookUp<Row extends ListRow>(
  task: FirstRowsTask<Row>,
  where: Where,
  count: number,
  found: Map<number, Row>,
): Promise<boolean> {
  const places = (await task.likely(where))[Symbol.iterator]();
  while (found.size < count) {
    const batch = next(places, count - found.size, found);
    if (batch.length === 0) return true;
    const rows = await task.rowsAt(batch);
    const sure = rows.filter((row) => holds(task.textOf(row), task.words, where));
    for (const row of sure) found.set(row.position, row);
    if (sure.length < batch.length * (where === 'title' ? 0.5 : 1)) return false;
  }
  return true;
}

/** The next positions that are not known yet. */
function next(
  places: Iterator<number>,
  count: number,
  known: ReadonlyMap<number, unknown>,
): readonly number[] {
  const positions: number[] = [];
  while (positions.length < count) {
    const place = places.next();
    if (place.done === true) break;
    if (!known.has(place.value)) positions.push(place.value);
  }
  return positions;
}

function holds({title, other}: SearchText, words: readonly string[], where: Where): boolean {
  const fields = (where === 'title' ? title : [...title, ...other]).map(fold);
  return words.every((word) => fields.some((field) => field.includes(word)));
}
