import type {ListScene, Page, Scene, Vocabulary} from '@zwgk/browse';
import type {CodeNames} from '@zwgk/feed';
import type {LedgerWords} from '@zwgk/locale';

import type {LedgerQuery} from './ledger.query.js';

/** What the ledger says in one language. */
export interface LedgerVocabulary extends Vocabulary {
  readonly ledger: LedgerWords;
  /** Names of the five levels. */
  readonly ratings: CodeNames;
  /** Names of the reasons of a bad rating. */
  readonly reasons: CodeNames;
}

/** What the webmaster has set by attributes. */
export interface LedgerSettings {
  readonly heading: string;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly elder: boolean;
  readonly noHistory: boolean;
  readonly view: string;
}

/** What every part of the ledger needs to draw itself. */
export interface LedgerScene extends ListScene<LedgerQuery> {
  readonly words: LedgerVocabulary;
  readonly settings: LedgerSettings;
}

/** The same before it is known what the list can be narrowed by. */
export type PlainScene = Omit<Scene<LedgerQuery>, 'words' | 'settings'> & Omit<LedgerScene, 'facets'>;

/** What the parts of the ledger that load late need of the widget. */
export type LedgerPage = Page<LedgerScene>;
