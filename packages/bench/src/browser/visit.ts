import {readFileSync} from 'node:fs';
import type {Browser, CDPSession, Page} from 'playwright-core';

import {inBench} from '../repository.js';
import type {Sent, Site} from '../site/server.js';
import {watchTraffic} from './traffic.js';

/** What a network and a device slow down. */
export interface Conditions {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly cpuSlowdown: number;
  /** Bytes per second and milliseconds of latency, as DevTools has them; absent for the loopback as it is. */
  readonly network?: {readonly download: number; readonly upload: number; readonly latency: number};
}

/** The machine as it is. */
export const unslowed: Conditions = {name: '', cpuSlowdown: 1};

/** DevTools' “Slow 4G” (1.6 Mbit/s at 90 %, 150 ms × 3.75) on a processor four times as slow: a cheap phone. */
export const slowPhone: Conditions = {
  name: 'Slow 4G, 4 × CPU',
  cpuSlowdown: 4,
  network: {download: ((1.6 * 1000 * 1000) / 8) * 0.9, upload: ((750 * 1000) / 8) * 0.9, latency: 562.5},
};

/** What one visit to a page cost, from an empty cache to the first 20 rows. */
export interface Visit {
  /** Milliseconds from the start of the navigation until 20 rows were painted. */
  readonly painted: number;
  /** Milliseconds of processor time of the main thread until the page rested. */
  readonly cpu: number;
  /** Nodes, shadow trees included. */
  readonly nodes: number;
  /** Megabytes of objects after a collection. */
  readonly heap: number;
  /** Milliseconds of the longest task over 50 ms; 0 without one. */
  readonly longTask: number;
  /** Bytes on the wire, heads of the answers included. */
  readonly bytes: number;
  /** Bytes of it that are data. */
  readonly dataBytes: number;
  readonly requests: number;
}

/** A page with its protocol session, to be closed after use. */
export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly traffic: ReturnType<typeof watchTraffic>;
  /** Resolves with the time when the first 20 rows were painted, or a page without rows could be searched. */
  readonly painted: Promise<number>;
  close(): Promise<void>;
}

const hooks = readFileSync(inBench('pages', 'hooks.js'), 'utf8');
/** Milliseconds to wait for rows at most: the slowest peer needs a minute on the slow phone. */
export const patience = 180_000;

/** A browser and the site it visits. */
export interface Place {
  readonly browser: Browser;
  readonly site: Site;
}

/** Opens a page of the site in a fresh profile. */
export async function openPage(
  {browser, site}: Place,
  path: string,
  conditions: Conditions,
): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await context.newCDPSession(page);
  const traffic = watchTraffic(session);
  await session.send('Network.enable');
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'zwgkPainted'});
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {source: `${observeTasks}\n${hooks}`});
  await slowDown(session, conditions);
  const painted = new Promise<number>((resolve) => {
    session.on('Runtime.bindingCalled', ({payload}) => resolve(Number(payload)));
  });
  site.sent();
  await page.goto(`${site.url}/${path}`, {waitUntil: 'commit'});
  return {page, session, traffic, painted, close: () => context.close()};
}

/** Visits a page until it shows 20 rows and rests. */
export async function visit(place: Place, path: string, conditions: Conditions): Promise<Visit> {
  const opened = await openPage(place, path, conditions);
  const {page, session, traffic} = opened;
  try {
    const painted = await within(patience, opened.painted, `${path} shows no 20 rows`);
    await traffic.rest();
    const {metrics} = await session.send('Performance.getMetrics');
    const cpu = (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    const longTask = await page.evaluate<number>('Math.max(0, ...window.zwgkTasks)');
    const nodes = await page.evaluate<number>('window.bench.nodes()');
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return {painted, cpu, nodes, longTask, heap: usedSize / 1e6, ...trafficOf(place.site.sent())};
  } finally {
    await opened.close();
  }
}

const isData = ({path}: Sent): boolean => /\.(json|pf_\w+)(\?|$)/.test(path);
const total = (sent: readonly Sent[]): number => sent.reduce((sum, {bytes}) => sum + bytes, 0);

/** What of a visit's traffic is data: JSON, and Pagefind's index. */
export function trafficOf(sent: readonly Sent[]): Pick<Visit, 'bytes' | 'dataBytes' | 'requests'> {
  return {bytes: total(sent), dataBytes: total(sent.filter(isData)), requests: sent.length};
}

const observeTasks = `
  window.zwgkTasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.zwgkTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});`;

async function slowDown(session: CDPSession, {cpuSlowdown, network}: Conditions): Promise<void> {
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  if (network === undefined) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.download,
    uploadThroughput: network.upload,
  });
}

/** A promise, unless it takes too long. */
export async function within<T>(milliseconds: number, promise: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
