import {toJsonSchema} from '@valibot/to-json-schema';
import type * as v from 'valibot';

import * as codelists from '../codelists.generated.js';
import * as schemas from '../schemas.js';
import * as fields from '../shape.js';
import {codelistSources} from './codelists.js';
import type {Meaning} from './descriptions/description.js';
import {descriptions} from './descriptions/index.js';

/** A file of a feed, by the schema that describes it whole. */
export interface FileSchema {
  /** Name of its JSON Schema in packages/feed/schema, without `.schema.json`. */
  readonly name: string;
  readonly schema: string;
  readonly title: Meaning;
}

/** Every kind of file a feed can have. */
export const fileSchemas: readonly FileSchema[] = [
  {name: 'feed', schema: 'feedFile', title: ['发现文件', 'Discovery file']},
  {name: 'matters', schema: 'mattersFile', title: ['公开事项文件', 'File of matters']},
  {name: 'documents', schema: 'documentsFile', title: ['公开信息文件', 'File of documents']},
  {name: 'agencies', schema: 'agenciesFile', title: ['机构文件', 'File of agencies']},
  {name: 'policies', schema: 'policiesFile', title: ['政策文件的文件', 'File of policies']},
  {name: 'calendar', schema: 'calendarFile', title: ['工作日历文件', 'File of the working-day calendar']},
  {name: 'catalog-head', schema: 'catalogHead', title: ['目录首屏文件', 'Head of the catalogue']},
  {name: 'catalog-rows', schema: 'matterRowsFile', title: ['目录行文件', 'Rows of the catalogue']},
  {name: 'catalog-text', schema: 'matterTextsFile', title: ['目录搜索文本', 'Search text of the catalogue']},
  {name: 'catalog-page', schema: 'matterPage', title: ['目录分类首页', 'First page of a value']},
  {name: 'catalog-details', schema: 'detailsFile', title: ['目录详情文件', 'Details of the catalogue']},
  {name: 'catalog-revision', schema: 'revisionFile', title: ['目录调整文件', 'Revision of the catalogue']},
  {name: 'document-head', schema: 'documentHead', title: ['公开信息首屏文件', 'Head of the documents']},
  {name: 'document-rows', schema: 'documentRowsFile', title: ['公开信息行文件', 'Rows of the documents']},
  {
    name: 'document-text',
    schema: 'documentTextsFile',
    title: ['公开信息搜索文本', 'Search text of the documents'],
  },
  {name: 'document-page', schema: 'documentPage', title: ['公开信息分类首页', 'First page of a value']},
  {name: 'policy-head', schema: 'policyHead', title: ['政策首屏文件', 'Head of the policies']},
  {name: 'policy-rows', schema: 'policyRowsFile', title: ['政策行文件', 'Rows of the policies']},
  {name: 'policy-text', schema: 'policyTextsFile', title: ['政策搜索文本', 'Search text of the policies']},
  {name: 'policy-page', schema: 'policyPage', title: ['政策分类首页', 'First page of a value']},
  {name: 'policy-lookup', schema: 'lookupFile', title: ['政策查找文件', 'File of the lookup of policies']},
  {name: 'feedback-head', schema: 'feedbackHeadFile', title: ['评价首屏文件', 'Head of feedback']},
  {name: 'tallies', schema: 'talliesFile', title: ['评价统计文件', 'File of tallies']},
  {name: 'ledger', schema: 'ledgerFile', title: ['差评整改台账文件', 'File of the ledger']},
  {name: 'messages', schema: 'messagesFile', title: ['留言和纠错文件', 'File of messages and corrections']},
  {name: 'map', schema: 'map', title: ['索引文件', 'Map of a column']},
  {name: 'sets', schema: 'setsFile', title: ['筛选集合文件', 'Positions by value']},
  {name: 'ids', schema: 'idsFile', title: ['标识位置文件', 'Positions by identifier']},
  {name: 'shard', schema: 'shardFile', title: ['搜索索引文件', 'File of the search index']},
  {name: 'order', schema: 'orderFile', title: ['搜索结果次序文件', 'Order of what search finds']},
  {name: 'offers', schema: 'offersFile', title: ['搜索建议文件', 'Offers beside search']},
];

