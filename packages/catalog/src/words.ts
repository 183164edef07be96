import type {BrowseWordSet, Vocabulary as BrowseVocabulary} from '@zwgk/browse';
import {areaNamesZhHans, type CodeNames} from '@zwgk/feed';
import {type CatalogWords, catalogZhHans, type DocumentListWords, uiZhHans} from '@zwgk/locale';

/** Facets of the catalogue whose values are codes. */
export type CodedFacet = 'levels' | 'audience' | 'mode' | 'channels' | 'stage' | 'gap' | 'validity';

/** What a list of the catalogue can be narrowed by. */
export type CatalogFacet = CodedFacet | 'area' | 'level1' | 'subject' | 'issuer' | 'year';

/** What the desk says in one language. */
export interface DeskWords extends BrowseWordSet {
  readonly documents: DocumentListWords;
  /** Names of codes. */
  readonly codes: Readonly<Record<CodedFacet, CodeNames>>;
}

/** What the first view says in one language. Words of parts that load late come with them. */
export interface Vocabulary extends BrowseVocabulary {
  readonly catalog: CatalogWords;
  readonly areas: CodeNames;
  /** Those of the desk, in other languages than simplified Chinese. */
  readonly desk?: DeskWords;
}

export const zhHans: Vocabulary = {
  language: 'zh-Hans',
  ui: uiZhHans,
  catalog: catalogZhHans,
  areas: areaNamesZhHans,
};
