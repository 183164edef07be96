import {byPlace, type Placed} from './place.js';

/** Records at the beginning of one list that can be left out. */
export interface Step {
  /** Number of the list. */
  readonly member: number;
  /** How many they are. */
  readonly by: number;
  /** Set where the list has stopped answering: nothing of it stands before or behind. */
  readonly isLost?: true;
}

/**
 * Finds records of one list that certainly belong to the first `rest` of all, without reading them.
 *
 * Each list is asked what stands as far ahead as its share of `rest`. Before the first of these stand fewer than `rest`
 * in all lists together, so everything in its own list up to it can be left out.
 *
 * @param left - Records each list still has.
 * @param look - What stands so far ahead in a list; `undefined` when it cannot be had.
 * @returns `undefined` when no list has more.
 */
export async function nextStep(
  rest: number,
  left: readonly number[],
  look: (member: number, ahead: number) => Promise<Placed<unknown> | undefined>,
): Promise<Step | undefined> {
  const open = left.flatMap((count, member) => (count > 0 ? [{member, count}] : []));
  const [only] = open;
  if (only !== undefined && open.length === 1) return {member: only.member, by: Math.min(rest, only.count)};
  const all = open.reduce((sum, {count}) => sum + count, 0);
  const steps = open.map(({member, count}) => {
    const share = Math.floor(((rest - open.length) * count) / all);
    return {member, by: Math.min(count, share + 1)};
  });
  const seen = await Promise.all(
    steps.map(async (step) => ({step, placed: await look(step.member, step.by - 1)})),
  );
  // A list that does not answer has nothing to show either.
  const lost = seen.find(({placed}) => placed === undefined);
  if (lost !== undefined) return {member: lost.step.member, by: 0, isLost: true};
  const [first] = seen.sort((a, b) => (a.placed && b.placed ? byPlace(a.placed, b.placed) : 0));
  return first?.step;
}
