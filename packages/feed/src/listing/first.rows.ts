import {hasBit} from '../search/bits.js';
import {fold} from '../search/fold.js';
import type {SearchText} from './kind.js';
import type {ListRow} from './listing.js';
import type {Likely, Where} from './source.js';

/** Where to look, and where a row does not tell all, or nothing. */
export interface LikelyPlaces extends Pick<Likely, 'untold' | 'unseen'> {
  readonly places: Iterable<number>;
}

/** What the first rows of a search are found with. */
export interface FirstRowsTask<Row extends ListRow> {
  readonly words: readonly string[];
  /** Positions of at least the records that hold the words, in the order in which they are shown. */
  readonly likely: (where: Where) => Promise<LikelyPlaces | undefined>;
  readonly rowsAt: (positions: readonly number[]) => Promise<readonly Row[]>;
  /** Text that is in a row: its hidden part is empty. */
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

/** Share of the likely rows that must hold the words for going on to be cheaper than knowing for sure. */
const leastSure = 0.5;

/** Adds rows that hold the words; whether all that come before the last of them are told for sure. */
async function lookUp<Row extends ListRow>(
  task: FirstRowsTask<Row>,
  where: Where,
  count: number,
  found: Map<number, Row>,
): Promise<boolean> {
  const likely = await task.likely(where);
  if (likely === undefined) return false;
  const {places, untold, unseen} = likely;
  const iterator = places[Symbol.iterator]();
  while (found.size < count) {
    const batch = next(iterator, count - found.size, found);
    if (batch.length === 0) return true;
    if (batch.some((position) => hasBit(unseen, position))) return false;
    const rows = await task.rowsAt(batch);
    const sure = rows.filter((row) => holds(task.textOf(row), task.words, where));
    for (const row of sure) found.set(row.position, row);
    const unsure = batch.filter((position) => !found.has(position));
    if (unsure.length > batch.length * leastSure || unsure.some((position) => hasBit(untold, position)))
      return false;
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

/** Whether the text that is in a row holds all words. */
export function holds({title, shown}: SearchText, words: readonly string[], where: Where): boolean {
  const fields = (where === 'title' ? title : [...title, ...shown]).map(fold);
  return words.every((word) => fields.some((field) => field.includes(word)));
}
