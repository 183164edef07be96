import {
  audienceNamesEn,
  audienceNamesZhHans,
  audienceNamesZhHant,
  channelNamesEn,
  channelNamesZhHans,
  channelNamesZhHant,
  codeName,
  type CodeNames,
  levelNamesEn,
  levelNamesZhHans,
  levelNamesZhHant,
  modeNamesEn,
  modeNamesZhHans,
  modeNamesZhHant,
  stageNamesEn,
  stageNamesZhHans,
  stageNamesZhHant,
} from '@zwgk/feed';
import type {InEveryLanguage} from '@zwgk/locale';

import type {FacetName} from './catalog.query.js';
import type {Scene} from './catalog.scene.js';

type CodedFacet = Exclude<FacetName, 'area' | 'level1' | 'subject'>;

const names: InEveryLanguage<Readonly<Record<CodedFacet, CodeNames>>> = {
  'zh-Hans': {
    levels: levelNamesZhHans,
    audience: audienceNamesZhHans,
    mode: modeNamesZhHans,
    channels: channelNamesZhHans,
    stage: stageNamesZhHans,
  },
  'zh-Hant': {
    levels: levelNamesZhHant,
    audience: audienceNamesZhHant,
    mode: modeNamesZhHant,
    channels: channelNamesZhHant,
    stage: stageNamesZhHant,
  },
  en: {
    levels: levelNamesEn,
    audience: audienceNamesEn,
    mode: modeNamesEn,
    channels: channelNamesEn,
    stage: stageNamesEn,
  },
};

/** What residents read for a value of a facet: the name of a code, or the source's own words. */
export function facetValueName({words, areaName}: Scene, facet: FacetName, value: string): string {
  if (facet === 'area') return areaName(value);
  if (facet === 'level1' || facet === 'subject') return value;
  return codeName(names[words.language][facet], value) ?? value;
}
