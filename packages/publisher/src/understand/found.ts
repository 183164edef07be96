import type {Agency, DisclosureDocument, Matter, Policy} from '@zwgk/feed';
import type {CalendarYear} from '@zwgk/feed/calendar';

import type {Issue} from '../issue.js';
import type {IssueFactory} from '../messages/issue-factory.js';
import type {Alias} from '../suggest/alias.js';
import type {LocalArea} from './area.js';

/** Where in the county's files a record comes from. */
export interface Source {
  readonly file: string;
  readonly sheet?: string;
  /** First row as a person sees it. */
  readonly row: number;
  /** Last row of a record that takes several. */
  readonly rowEnd?: number;
  /** Physical line of the first row, in text files. */
  readonly line?: number;
  /** Column letters, for example `A:H`, where tables stand side by side. */
  readonly columns?: string;
}

/** A record of the feed and where it was found. */
export interface Found<T> {
  readonly record: T;
  readonly source: Source;
}

export type FoundMatter = Found<Matter>;
export type FoundDocument = Found<DisclosureDocument>;
export type FoundPolicy = Found<Policy>;
export type FoundAgency = Found<Agency>;

/** What is known beside the tables. */
export interface UnderstandOptions {
  /** Words for everything found wrong or repaired. */
  readonly issue: IssueFactory;
  /** Who publishes: part of every derived id, so that two counties' ids differ. */
  readonly publisher: string;
  /** Today's civil date in China, `YYYY-MM-DD`; later dates are worth a warning. */
  readonly today: string;
  /** Areas of the county's own. */
  readonly localAreas?: readonly LocalArea[];
  /** Bodies known from elsewhere; those of the tables are added. */
  readonly agencies?: readonly Agency[];
  /** Years of the working-day calendar that the county arranges itself. */
  readonly calendar?: readonly CalendarYear[];
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** Everything the tables hold, in the order of the tables. */
export interface Understood {
  readonly matters: readonly FoundMatter[];
  readonly documents: readonly FoundDocument[];
  readonly policies: readonly FoundPolicy[];
  /** Rows that say more of a policy than lists do: interpretations, elements, comparisons, comments, questions. */
  readonly explanations: readonly Source[];
  readonly agencies: readonly FoundAgency[];
  readonly aliases: readonly Found<Alias>[];
  readonly issues: readonly Issue[];
}
