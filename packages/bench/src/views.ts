import {slowPhone, unslowed} from './browser/conditions.js';
import type {Place} from './browser/open.js';
import {type ViewCost, type ViewTime, visitForCost, visitForTime} from './browser/visit.js';
import type {SizeName} from './sizes.js';
import {median} from './statistics.js';
import type {SubjectName} from './subjects.js';

/** Medians of several first visits to one page. */
export interface FirstView extends ViewCost {
  readonly subject: SubjectName;
  readonly size: SizeName;
  /** Milliseconds until 20 rows were painted; `NaN` when that was not measured. */
  readonly painted: number;
  /** The same on a slow phone. */
  readonly slowPainted: number;
  /** Bytes on the wire that were asked for before the rows were painted. */
  readonly bytesBefore: number;
}

/** How often each page is visited. */
export interface Runs {
  /** For what it costs. */
  readonly cost: number;
  /** For when its rows are painted. */
  readonly time: number;
  /** For the same on a slow phone. */
  readonly slowTime: number;
}

interface Visits {
  readonly path: string;
  readonly costs: ViewCost[];
  readonly times: ViewTime[];
  readonly slowTimes: ViewTime[];
}

/**
 * Visits every page of a size several times, one after the other in turn, so that a busy machine slows all alike.
 *
 * @param names - What to visit; whatever cannot show its rows is told and left out.
 */
export async function measureViews(
  place: Place,
  size: SizeName,
  names: readonly SubjectName[],
  runs: Runs,
): Promise<readonly FirstView[]> {
  const visits = new Map<SubjectName, Visits>();
  for (const name of names) {
    const path = `${size}/${name}.html`;
    // The first visit warms up the server, and tells what does not work.
    if (await isSound(place, path)) visits.set(name, {path, costs: [], times: [], slowTimes: []});
  }
  const inTurn = async (times: number, act: (visits: Visits) => Promise<unknown>): Promise<void> => {
    for (let run = 0; run < times; run += 1) for (const each of visits.values()) await act(each);
  };
  await inTurn(runs.cost, async ({path, costs}) => costs.push(await visitForCost(place, path)));
  await inTurn(runs.time, async ({path, times}) => times.push(await visitForTime(place, path, unslowed)));
  await inTurn(runs.slowTime, async ({path, slowTimes}) =>
    slowTimes.push(await visitForTime(place, path, slowPhone)),
  );
  return [...visits].map(([subject, each]) => ({subject, size, ...mediansOf(each)}));
}

async function isSound(place: Place, path: string): Promise<boolean> {
  try {
    await visitForTime(place, path, unslowed);
    return true;
  } catch (error) {
    console.error(`${path} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function mediansOf({costs, times, slowTimes}: Visits): Omit<FirstView, 'subject' | 'size'> {
  const of = (value: (cost: ViewCost) => number): number => median(costs.map(value));
  return {
    painted: median(times.map(({painted}) => painted)),
    slowPainted: median(slowTimes.map(({painted}) => painted)),
    bytesBefore: median(times.map(({bytesBefore}) => bytesBefore)),
    cpu: of((it) => it.cpu),
    nodes: of((it) => it.nodes),
    heap: of((it) => it.heap),
    longTask: of((it) => it.longTask),
    bytes: of((it) => it.bytes),
    dataBytes: of((it) => it.dataBytes),
    requests: of((it) => it.requests),
  };
}
