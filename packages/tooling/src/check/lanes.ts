import {availableParallelism} from 'node:os';

/**
 * Does something with each of a list, in its order, so many at a time as there are processors.
 *
 * @returns what has become of each, in the order of the list.
 */
export async function inLanes<T, R>(
  list: readonly T[],
  act: (each: T) => Promise<R>,
  lanes = availableParallelism(),
): Promise<readonly R[]> {
  const results: R[] = [];
  // All lanes take from one queue.
  const queue = list.entries();
  const lane = async (): Promise<void> => {
    for (const [place, each] of queue) results[place] = await act(each);
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return results;
}
