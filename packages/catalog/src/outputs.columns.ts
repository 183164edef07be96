import {type Column, linkFrom} from '@zwgk/browse';
import {
  attributeNamesEn,
  attributeNamesZhHans,
  attributeNamesZhHant,
  codeName,
  type DisclosureDocument,
  localized,
  type MatterDetail,
  type StatedText,
  statedWords,
  validityNamesEn,
  validityNamesZhHans,
  validityNamesZhHant,
} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';

const validityNames = {
  'zh-Hans': validityNamesZhHans,
  'zh-Hant': validityNamesZhHant,
  en: validityNamesEn,
};
const attributeNames = {
  'zh-Hans': attributeNamesZhHans,
  'zh-Hant': attributeNamesZhHant,
  en: attributeNamesEn,
};

/** The standard catalogue in the order of the official table; `zwgk build` reads the Chinese one back. */
export function matterColumns(scene: Scene): readonly Column<MatterDetail>[] {
  const {language} = scene.words;
  const headers = outputsWords[language].matterColumns;
  const column = (
    key: keyof typeof headers,
    width: number,
    value: Column<MatterDetail>['value'],
  ): Column<MatterDetail> => ({header: headers[key], width, value});
  return [
    column('area', 14, ({area}) => (area === undefined ? '' : scene.areaName(area))),
    column('serial', 6, ({serial}) => serial ?? ''),
    column('code', 16, ({code}) => code ?? ''),
    column('level1', 16, ({level1}) => localized(level1, language)),
    column('level2', 20, ({level2}) => (level2 === undefined ? '' : localized(level2, language))),
    column('elements', 40, ({elements}) => stated(elements, language)),
    column('basis', 36, ({basis}) => basis?.text ?? ''),
    column('timeLimit', 24, ({timeLimit}) => timeLimit?.text ?? ''),
    column('subject', 18, ({subject}) => subject?.text ?? ''),
    column(
      'channels',
      26,
      ({channels}) => channels?.text ?? list(names(scene, 'channels', channels?.codes), channels?.other),
    ),
    column('audience', 16, ({audience, audienceDetail}) => {
      const known = names(scene, 'audience', audience);
      return audienceDetail === undefined ? known : `${known}：${audienceDetail}`;
    }),
    column('mode', 10, ({mode}) => names(scene, 'mode', mode)),
    column('levels', 12, ({levels}) => names(scene, 'levels', levels)),
    column('stage', 12, ({stage}) => names(scene, 'stage', stage)),
    column('url', 30, ({url}, base) => linkFrom(base, url) ?? ''),
  ];
}

/**
 * Published documents, in the order `zwgk export` has them.
 *
 * @param matterName - Name of a matter by its id.
 */
export function documentColumns(
  scene: Scene,
  matterName: (id: string) => string,
): readonly Column<DisclosureDocument>[] {
  const {language} = scene.words;
  const headers = outputsWords[language].documentColumns;
  const column = (
    key: keyof typeof headers,
    width: number,
    value: Column<DisclosureDocument>['value'],
  ): Column<DisclosureDocument> => ({header: headers[key], width, value});
  return [
    column('title', 44, ({title}) => localized(title, language)),
    column('docNumber', 20, ({docNumber}) => stated(docNumber, language)),
    column('indexNumber', 18, ({indexNumber}) => indexNumber ?? ''),
    column('issuer', 20, ({issuer}) => issuer?.text ?? ''),
    column('writtenOn', 12, ({writtenOn}) => writtenOn ?? ''),
    column('publishedOn', 12, ({publishedOn}) => publishedOn ?? ''),
    column('validity', 10, ({validity}) => named(validityNames[language], validity)),
    column('validUntil', 12, ({validUntil}) => validUntil ?? ''),
    column('attribute', 12, ({attribute}) => named(attributeNames[language], attribute)),
    column('attributeReason', 20, ({attributeReason}) => attributeReason ?? ''),
    column('area', 14, ({area}) => (area === undefined ? '' : scene.areaName(area))),
    column('matters', 30, ({matters = []}) => matters.map(matterName).join('；')),
    column('stage', 12, ({stage = []}) => names(scene, 'stage', stage)),
    column('url', 36, ({url}, base) => linkFrom(base, url) ?? ''),
    column('attachments', 30, ({attachments = []}, base) =>
      attachments.map(({title, url}) => [title, linkFrom(base, url) ?? ''].join(' ').trim()).join('\n'),
    ),
    column('summary', 36, ({summary}) => (summary === undefined ? '' : localized(summary, language))),
  ];
}

function names(
  scene: Scene,
  facet: 'channels' | 'audience' | 'mode' | 'levels' | 'stage',
  codes: readonly string[] = [],
): string {
  return codes.map((code) => facetValueName(scene, facet, code)).join('、');
}

const stated = (text: StatedText | undefined, language: string): string =>
  text === undefined ? '' : statedWords(text, language);

const named = (names: Parameters<typeof codeName>[0], code: string | undefined): string =>
  code === undefined ? '' : (codeName(names, code) ?? code);

const list = (known: string, other: readonly string[] = []): string =>
  [known, ...other].filter((words) => words !== '').join('、');
