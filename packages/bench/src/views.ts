import {type Conditions, type Place, slowPhone, unslowed, type Visit, visit} from './browser/visit.js';
import type {SizeName} from './sizes.js';
import {median} from './statistics.js';
import type {SubjectName} from './subjects.js';

/** Medians of several first visits to one page. */
export interface FirstView {
  readonly subject: SubjectName;
  readonly size: SizeName;
  readonly isSlow: boolean;
  readonly visit: Visit;
}

/** How often each page is visited, beside one visit that warms the server up. */
export interface Runs {
  readonly unslowed: number;
  readonly slow: number;
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
  const sound: SubjectName[] = [];
  // The first visit warms up the server, and tells what does not work.
  for (const name of names) if (await isSound(place, pathOf(size, name))) sound.push(name);
  return [
    ...(await medianVisits(place, size, sound, unslowed, runs.unslowed)),
    ...(await medianVisits(place, size, sound, slowPhone, runs.slow)),
  ];
}

async function medianVisits(
  place: Place,
  size: SizeName,
  names: readonly SubjectName[],
  conditions: Conditions,
  runs: number,
): Promise<readonly FirstView[]> {
  const visits = new Map<SubjectName, Visit[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, list] of visits) list.push(await visit(place, pathOf(size, name), conditions));
  }
  const isSlow = conditions.network !== undefined;
  return [...visits].map(([subject, list]) => ({subject, size, isSlow, visit: medians(list)}));
}

const pathOf = (size: SizeName, name: SubjectName): string => `${size}/${name}.html`;

async function isSound(place: Place, path: string): Promise<boolean> {
  try {
    await visit(place, path, unslowed);
    return true;
  } catch (error) {
    console.error(`${path} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function medians(visits: readonly Visit[]): Visit {
  const of = (value: (visit: Visit) => number): number => median(visits.map(value));
  return {
    painted: of((it) => it.painted),
    cpu: of((it) => it.cpu),
    nodes: of((it) => it.nodes),
    heap: of((it) => it.heap),
    longTask: of((it) => it.longTask),
    bytes: of((it) => it.bytes),
    dataBytes: of((it) => it.dataBytes),
    requests: of((it) => it.requests),
  };
}
