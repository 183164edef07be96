import {readFileSync} from 'node:fs';
import type {Browser, CDPSession, Page} from 'playwright-core';

import {inBench} from '../repository.js';
import type {Site} from '../site/server.js';
import {type Conditions, slowDown} from './conditions.js';
import {watchTraffic} from './traffic.js';

/** A browser and the site it visits. */
export interface Place {
  readonly browser: Browser;
  readonly site: Site;
}

/** A page with its protocol session, to be closed after use. */
export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  /** Resolves when nothing has been on its way for a while. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** A page that is watched. */
export interface Watched extends Opened {
  /** Milliseconds from the start of the navigation until what it shows first was painted, or it could be searched. */
  readonly painted: number;
}

const hooks = readFileSync(inBench('pages', 'hooks.js'), 'utf8');
const observeTasks = `
  window.zwgkTasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.zwgkTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});`;

/** Milliseconds to wait at most: the slowest peer needs a minute on the slow phone. */
export const patience = 180_000;

/** Opens a page of the site in a fresh profile. What the site has sent is counted from here. */
export async function openPage(place: Place, path: string, conditions: Conditions): Promise<Opened> {
  const {opened, go} = await preparePage(place, path, conditions);
  await go();
  return opened;
}

/**
 * Opens a page and waits for its rows, or its card, looking at every frame: what that costs is the page's to pay.
 *
 * @throws Error when it shows none in time.
 */
export async function openWatched(place: Place, path: string, conditions: Conditions): Promise<Watched> {
  const {opened, go} = await preparePage(place, path, conditions);
  const {session} = opened;
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'zwgkPainted'});
  const told = new Promise<number>((resolve) => {
    session.on('Runtime.bindingCalled', ({payload}) => resolve(Number(payload)));
  });
  await go();
  try {
    return {...opened, painted: await within(patience, told, `${path} shows nothing`)};
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function preparePage(
  {browser, site}: Place,
  path: string,
  conditions: Conditions,
): Promise<{readonly opened: Opened; go(): Promise<void>}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await context.newCDPSession(page);
  const {rest} = watchTraffic(session);
  await session.send('Network.enable');
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {source: `${observeTasks}\n${hooks}`});
  await slowDown(session, conditions);
  return {
    opened: {page, session, rest, close: () => context.close()},
    async go() {
      site.sent();
      await page.goto(`${site.url}/${path}`, {waitUntil: 'commit'});
    },
  };
}

/** A promise, unless it takes too long. */
async function within<T>(milliseconds: number, promise: Promise<T>, complaint: string): Promise<T> {
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
