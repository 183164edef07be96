import type {ListScene, Page as BrowsePage, Scene, Vocabulary} from '@zwgk/browse';
import type {CodeNames} from '@zwgk/feed';
import type {PolicyListWords} from '@zwgk/locale';

import type {PoliciesQuery} from './policies.query.js';

/** What the first screen of the list says in one language. */
export interface FirstWords extends Vocabulary {
  readonly list: PolicyListWords;
  readonly validities: CodeNames;
  readonly forms: CodeNames;
}

/** What the list says in one language. */
export interface PoliciesWords extends FirstWords {
  readonly areas: CodeNames;
}

/** What the webmaster has set by attributes. */
export interface PoliciesSettings {
  readonly area: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly policyUrl: string;
  readonly catalogUrl: string;
  readonly share: boolean;
  readonly elder: boolean;
  readonly noHistory: boolean;
}

/** What the first screen needs to draw itself. */
export interface FirstScene extends Scene<PoliciesQuery> {
  readonly words: FirstWords;
  readonly settings: PoliciesSettings;
}

/** What every part of the list needs to draw itself. */
export interface PoliciesScene extends FirstScene, ListScene<PoliciesQuery> {
  readonly words: PoliciesWords;
  readonly settings: PoliciesSettings;
  /** Name of an area by its code, the county's own areas included; the code itself where it has no name. */
  readonly areaName: (code: string) => string;
}

/** The same before it is known what the resident asks for. */
export type PlainScene = Omit<Scene<PoliciesQuery>, 'words' | 'settings'> & Omit<PoliciesScene, 'facets'>;

/** What the outputs of the list need of the widget. */
export type PoliciesPage = BrowsePage<PoliciesScene>;
