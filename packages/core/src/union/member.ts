import type {Counts, Listing, ListRow, Tally} from '@zwgk/feed';

/** A list that is shown together with others. */
export interface Member<Row extends ListRow, Full> {
  readonly listing: Listing<Row, Full>;
  /** What the ids of its records end in; empty for the including feed. */
  readonly suffix: string;
  /**
   * Told when the list could not answer: the others then answer without it. Absent for the list of the including feed,
   * without which there is no answer.
   */
  readonly onLost?: (error: unknown) => void;
}

/** What suffixes begin with; no id of the format has it. */
export const suffixMark = '@';

/** The member a record comes from; `undefined` when it has gone. */
export function memberOf<T extends {readonly suffix: string}>(
  members: readonly T[],
  id: string,
): T | undefined {
  const mark = id.indexOf(suffixMark);
  const suffix = mark < 0 ? '' : id.slice(mark);
  return members.find((member) => member.suffix === suffix);
}

/** A member's answer, or nothing when it is one the others can do without. */
export async function orNothing<T>(
  {onLost}: Pick<Member<ListRow, unknown>, 'onLost'>,
  answer: Promise<T>,
  nothing: T,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (onLost === undefined || signal?.aborted === true) throw error;
    onLost(error);
    return nothing;
  }
}

/** Counts whose values keep the order they have over the whole list. */
export function inOrderOf(whole: Tally['counts'], counts: Tally['counts']): Tally['counts'] {
  const ordered: Record<string, Counts> = {...counts};
  for (const [name, values] of Object.entries(whole)) {
    const places = new Map(values.map(([value], place) => [value, place]));
    const placeOf = (value: string): number => places.get(value) ?? places.size;
    const counted = counts[name];
    if (counted !== undefined) {
      ordered[name] = [...counted].sort(([a], [b]) => placeOf(a) - placeOf(b));
    }
  }
  return ordered;
}
