import {audienceList, channelList, type CodelistEntry, findCodes, modeList, stageList} from '@zwgk/feed';

import {
  agencyHeaders,
  aliasHeaders,
  type CatalogField,
  catalogHeaders,
  documentHeaders,
  type Field,
  headerHints,
  otherHeaders,
  type TableKind,
} from './header-aliases.js';
import {levelsOf} from './level.js';
import {isPolicyHeader} from './policy/policy.lookup.js';
import {remembering} from './remembering.js';
import {bareKeyOf, keyOf} from './text.js';

/** What a column holds. */
export interface Role {
  readonly field: Field;
  /** Codes a tick in this column stands for (全社会, 乡、村级); absent where the cell itself says it in words. */
  readonly codes?: readonly string[];
  /** Name of the column's channel where the codelist has none. */
  readonly name?: string;
  /** Told from part of a long header only. */
  readonly hinted?: true;
}

type Lookup = ReadonlyMap<string, Field>;

function lookupOf(headers: Readonly<Record<string, string>>, fields: readonly Field[]): Lookup {
  return new Map(
    fields.flatMap((field) =>
      (headers[field] ?? '').split('|').map((word) => [bareKeyOf(word), field] as const),
    ),
  );
}

const isField = (_key: string): _key is Field => true;
const lookups: Readonly<Record<TableKind, Lookup>> = {
  catalog: lookupOf(catalogHeaders, Object.keys(catalogHeaders).filter(isField)),
  documents: lookupOf(documentHeaders, Object.keys(documentHeaders).filter(isField)),
  agencies: lookupOf(agencyHeaders, Object.keys(agencyHeaders).filter(isField)),
  aliases: lookupOf(aliasHeaders, Object.keys(aliasHeaders).filter(isField)),
};
const others = new Set(otherHeaders.split('|').map(bareKeyOf));

/** Longest header a table has; longer texts are content. Long ones explain themselves in brackets. */
const longestHeader = 80;
const longestPlain = 24;

/** What the header `words`, outermost first, say a column of such a table holds. */
export function roleOf(kind: TableKind, words: readonly string[]): Role | undefined {
  // 责任科室 under 公开主体 is no part of it.
  if (words.length > 1 && others.has(headerKey(words.at(-1) ?? ''))) return undefined;
  const role = words.reduce<Role | undefined>((outer, word) => within(kind, outer, word), undefined);
  return role ?? direct(kind, words.join(''));
}

/** The role of a header under another one. */
function within(kind: TableKind, outer: Role | undefined, words: string): Role | undefined {
  if (bareKeyOf(words) === '' || words.length > longestHeader) return outer;
  if (outer === undefined) return direct(kind, words);
  if (outer.field === 'matter') return direct(kind, words) ?? outer;
  return option(outer.field, words) ?? (choices.has(outer.field) ? beside(kind, words) : undefined) ?? outer;
}

/** Groups whose sub-headers are answers to tick. */
const choices: ReadonlySet<Field> = new Set<Field>(['audience', 'mode', 'levels', 'stage']);

/** What a header says for itself that is no answer to the group above it: 公开方式 under 公开对象和方式. */
function beside(kind: TableKind, words: string): Role | undefined {
  const role = direct(kind, words);
  return role?.hinted === true ? undefined : role;
}

function direct(kind: TableKind, words: string): Role | undefined {
  if (words.length > longestHeader) return undefined;
  const key = headerKey(words);
  const field = lookups[kind].get(key);
  if (field !== undefined) return {field};
  if (kind !== 'catalog' || key === '') return undefined;
  return standalone(words, key) ?? hinted(key);
}

/** A header that needs no group above it: 全社会, 依申请公开, 乡、村级, 政府网站. */
function standalone(words: string, key: string): Role | undefined {
  for (const field of ['audience', 'mode'] as const) {
    const codes = findCodes(optionLists[field], key);
    if (codes.length > 0) return {field, codes};
  }
  if (/级$|^(乡镇|街道|村|社区)|^[县乡镇]$/.test(key)) return option('levels', words);
  const channels = findCodes(channelList, keyOf(words)).filter((code) => code !== 'other');
  return channels.length === 1 ? {field: 'channels', codes: channels} : undefined;
}

