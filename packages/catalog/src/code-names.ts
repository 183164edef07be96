import type {FacetName} from '@zwgk/browse';
import {
  audienceNamesEn,
  audienceNamesZhHans,
  audienceNamesZhHant,
  channelNamesEn,
  channelNamesZhHans,
  channelNamesZhHant,
  codeName,
  type CodeNames,
  gapNamesEn,
  gapNamesZhHans,
  gapNamesZhHant,
  levelNamesEn,
  levelNamesZhHans,
  levelNamesZhHant,
  modeNamesEn,
  modeNamesZhHans,
  modeNamesZhHant,
  stageNamesEn,
  stageNamesZhHans,
  stageNamesZhHant,
  validityNamesEn,
  validityNamesZhHans,
  validityNamesZhHant,
} from '@zwgk/feed';
import type {InEveryLanguage} from '@zwgk/locale';

import type {Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';

/** Facets that only policies have. */
type PolicyFacet = 'form' | 'interpreted';

/** What a list of the catalogue can be narrowed by. */
export type CatalogFacet = Exclude<FacetName, PolicyFacet>;

type CodedFacet = Exclude<CatalogFacet, 'area' | 'level1' | 'subject' | 'issuer' | 'year'>;

const names: InEveryLanguage<Readonly<Record<CodedFacet, CodeNames>>> = {
  'zh-Hans': {
    levels: levelNamesZhHans,
    audience: audienceNamesZhHans,
    mode: modeNamesZhHans,
    channels: channelNamesZhHans,
    stage: stageNamesZhHans,
    gap: gapNamesZhHans,
    validity: validityNamesZhHans,
  },
  'zh-Hant': {
    levels: levelNamesZhHant,
    audience: audienceNamesZhHant,
    mode: modeNamesZhHant,
    channels: channelNamesZhHant,
    stage: stageNamesZhHant,
    gap: gapNamesZhHant,
    validity: validityNamesZhHant,
  },
  en: {
    levels: levelNamesEn,
    audience: audienceNamesEn,
    mode: modeNamesEn,
    channels: channelNamesEn,
    stage: stageNamesEn,
    gap: gapNamesEn,
    validity: validityNamesEn,
  },
};

/** What residents read for a value of a facet: the name of a code, or the source's own words. */
export function facetValueName({words, areaName}: Scene, facet: FacetName, value: string): string {
  switch (facet) {
    case 'area':
      return areaName(value);
    case 'level1':
    case 'subject':
    case 'issuer':
    case 'form':
    case 'interpreted':
      return value;
    case 'year':
      return deskWords(words).browse.year(value);
    default:
      return codeName(names[words.language][facet], value) ?? value;
  }
}