/** A JSON Schema, or a part of one, as far as it is walked here. */
export interface JsonNode {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly $defs?: Readonly<Record<string, JsonNode>>;
}

const all: Readonly<Record<string, unknown>> = {...fields, ...schemas};

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

/** The Valibot schema of a name. */
export function schemaNamed(name: string): v.GenericSchema {
  const schema = all[name];
  if (!isSchema(schema)) throw new Error(`No schema is named ${name}`);
  return schema;
}

const texts = [
  'localizedText',
  'statedText',
  'civilDate',
  'day',
  'instant',
  'id',
  'url',
  'text',
  'packed',
  'hash',
];
/** Schemas that get a definition of their own: all that are described, and the few kinds of text. */
const definitions = Object.fromEntries(
  [...texts, ...Object.keys(descriptions)]
    .filter((name) => name !== 'dictionary')
    .map((name) => [name, schemaNamed(name)]),
);

const codelistOfEnum = new Map(
  codelistSources.map(({file, noun}) => [
    JSON.stringify(Object.entries(codelists).find(([name]) => name === `${noun}Codes`)?.[1]),
    `${file}.csv`,
  ]),
);

/** Adds what Valibot does not know: what members mean, and which codelist an enumeration is. */
function annotated(node: unknown, owner: string): unknown {
  if (Array.isArray(node)) return node.map((item) => annotated(item, owner));
  if (typeof node !== 'object' || node === null) return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    result[key] = key === 'properties' ? annotatedMembers(value, owner) : annotated(value, owner);
  }
  const codelist = codelistOfEnum.get(JSON.stringify(result['enum']));
  return codelist === undefined ? result : {...result, 'x-codelist': codelist};
}

function annotatedMembers(members: object, owner: string): object {
  const isDictionary = Object.keys(members).join() === 'values,index';
  const described = descriptions[isDictionary ? 'dictionary' : owner];
  const entries = Object.entries(members).map(([key, member]) => {
    const meaning = described?.fields[key];
    if (meaning === undefined) throw new Error(`No description of ${owner}.${key}`);
    return [key, {...(annotated(member, owner) as object), ...meaningOf(meaning)}];
  });
  return Object.fromEntries(entries);
}

function meaningOf([zh, en]: Meaning): object {
  return {description: zh, 'x-description-en': en};
}

/** The JSON Schema of one kind of file. Throws when a member of it is not described. */
export function jsonSchemaOf({name, schema, title}: FileSchema): JsonNode {
  const {[schema]: _itself, ...others} = definitions;
  const converted = toJsonSchema(schemaNamed(schema), {
    target: 'draft-2020-12',
    errorMode: 'throw',
    definitions: others,
  });
  const {$schema, $defs = {}, ...root} = converted;
  const about = descriptions[schema]?.about ?? title;
  return {
    $schema,
    $id: `urn:zwgk-feed:1:${name}`,
    title: title[0],
    'x-title-en': title[1],
    ...meaningOf(about),
    ...(annotated(root, schema) as object),
    $defs: Object.fromEntries(referred(root, $defs).map((name) => [name, definition(name, $defs[name])])),
  };
}

function definition(name: string, body: unknown): JsonNode {
  const about = descriptions[name]?.about;
  return {...(about && meaningOf(about)), ...(annotated(body, name) as object)};
}

/** Names of the definitions a schema needs, directly or through others, in the order of `definitions`. */
function referred(root: unknown, defs: Readonly<Record<string, unknown>>): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(defs[name]);
    }
  };
  visit(root);
  return Object.keys(defs).filter((name) => found.has(name));
}
