import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';

import type {CodelistEntry} from '../codelist.js';

/** A codelist file and the names its constants get: `area` gives `areaCodes`, `areaNamesEn`; `list` its entries. */
export interface CodelistSource {
  readonly file: string;
  readonly noun: string;
  readonly list: string;
}

/** Every codelist of the format, in the order of the reference documentation. */
export const codelistSources: readonly CodelistSource[] = [
  {file: 'areas', noun: 'area', list: 'areas'},
  {file: 'channels', noun: 'channel', list: 'channelList'},
  {file: 'levels', noun: 'level', list: 'levelList'},
  {file: 'audiences', noun: 'audience', list: 'audienceList'},
  {file: 'modes', noun: 'mode', list: 'modeList'},
  {file: 'stages', noun: 'stage', list: 'stageList'},
  {file: 'gaps', noun: 'gap', list: 'gapList'},
  {file: 'validity', noun: 'validity', list: 'validityList'},
  {file: 'attributes', noun: 'attribute', list: 'attributeList'},
  {file: 'relations', noun: 'relation', list: 'relationList'},
  {file: 'roles', noun: 'role', list: 'roleList'},
  {file: 'replies', noun: 'reply', list: 'replyList'},
  {file: 'interpretation-kinds', noun: 'interpretationKind', list: 'interpretationKindList'},
  {file: 'interpretation-forms', noun: 'interpretationForm', list: 'interpretationFormList'},
  {file: 'ratings', noun: 'rating', list: 'ratingList'},
  {file: 'rating-reasons', noun: 'ratingReason', list: 'ratingReasonList'},
  {file: 'feedback-types', noun: 'feedbackType', list: 'feedbackTypeList'},
  {file: 'feedback-events', noun: 'feedbackEvent', list: 'feedbackEventList'},
  {file: 'adoptions', noun: 'adoption', list: 'adoptionList'},
  {file: 'media', noun: 'medium', list: 'mediumList'},
  {file: 'deliveries', noun: 'delivery', list: 'deliveryList'},
  {file: 'identity-types', noun: 'identityType', list: 'identityTypeList'},
  {file: 'request-events', noun: 'requestEvent', list: 'requestEventList'},
];

const columns = ['code', 'zh', 'zh-Hant', 'en', 'aliases', 'since'];
const codelistFolder = new URL('../../codelists/', import.meta.url);
const notice = '// Written by `npm run generate` from packages/feed/codelists/*.csv. Do not edit.\n\n';

/** Reads one codelist CSV. Throws when its columns are not those of the format. */
export function readCodelist({file}: CodelistSource): readonly CodelistEntry[] {
  const [header = [], ...records] = recordsOf(file);
  if (header.join() !== columns.join()) throw new Error(`${file}.csv: columns must be ${columns.join()}`);
  return records.map(([code = '', zh = '', zhHant = '', en = '', aliases = '', since = '']) => ({
    code,
    zh,
    zhHant,
    en,
    aliases: aliases.split('|').filter((alias) => alias !== ''),
    since,
  }));
}

const aliasColumns = ['zh', 'aliases', 'since'];

/** Reads aliases.csv: official names with the words people say instead of them. Throws when it has other columns. */
export function readAliases(): readonly (readonly [name: string, words: readonly string[]])[] {
  const [header = [], ...records] = recordsOf('aliases');
  if (header.join() !== aliasColumns.join())
    throw new Error(`aliases.csv: columns must be ${aliasColumns.join()}`);
  return records.map(([zh = '', aliases = '']) => [zh, aliases.split('|')]);
}

function recordsOf(file: string): readonly (readonly string[])[] {
  return parse(readFileSync(new URL(`${file}.csv`, codelistFolder), 'utf8'), {bom: true});
}

/** Everyday words, for the publisher alone. */
export function renderAliases(): string {
  return [
    notice,
    '/** Official names that occur in catalogues, each with the words people say instead of it (俗称). */',
    'export const everydayWords: readonly (readonly [name: string, words: readonly string[]])[] =',
    `${JSON.stringify(readAliases())};`,
  ].join('\n');
}

/** The code constants that schemas are built from. */
export function renderCodes(): string {
  const lines = codelistSources.map((source) => {
    const codes = readCodelist(source).map(({code}) => code);
    return `export const ${source.noun}Codes = ${JSON.stringify(codes)} as const;`;
  });
  return notice + lines.join('\n');
}

/** Whole entries, for tools that read what people wrote: too large for a page. */
export function renderEntries(): string {
  const lists = codelistSources.map(
    (source) =>
      `export const ${source.list}: readonly CodelistEntry[] = ${JSON.stringify(readCodelist(source))};`,
  );
  return `${notice}import type {CodelistEntry} from './codelist.js';\n\n${lists.join('\n')}`;
}

const languages = [
  ['ZhHans', 'zh'],
  ['ZhHant', 'zhHant'],
  ['En', 'en'],
] as const;

/** The names a first screen shows. */
const firstNames: readonly string[] = ['areaNamesZhHans'];

/** Which names go into one module: bundlers move whole modules to what loads late. */
export type NamesModule = 'first' | 'zhHans' | 'others';

function moduleOfNames(constant: string): NamesModule {
  if (firstNames.includes(constant)) return 'first';
  return constant.endsWith('ZhHans') ? 'zhHans' : 'others';
}

/** Names by code, one constant per list and language: those of a first screen, others in simplified Chinese, or the rest. */
export function renderNames(which: NamesModule): string {
  const maps = codelistSources.flatMap((source) =>
    languages.flatMap(([suffix, key]) => {
      const constant = `${source.noun}Names${suffix}`;
      if (moduleOfNames(constant) !== which) return [];
      const names = readCodelist(source).map(
        (entry) => `${JSON.stringify(entry.code)}: ${JSON.stringify(entry[key])}`,
      );
      return [`export const ${constant}: CodeNames = {${names.join()}};`];
    }),
  );
  return `${notice}import type {CodeNames} from './codelist.js';\n\n${maps.join('\n')}`;
}
