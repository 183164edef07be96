import type {DocumentTableRow} from '@zwgk/tooling';

import {unslowed} from './browser/conditions.js';
import type {Place} from './browser/open.js';
import type {Fragment} from './fragments.js';
import {ready} from './searches.js';
import type {SizeName} from './sizes.js';
import type {SubjectName} from './subjects.js';

/** How complete and how right answers are, each from 0 to 1: means over all fragments. */
export interface Recall {
  readonly recall: number;
  readonly precision: number;
  /** Fragments answered wrongly in any way. */
  readonly wrong: readonly string[];
}

/** Results looked at one by one; beyond them the total is compared. */
const looked = 200;

/** What a search says: its total and its first results, title, number and day parted by tabs, one to a line. */
interface Found {
  readonly total: number;
  readonly keys: string;
}

const keyOf = ({title, docNumber = '', publishedOn}: DocumentTableRow): string =>
  [title, docNumber, publishedOn].join('\t');

/**
 * Compares answers with what a scan found.
 *
 * @param nameOf - Key of a result, for searches whose results are told by ids.
 */
export async function measureRecall(
  place: Place,
  size: SizeName,
  name: SubjectName,
  documents: readonly DocumentTableRow[],
  fragments: readonly Fragment[],
  placesById?: ReadonlyMap<string, number>,
): Promise<Recall> {
  const opened = await ready(place, `${size}/${name === 'tag' ? 'probe' : name}.html`, unslowed);
  const call = name === 'tag' ? 'probe.found(' : `bench.found(${JSON.stringify(name)}, `;
  const judged = [];
  for (const {words, found} of fragments) {
    const answer = await opened.page.evaluate<Found>(`window.${call}${JSON.stringify(words)}, ${looked})`);
    const expected = new Set([...found].flatMap((at) => keyAt(documents, at)));
    judged.push({words, ...judge(answer, found.size, expected, (line) => byId(line, documents, placesById))});
  }
  await opened.close();
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    recall: mean(judged.map((each) => each.recall)),
    precision: mean(judged.map((each) => each.precision)),
    wrong: judged.flatMap(({words, recall, precision}) => (recall < 1 || precision < 1 ? [words] : [])),
  };
}

const keyAt = (documents: readonly DocumentTableRow[], at: number): readonly string[] => {
  const document = documents[at];
  return document === undefined ? [] : [keyOf(document)];
};

function byId(
  line: string,
  documents: readonly DocumentTableRow[],
  places?: ReadonlyMap<string, number>,
): string {
  const at = places?.get(line);
  return at === undefined ? line : (keyAt(documents, at)[0] ?? line);
}

/** Precision of the results looked at; recall as if the others were as right. */
function judge(
  {total, keys}: Found,
  wanted: number,
  expected: ReadonlySet<string>,
  nameOf: (line: string) => string,
): {readonly recall: number; readonly precision: number} {
  const lines = keys === '' ? [] : keys.split('\n').map(nameOf);
  const right = lines.filter((line) => expected.has(line)).length;
  const share = lines.length === 0 ? Number(wanted === 0) : right / lines.length;
  return {
    recall: Math.min(1, (total * share) / wanted),
    precision: Math.min(share, total > wanted ? wanted / total : 1),
  };
}
