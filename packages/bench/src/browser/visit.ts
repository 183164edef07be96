import type {Sent} from '../site/server.js';
import {type Conditions, unslowed} from './conditions.js';
import {openPage, openWatched, patience, type Place} from './open.js';

/** What was sent. */
export interface Traffic {
  /** Bytes on the wire, heads of the answers included. */
  readonly bytes: number;
  /** Bytes of it that are data: JSON, and Pagefind's index. */
  readonly dataBytes: number;
  readonly requests: number;
}

/** What one visit to a page cost, from an empty cache until it shows its rows and rests. */
export interface ViewCost extends Traffic {
  /** Milliseconds of processor time of the main thread. */
  readonly cpu: number;
  /** Nodes, shadow trees included. */
  readonly nodes: number;
  /** Megabytes of objects after a collection. */
  readonly heap: number;
  /** Milliseconds of the longest task over 50 ms; 0 without one. */
  readonly longTask: number;
}

/** When a visit showed 20 rows, and what had been asked for until then. */
export interface ViewTime {
  /** Milliseconds from the start of the navigation. */
  readonly painted: number;
  /** Bytes on the wire, heads of the answers included. */
  readonly bytesBefore: number;
}

/** Visits a page to see when it shows 20 rows. */
export async function visitForTime(place: Place, path: string, conditions: Conditions): Promise<ViewTime> {
  const {page, painted, rest, close} = await openWatched(place, path, conditions);
  await rest();
  const began = await page.evaluate<number>('performance.timeOrigin');
  await close();
  const before = place.site.sent().filter(({askedAt}) => askedAt <= began + painted);
  return {painted, bytesBefore: trafficOf(before).bytes};
}

/** Visits a page without watching it, so that all it costs is its own. */
export async function visitForCost(place: Place, path: string): Promise<ViewCost> {
  const {page, session, rest, close} = await openPage(place, path, unslowed);
  const end = performance.now() + patience;
  try {
    let cpu: number;
    do {
      await rest();
      const {metrics} = await session.send('Performance.getMetrics');
      cpu = (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      // A page may be busy while nothing is on its way.
      if (performance.now() > end) throw new Error(`${path} shows nothing`);
    } while (!(await page.evaluate<boolean>('window.bench.isShown()')));
    const longTask = await page.evaluate<number>('Math.max(0, ...window.zwgkTasks)');
    const nodes = await page.evaluate<number>('window.bench.nodes()');
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return {cpu, nodes, longTask, heap: usedSize / 1e6, ...trafficOf(place.site.sent())};
  } finally {
    await close();
  }
}

const isData = ({path}: Sent): boolean => /\.(json|pf_\w+)(\?|$)/.test(path);
const total = (sent: readonly Sent[]): number => sent.reduce((sum, {bytes}) => sum + bytes, 0);

/** Sums of what was sent. */
export function trafficOf(sent: readonly Sent[]): Traffic {
  return {bytes: total(sent), dataBytes: total(sent.filter(isData)), requests: sent.length};
}
