import type {Place} from './browser/open.js';
import {codeBytes} from './code.js';
import {type Found, type Line, lineOf} from './report/lines.js';
import {kilobytes} from './report/numbers.js';
import {viewLines} from './report/views.lines.js';
import {policyFloors, saveFloor} from './site/floor.js';
import type {Size} from './sizes.js';
import {policySubjects} from './subjects.js';
import {type FirstView, measureViews, type Runs} from './views.js';

/** What their first view is: the card of a policy, or the first rows of the list. */
const seen = {zh: '首屏', en: 'first view'};

/** Measures the card of a policy and the list of all policies, each beside the same as a static page. */
export async function policyLines(
  place: Place,
  sizes: readonly Size[],
  runs: Runs,
): Promise<readonly Line[]> {
  const names = policySubjects.map(({name}) => name);
  const views: FirstView[] = [];
  for (const size of sizes) {
    console.error(`Policies at ${size.name} …`);
    for (const floor of policyFloors) await saveFloor(place, size, floor);
    views.push(...(await measureViews(place, size.name, names, runs)));
  }
  return [...viewLines(views, seen), await codeLine(sizes)];
}

async function codeLine(sizes: readonly Size[]): Promise<Line> {
  const code: Found[] = [];
  for (const {name: subject} of policySubjects) {
    const bytes = await codeBytes(subject);
    if (bytes === undefined) continue;
    for (const {name: size} of sizes) code.push({subject, size, text: kilobytes(bytes)});
  }
  return lineOf({zh: '脚本，brotli，KB', en: 'script, brotli, KB'}, '≤ 14.3', code);
}
