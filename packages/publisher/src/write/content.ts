import type {Agency, CalendarYear, DisclosureDocument, Feed, Include, Matter, Policy} from '@zwgk/feed';

import type {Alias} from '../suggest/alias.js';

/** Everything a feed says, before it is divided into files. */
export interface FeedContent {
  readonly publisher: Feed['publisher'];
  /** Heading of the column on the website. */
  readonly title?: string;
  readonly localAreas: NonNullable<Feed['localAreas']>;
  /** Feeds of departments and townships to be shown together with this one. */
  readonly includes?: readonly Include[];
  /** In the order of the tables; a feed shows them by area. */
  readonly matters: readonly Matter[];
  readonly documents: readonly DisclosureDocument[];
  /** Policies with their interpretations; those that are documents too have the same ids. */
  readonly policies?: readonly Policy[];
  readonly agencies: readonly Agency[];
  /** Years of the working-day calendar that the county arranges itself. */
  readonly calendar?: readonly CalendarYear[];
  /** The county's own everyday words, offered beside those of the codelist. */
  readonly aliases?: readonly Alias[];
}

/** Value of `x-generator`: tells that names of parts carry the hash of their content. */
export const generator = 'zwgk';

/** Members of `feed.json` between its header and its columns. */
export function feedIntroduction({publisher, title, localAreas, includes = []}: FeedContent) {
  return {
    'x-generator': generator,
    language: 'zh-Hans',
    ...(title !== undefined && {title}),
    publisher,
    ...(localAreas.length > 0 && {localAreas}),
    ...(includes.length > 0 && {includes}),
  };
}
