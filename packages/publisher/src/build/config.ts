import {levelCodes} from '@zwgk/feed';
import * as v from 'valibot';

import type {Bilingual} from '../messages/message.js';
import {syntaxMistake} from './syntax.mistake.js';

/** What a value must be, said to whoever wrote it. Schemas below name an expectation instead of a sentence. */
const expectations = {
  text: {zh: '应是用英文双引号括起来的文字', en: 'must be text in double quotes'},
  texts: {
    zh: '应是一组文字，例如 ["县民政局", "民政局"]',
    en: 'must be a list of texts, for example ["Civil Affairs", "CAB"]',
  },
  link: {
    zh: '应是以 http:// 或 https:// 开头的网址，或以 / 开头的本站地址',
    en: 'must be an address beginning with http:// or https://, or a path beginning with /',
  },
  email: {
    zh: '应是电子邮箱，例如 "zwgk@shili.example"',
    en: 'must be an e-mail address, for example "zwgk@shili.example"',
  },
  siteId: {
    zh: '应是 10 位数字的网站标识码，例如 "5100000001"',
    en: 'must be the ten-digit site identifier, for example "5100000001"',
  },
  region: {
    zh: '应是 6、9 或 12 位数字的行政区划代码，例如 "510000"',
    en: 'must be a division code of 6, 9 or 12 digits, for example "510000"',
  },
  localCode: {
    zh: '应以 x- 开头，后面是英文字母或数字，例如 "x-village"',
    en: 'must begin with x-, followed by letters or digits, for example "x-village"',
  },
  level: {
    zh: '应是 "county"（县级）、"township"（乡级）或 "village"（村级）',
    en: 'must be "county", "township" or "village"',
  },
  year: {
    zh: '应是四位数字的年份，例如 "2027"',
    en: 'must be a year of four digits, for example "2027"',
  },
  days: {
    zh: '应是日期和节日名称，例如 {"2027-01-01": "元旦"}',
    en: 'must be days with the names of their holidays, for example {"2027-01-01": "New Year’s Day"}',
  },
  objects: {
    zh: '应是一组用花括号括起来的条目，例如 [{"name": "县民政局"}]',
    en: 'must be a list of objects, for example [{"name": "Civil Affairs"}]',
  },
  object: {
    zh: '应括在一对花括号 { } 里，例如 {"publisher": {"name": "示例县人民政府"}}',
    en: 'must be an object in braces, for example {"publisher": {"name": "Shili County"}}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Expectation = keyof typeof expectations;

const matching = (pattern: RegExp, expected: Expectation) =>
  v.pipe(v.string(expected), v.regex(pattern, expected));
const listOf = <T extends v.GenericSchema>(item: T, expected: Expectation) =>
  v.pipe(v.array(item, expected), v.readonly());

const text = matching(/\S/, 'text');
const texts = listOf(matching(/\S/, 'texts'), 'texts');
const link = matching(/^(https?:\/\/|\/(?!\/))\S*$/, 'link');
const email = matching(/^[^\s@]+@[^\s@]+$/, 'email');

const contacts = {
  phone: v.exactOptional(text),
  email: v.exactOptional(email),
  url: v.exactOptional(link),
};

/** A body as the configuration names it; the same keys as an agency of the feed, without its id. */
const agency = v.strictObject(
  {
    name: text,
    shortName: v.exactOptional(text),
    aliases: v.exactOptional(texts),
    ...contacts,
    fax: v.exactOptional(text),
    address: v.exactOptional(text),
    postcode: v.exactOptional(text),
    hours: v.exactOptional(text),
  },
  'object',
);

/** An area of the county's own, beside the 26 national ones, with the other names tables use for it. */
const localArea = v.strictObject(
  {code: matching(/^x-[\w-]+$/, 'localCode'), name: text, aliases: v.exactOptional(texts)},
  'object',
);

/** The feed of a department or township to be shown together with this one; the same keys as in `feed.json`. */
const include = v.strictObject(
  {feed: link, name: v.exactOptional(text), level: v.exactOptional(v.picklist(levelCodes, 'level'))},
  'object',
);

const namesByDay = v.record(
  matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'days'),
  matching(/\S/, 'days'),
  'days',
);

/** A year the county arranges itself, in place of the shipped calendar's; the same keys as in `feed.json`. */
const calendarYear = v.strictObject(
  {
    id: matching(/^\d{4}$/, 'year'),
    source: text,
    version: v.exactOptional(text),
    url: v.exactOptional(link),
    holidays: namesByDay,
    workdays: v.exactOptional(namesByDay),
  },
  'object',
);

/** Who publishes; the same keys as in `feed.json`. */
const publisher = v.strictObject(
  {
    name: text,
    siteId: v.exactOptional(matching(/^\d{10}$/, 'siteId')),
    region: v.exactOptional(matching(/^\d{6}(\d{3}|\d{6})?$/, 'region')),
    ...contacts,
  },
  'object',
);

const configFile = v.strictObject(
  {
    title: v.exactOptional(text),
    publisher,
    agencies: v.exactOptional(listOf(agency, 'objects')),
    localAreas: v.exactOptional(listOf(localArea, 'objects')),
    includes: v.exactOptional(listOf(include, 'objects')),
    calendar: v.exactOptional(listOf(calendarYear, 'objects')),
  },
  'object',
);

/** What `publisher.json` says: who publishes, and what the tables do not. */
export type Config = v.InferOutput<typeof configFile>;

/** The configuration, or everything that is wrong with it. */
export type ConfigResult =
  | {readonly type: 'ok'; readonly config: Config}
  | {readonly type: 'invalid'; readonly mistakes: readonly Bilingual[]};

/** Reads the text of `publisher.json`; all its mistakes are told at once. */
export function readConfig(source: string): ConfigResult {
  const json = source.replace(/^\uFEFF/, '');
  const syntax = syntaxMistake(json);
  if (syntax !== undefined) return {type: 'invalid', mistakes: [syntax]};
  const result = v.safeParse(configFile, JSON.parse(json));
  if (result.success) return {type: 'ok', config: result.output};
  return {type: 'invalid', mistakes: result.issues.map(mistakeOf)};
}

function mistakeOf(issue: v.BaseIssue<unknown>): Bilingual {
  const where = v.getDotPath(issue) ?? '';
  // A strict object reports a key it does not know, and one it misses, as issues of its own.
  if (issue.type === 'strict_object' && where !== '') {
    if (issue.expected === 'never')
      return {zh: `不认识 ${where}，请核对拼写`, en: `${where} is unknown; check its spelling`};
    if (issue.received === 'undefined') return {zh: `缺少 ${where}`, en: `${where} is missing`};
  }
  const {zh, en} = isExpectation(issue.message) ? expectations[issue.message] : expectations.object;
  return {zh: `${where || '整个文件'} ${zh}`, en: `${where || 'the whole file'} ${en}`};
}

function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(expectations, message);
}