function hinted(key: string): Role | undefined {
  const hint = key.length > 20 ? undefined : headerHints.find(([part]) => key.includes(part));
  return hint === undefined ? undefined : {field: hint[1], hinted: true};
}

const optionLists: Readonly<Record<'audience' | 'mode' | 'stage', readonly CodelistEntry[]>> = {
  audience: audienceList,
  mode: modeList,
  stage: stageList,
};

/** What a header under a group such as 公开对象 stands for. */
function option(field: Field, words: string): Role | undefined {
  const key = headerKey(words);
  switch (field) {
    case 'audience':
      return coded(
        field,
        findCodes(audienceList, key),
        key.includes('特定') ? ['specific'] : key.includes('社会') ? ['public'] : [],
      );
    case 'mode':
      return coded(
        field,
        findCodes(modeList, key),
        key.includes('依申请') ? ['onRequest'] : key.includes('主动') ? ['proactive'] : [],
      );
    case 'stage':
      return coded(field, findCodes(stageList, key), []);
    case 'levels':
      return /^(市|地市|州)级?$/.test(key)
        ? {field, name: key}
        : coded(field, levelsOf(words), levelsOf(key));
    case 'channels':
      return (
        coded(field, findCodes(channelList, keyOf(words)), findCodes(channelList, key)) ?? {
          field,
          name: words,
        }
      );
    default:
      return undefined;
  }
}

function coded(field: Field, codes: readonly string[], otherwise: readonly string[]): Role | undefined {
  const known = codes.length > 0 ? codes : otherwise;
  return known.length > 0 ? {field, codes: known} : undefined;
}

function headerKey(words: string): string {
  return bareKeyOf(words).replace(/^(是否(?!有效)|请填写?|填写)/, '');
}

/** How usual a wording is among those of its field, the most usual first; a group above it is as good. */
export function usualness(field: CatalogField, words: readonly string[]): number {
  const wordings = catalogHeaders[field].split('|').map(bareKeyOf);
  const places = words.map((word) => wordings.indexOf(headerKey(word))).filter((place) => place >= 0);
  return Math.min(wordings.length, ...places);
}

/** Whether a cell's text could be a column header of any table. */
export function isHeaderWord(words: string): boolean {
  if (isTooLong(words)) return false;
  // Only short texts recur.
  return words.length <= longestRecurring ? isShortHeader(words) : isHeader(words);
}

/** Fields that many tables have, whatever they are about. */
const common: ReadonlySet<Field> = new Set<Field>(['serial', 'area', 'areas', 'level', 'remarks']);

/** Whether a header tells that its table may be one to publish: 发文字号 does, 序号 and 备注 do not. */
export function isTellingHeader(words: string): boolean {
  const key = headerKey(words);
  if (key === '' || isTooLong(words) || others.has(key)) return false;
  const fields = Object.values(lookups).flatMap((lookup) => lookup.get(key) ?? []);
  return fields.length === 0 ? isPolicyHeader(words) : !fields.some((field) => common.has(field));
}

/** Whether a text is seen to be no header without looking long: it is too long, or recurs and is known. */
export function isSurelyNoHeaderWord(words: string): boolean {
  return words.length <= longestRecurring ? !isShortHeader(words) : isTooLong(words);
}

function isTooLong(words: string): boolean {
  return words.length > longestHeader || (words.length > longestPlain && !/[(（\n]/.test(words));
}

const longestRecurring = 12;

function isHeader(words: string): boolean {
  const key = headerKey(words);
  if (key === '') return /^[(（]/.test(words);
  return (
    others.has(key) ||
    isPolicyHeader(words) ||
    Object.values(lookups).some((lookup) => lookup.has(key)) ||
    standalone(words, key) !== undefined ||
    findCodes(stageList, key).length > 0 ||
    (/[级乡镇街村县区旗]/.test(key) && levelsOf(words).length > 0)
  );
}

const isShortHeader = remembering(isHeader);
