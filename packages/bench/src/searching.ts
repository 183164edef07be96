import type {DocumentTableRow} from '@zwgk/tooling';

import type {Place} from './browser/open.js';
import {documentsOf} from './data/county.js';
import {pagefindOf, pagefindPlaces} from './data/pagefind.js';
import {type Fragment, fragmentsOf, typingOf} from './fragments.js';
import {measureRecall, type Recall} from './recall.js';
import {
  type ColdSearch,
  type EngineSearch,
  measureCold,
  measureEngine,
  measureWarm,
  type WarmSearch,
} from './searches.js';
import type {Size, SizeName} from './sizes.js';
import type {SubjectName} from './subjects.js';

/** Everything measured of one subject's search at one size. */
export interface SearchMeasured {
  readonly subject: SubjectName;
  readonly size: SizeName;
  readonly cold: ColdSearch;
  readonly warm: WarmSearch;
  /** The engine alone, for ours; peers cannot be asked without drawing. */
  readonly engine?: EngineSearch;
  readonly recall: Recall;
}

/** How much is asked. */
export interface Effort {
  /** Fragments for recall. */
  readonly fragments: number;
  /** Words of four keys typed on a warm page. */
  readonly typedWords: number;
}

/** Words for a first search: a common one, a number's beginning, a name, one in many records. */
const coldWords = ['养老', '示府办发〔2024〕', '幼儿园新建', '2025年第三季度'];

/** Measures the searches of subjects at one size. */
export async function measureSearches(
  place: Place,
  size: Size,
  names: readonly SubjectName[],
  {fragments, typedWords}: Effort,
): Promise<readonly SearchMeasured[]> {
  const documents = documentsOf(size);
  const wanted = fragmentsOf(documents, fragments);
  const typed = typingOf(documents, typedWords);
  const measured: SearchMeasured[] = [];
  for (const subject of names) {
    try {
      measured.push(await measureSearch(place, size, subject, {documents, wanted, typed}));
    } catch (error) {
      console.error(`Search of ${subject} at ${size.name} is left out: ${String(error)}`);
    }
  }
  return measured;
}

interface Asked {
  readonly documents: readonly DocumentTableRow[];
  readonly wanted: readonly Fragment[];
  readonly typed: readonly string[];
}

async function measureSearch(
  place: Place,
  size: Size,
  subject: SubjectName,
  {documents, wanted, typed}: Asked,
): Promise<SearchMeasured> {
  const {name} = size;
  const places = subject === 'pagefind' ? await pagefindPlaces(await pagefindOf(size)) : undefined;
  const cold = await measureCold(place, name, subject, coldWords);
  const warm = await measureWarm(place, name, subject, typed);
  const recall = await measureRecall(place, name, subject, documents, wanted, places);
  const own = subject === 'tag' ? {engine: await measureEngine(place, name, typed)} : {};
  return {subject, size: name, cold, warm, ...own, recall};
}
