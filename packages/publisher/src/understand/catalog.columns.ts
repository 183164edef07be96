import {
  audienceCodes,
  audienceList,
  type CodelistEntry,
  findCodes,
  levelCodes,
  type Matter,
  modeCodes,
  modeList,
  stageCodes,
  stageList,
} from '@zwgk/feed';

import type {Column} from './header.segments.js';
import {inLevelOrder, type Level, levelsOf} from './level.js';
import {entriesOf} from './marks.js';
import type {Reading} from './row.js';
import {bareKeyOf, keyOf} from './text.js';
import {tickOf} from './tick.js';

type Audience = NonNullable<Matter['audience']>[number];
type Mode = NonNullable<Matter['mode']>[number];
type Stage = NonNullable<Matter['stage']>[number];

/** A cell that could not be understood, with the column it is in. */
export interface Misfit {
  readonly column: Column;
  readonly text: string;
}

/** What columns of ticks or words say together. */
export interface Choice<T> {
  readonly values: readonly T[];
  readonly misfits: readonly Misfit[];
}

const oneOf =
  <T extends string>(codes: readonly T[]) =>
  (code: string): code is T =>
    codes.some((known) => known === code);
const isAudience = oneOf(audienceCodes);
const isMode = oneOf(modeCodes);
const isStage = oneOf(stageCodes);
const isLevel = oneOf(levelCodes);

/** Beginnings of the names these columns hold. */
const startsName = (rest: string): boolean =>
  /^\s*(?:全社会|社会公众|特定|主动|依申请|决策|执行|管理|服务|结果|[县区乡镇村街])/.test(rest);

/** Disclosure mode (公开方式). */
export function modesIn(readings: readonly Reading[], circles: boolean): Choice<Mode> {
  return choose(readings, circles, isMode, (words) => codesIn(modeList, words).filter(isMode));
}

/** Stages (五公开). */
export function stagesIn(readings: readonly Reading[], circles: boolean): Choice<Stage> {
  return choose(readings, circles, isStage, (words) => codesIn(stageList, words).filter(isStage));
}

function codesIn(list: readonly CodelistEntry[], words: string): readonly string[] {
  const whole = findCodes(list, keyOf(words));
  return whole.length > 0
    ? whole
    : words.split(/[、，,;；\n/／和及与\s]+/).flatMap((part) => findCodes(list, bareKeyOf(part)));
}

function choose<T extends string>(
  readings: readonly Reading[],
  circles: boolean,
  isCode: (code: string) => code is T,
  read: (words: string) => readonly T[],
): Choice<T> {
  const values = new Set<T>();
  const misfits: Misfit[] = [];
  for (const {column, text} of readings) {
    const codes = column.role.codes?.filter(isCode);
    const tick = codes === undefined ? undefined : tickOf(text, circles);
    if (tick?.type === 'yes') codes?.forEach((code) => values.add(code));
    if (tick?.type === 'yes' || tick?.type === 'no') continue;
    const said = tickedWords(text).flatMap(read);
    said.forEach((code) => values.add(code));
    if (said.length === 0 && tickedWords(text).length > 0) misfits.push({column, text});
  }
  return {values: [...values], misfits};
}

function tickedWords(text: string): readonly string[] {
  return entriesOf(text, startsName).flatMap(({words, ticked}) => (ticked && words !== '' ? [words] : []));
}

/** Levels (公开层级), and the cells that contradict their column. */
export function levelsIn(
  readings: readonly Reading[],
  circles: boolean,
): Choice<Level> & {readonly contradictions: readonly Misfit[]} {
  const values = new Set<Level>();
  const misfits: Misfit[] = [];
  const contradictions: Misfit[] = [];
  for (const {column, text} of readings) {
    const codes = column.role.codes?.filter(isLevel) ?? [];
    const tick = codes.length > 0 ? tickOf(text, circles) : undefined;
    if (tick?.type === 'yes') codes.forEach((code) => values.add(code));
    if (tick?.type === 'yes' || tick?.type === 'no') continue;
    const words = tick === undefined ? tickedWords(text) : [tick.words];
    const said = words.flatMap(levelsOf);
    if (codes.length > 0 && said.some((level) => !codes.includes(level))) contradictions.push({column, text});
    else if (said.length === 0 && words.length > 0) misfits.push({column, text});
    else said.forEach((level) => values.add(level));
  }
  return {values: inLevelOrder(values), misfits, contradictions};
}

/** Audience (公开对象) and the words that tell which groups. */
export function audienceIn(
  readings: readonly Reading[],
  circles: boolean,
): Choice<Audience> & {readonly detail: string} {
  const values = new Set<Audience>();
  const details: string[] = [];
  for (const {column, text} of readings) {
    const codes = column.role.codes?.filter(isAudience);
    const tick = codes === undefined ? undefined : tickOf(text, circles);
    if (tick?.type === 'yes') codes?.forEach((code) => values.add(code));
    const words = tick === undefined ? tickedWords(text) : tick.type === 'words' ? [tick.words] : [];
    for (const said of words.flatMap((each) => (tick === undefined ? listed(each) : [each]))) {
      const {audience, detail} = audienceOf(said);
      values.add(audience);
      if (detail !== '') details.push(detail);
    }
  }
  return {
    values: audienceCodes.filter((value) => values.has(value)),
    misfits: [],
    detail: [...new Set(details)].join('、'),
  };
}

/** 全社会、特定群体：项目单位 names two audiences; 学生及家长 names one. */
function listed(words: string): readonly string[] {
  const parts = words.split(/[、，,;；\n/／]/);
  const [first = '', ...rest] = parts;
  return rest.length > 0 && findCodes(audienceList, bareKeyOf(first)).length > 0
    ? [first, ...listed(rest.join('、'))]
    : [words];
}

const specificLead = /^特定(?:群体|群众|人群|对象|范围|公众)\s*[:：(（—-]*\s*/;

function audienceOf(words: string): {readonly audience: Audience; readonly detail: string} {
  const codes = findCodes(audienceList, bareKeyOf(words)).filter(isAudience);
  const detail = words
    .replace(specificLead, '')
    .replace(/[)）]$/, (end) => (/[(（]/.test(words.replace(specificLead, '')) ? end : ''));
  const [code] = codes;
  if (code === 'public') return {audience: 'public', detail: ''};
  // 申请人 is both a group and the words that tell which.
  if (code === 'specific') return {audience: 'specific', detail: /^特定/.test(words) ? detail.trim() : words};
  return /^(?:面向|向)?(?:全社会|社会公众|全体公众|社会|公众|所有人|不限)/.test(words)
    ? {audience: 'public', detail: ''}
    : {audience: 'specific', detail: detail.trim()};
}
