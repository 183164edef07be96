import {type Conditions, slowPhone, unslowed} from './browser/conditions.js';
import {type Opened, openWatched, type Place, type Watched} from './browser/open.js';
import {type Traffic, trafficOf} from './browser/visit.js';
import type {SizeName} from './sizes.js';
import {median, quantile} from './statistics.js';
import type {SubjectName} from './subjects.js';

/** What it takes to search on a page nobody has searched on yet. */
export interface ColdSearch {
  /** Everything fetched, the page included: the median over the words. */
  readonly bytes: number;
  /** The most of any of the words. */
  readonly mostBytes: number;
  /** Milliseconds from the start of the navigation to painted results, without the time a resident takes to type. */
  readonly painted: number;
  readonly slowPainted: number;
}

/** Milliseconds of many tries. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** What each further key takes on a page: until its search has answered, and until the results are painted. */
export interface WarmSearch {
  readonly work: Spread;
  readonly painted: Spread;
}

/** What each further key takes the engine alone: until it knows the first 20 results, and then the exact total. */
export interface EngineSearch {
  readonly first: Spread;
  readonly exact: Spread;
}

/** One answer of a page's search. */
interface Answer {
  readonly total: number;
  readonly work: number;
  readonly painted: number;
}

const page = (size: SizeName, name: SubjectName): string =>
  `${size}/${name === 'tag' ? 'documents' : name}.html`;

/** The name the page's own hook has: see pages/hooks.js. */
const hook = (name: SubjectName): string => (name === 'tag' ? 'documents' : name);

/** Searches for each of some words on a page of its own. */
export async function measureCold(
  place: Place,
  size: SizeName,
  name: SubjectName,
  words: readonly string[],
): Promise<ColdSearch> {
  const plain = await coldSearches(place, size, name, words, unslowed);
  const slow = await coldSearches(place, size, name, words.slice(0, 1), slowPhone);
  const bytes = plain.map((each) => each.bytes);
  return {
    bytes: median(bytes),
    mostBytes: Math.max(...bytes),
    painted: median(plain.map((each) => each.painted)),
    slowPainted: median(slow.map((each) => each.painted)),
  };
}

/** Bytes and requests it takes to search for each of some words on a page of its own, the page included. */
export async function coldTraffic(
  place: Place,
  size: SizeName,
  name: SubjectName,
  words: readonly string[],
): Promise<readonly Traffic[]> {
  return coldSearches(place, size, name, words, unslowed);
}

async function coldSearches(
  place: Place,
  size: SizeName,
  name: SubjectName,
  words: readonly string[],
  conditions: Conditions,
): Promise<readonly (Traffic & {readonly painted: number})[]> {
  const results = [];
  for (const word of words) {
    const opened = await ready(place, page(size, name), conditions);
    const {painted} = await ask(opened, name, word);
    await opened.rest();
    results.push({painted: opened.painted + painted, ...trafficOf(place.site.sent())});
    await opened.close();
  }
  return results;
}

/** Types words key by key on a page that has been searched on before. */
export async function measureWarm(
  place: Place,
  size: SizeName,
  name: SubjectName,
  typed: readonly string[],
): Promise<WarmSearch> {
  const opened = await ready(place, page(size, name), unslowed);
  // Once for what is fetched and compiled, once for what it takes.
  for (const words of typed) await ask(opened, name, words);
  const answers = [];
  for (const words of typed) answers.push(await ask(opened, name, words));
  await opened.close();
  return {work: spread(answers.map(({work}) => work)), painted: spread(answers.map(({painted}) => painted))};
}

/** A page that shows what it shows before a search, at rest. */
export async function ready(place: Place, path: string, conditions: Conditions): Promise<Watched> {
  const opened = await openWatched(place, path, conditions);
  await opened.rest();
  return opened;
}

const ask = ({page: opened}: Opened, name: SubjectName, words: string): Promise<Answer> =>
  opened.evaluate<Answer>(`window.bench.search(${JSON.stringify(hook(name))}, ${JSON.stringify(words)})`);

/** The search engine of the feed alone, without anything drawn: key by key on files it has already. */
export async function measureEngine(
  place: Place,
  size: SizeName,
  typed: readonly string[],
): Promise<EngineSearch> {
  const opened = await ready(place, `${size}/probe.html`, unslowed);
  const time = (words: string): Promise<{first: number; exact: number}> =>
    opened.page.evaluate(`window.probe.time(${JSON.stringify(words)})`);
  for (const words of typed) await time(words);
  const times = [];
  for (const words of typed) times.push(await time(words));
  await opened.close();
  return {first: spread(times.map(({first}) => first)), exact: spread(times.map(({exact}) => exact))};
}

const spread = (times: readonly number[]): Spread => ({
  median: median(times),
  p95: quantile(times, 0.95),
});
