/**
 * Measures the catalogue side by side with a static page and with what people use today, and the widgets of policies
 * beside static pages, and prints a table of each.
 *
 * `npm run bench -- --help` tells the options.
 */
import {parseArgs} from 'node:util';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {chromium} from 'playwright-core';

import type {Place} from './browser/open.js';
import {buildLines} from './builds.js';
import {load} from './machine.js';
import {policyLines} from './policies.js';
import type {Line} from './report/lines.js';
import {method} from './report/method.js';
import {writeReadme} from './report/readme.js';
import {searchLines} from './report/searches.lines.js';
import {type Language, markdown} from './report/table.js';
import {viewLines} from './report/views.lines.js';
import {type Effort, measureSearches, type SearchMeasured} from './searching.js';
import {saveFloor} from './site/floor.js';
import {serveSite} from './site/server.js';
import {mountsOf} from './site/site.js';
import {type Size, sizes as allSizes} from './sizes.js';
import {policySubjects, type SubjectName, subjects as allSubjects} from './subjects.js';
import {type FirstView, measureViews, type Runs} from './views.js';

const usage = `npm run bench -- [--quick] [--only views,searches,builds,policies] [--sizes 1k,10k,100k]
                 [--subjects tag,layui,…] [--readme]

--quick     fewer visits, and 1k and 10k alone
--only      what to measure; without it all four
--sizes     of which counties, by their documents
--subjects  pages to compare, of ${allSubjects.map(({name}) => name).join(', ')}; the static page (floor) always
--readme    writes the tables into README.md as well`;

const {values} = parseArgs({
  options: {
    help: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    only: {type: 'string', default: 'views,searches,builds,policies'},
    sizes: {type: 'string'},
    subjects: {type: 'string'},
    readme: {type: 'boolean', default: false},
  },
});

if (values.help) {
  console.log(usage);
  process.exit();
}

const only = values.only.split(',');
const sizes = chosen(allSizes, values.sizes ?? (values.quick ? '1k,10k' : undefined));
const subjects = chosen(allSubjects, values.subjects);
const names = subjects.map(({name}) => name);
const runs: Runs = values.quick ? {cost: 2, time: 2, slowTime: 1} : {cost: 5, time: 3, slowTime: 2};
const effort: Effort = values.quick ? {fragments: 30, typedWords: 4} : {fragments: 60, typedWords: 10};

const loadBefore = load();
console.error('Preparing the pages, feeds and indexes …');
const served = only.includes('policies') ? [...names, 'policies' as const] : names;
const site = await serveSite(await mountsOf(sizes, served));
const browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
try {
  const lines = await measure({browser, site});
  const ofPolicies = only.includes('policies') ? await policyLines({browser, site}, sizes, runs) : [];
  const circumstances = {browser: browser.version(), loadBefore, sizes, runs};
  const text = (language: Language): string =>
    [
      ...(lines.length > 0 ? [markdown(lines, language)] : []),
      ...(ofPolicies.length > 0 ? [markdown(ofPolicies, language, policySubjects)] : []),
      method(circumstances, language),
    ].join('\n\n');
  console.log(`${text('zh')}\n\n${text('en')}`);
  if (values.readme) await writeReadme({zh: text('zh'), en: text('en')});
} finally {
  await browser.close();
  await site.close();
}

async function measure(place: Place): Promise<readonly Line[]> {
  const views: FirstView[] = [];
  const searches: SearchMeasured[] = [];
  for (const size of sizes) {
    if (only.includes('views')) await saveFloor(place, size);
    if (only.includes('views')) views.push(...(await measureViews(place, size.name, withRows(), runs)));
    if (only.includes('searches')) searches.push(...(await searchesOf(place, size)));
  }
  return [
    ...(only.includes('views') ? viewLines(views) : []),
    ...(only.includes('searches') ? searchLines(searches) : []),
    ...(only.includes('builds') ? await buildLines(sizes, names) : []),
  ];
}

function withRows(): readonly SubjectName[] {
  return subjects.filter(({hasRows}) => hasRows).map(({name}) => name);
}

async function searchesOf(place: Place, size: Size): Promise<readonly SearchMeasured[]> {
  console.error(`Searching at ${size.name} …`);
  const searched = subjects.filter(({hasSearch}) => hasSearch).map(({name}) => name);
  return measureSearches(place, size, searched, effort);
}

/** Those of a list whose names are given, all without any; the static page is always wanted. */
function chosen<T extends {readonly name: string}>(
  all: readonly T[],
  given: string | undefined,
): readonly T[] {
  if (given === undefined) return all;
  const wanted = [...given.split(','), 'floor'];
  return all.filter(({name}) => wanted.includes(name));
}
