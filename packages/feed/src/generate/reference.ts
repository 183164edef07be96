import type {Meaning} from './descriptions/description.js';
import {descriptions} from './descriptions/index.js';
import {fileSchemas, type JsonNode, jsonSchemaOf} from './json-schema.js';

/** Language of a page: 0 is Chinese, 1 English, as in {@link Meaning}. */
export type Language = 0 | 1;

const words = {
  head: ['| 成员 | 类型 | 必填 | 含义 |', '| Member | Type | Required | Meaning |'],
  required: ['是', 'yes'],
  text: ['文本', 'text'],
  localizedText: ['文本或多语文本', 'text or texts by language'],
  statedText: [
    '文本、多语文本或[说明没有](#statement)',
    'text, texts by language, or [a statement](#statement)',
  ],
  civilDate: ['日期', 'date'],
  day: ['日期（年月日）', 'day'],
  instant: ['时刻', 'instant'],
  id: ['标识', 'identifier'],
  url: ['地址', 'address'],
  packed: ['压缩文本', 'packed text'],
  hash: ['六位校验码', 'hash of six digits'],
  integer: ['整数，≥ ', 'integer, ≥ '],
  pattern: ['文本，形如 ', 'text like '],
  list: ['列表：', 'list of '],
  map: ['按键取值：', 'by key, '],
  column: ['一列：', 'column of '],
  pair: ['`[值, 条数]`', '`[value, count]`'],
  nothing: ['`null`', '`null`'],
  or: [' 或 ', ' or '],
} as const satisfies Readonly<Record<string, Meaning>>;

function isWord(name: string): name is keyof typeof words {
  return name in words;
}

const files = new Map(fileSchemas.map((file) => [file.schema, file]));

/** The JSON Schema of one object of the format, wherever it is defined. */
function schemaOf(name: string): JsonNode {
  const file = files.get(name);
  if (file !== undefined) return jsonSchemaOf(file);
  for (const each of fileSchemas) {
    const found = jsonSchemaOf(each).$defs?.[name];
    if (found !== undefined) return found;
  }
  throw new Error(`No schema defines ${name}`);
}

function asNodes(value: unknown): readonly JsonNode[] {
  return Array.isArray(value) ? (value as readonly JsonNode[]) : [];
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Type of a member in words, with a link to what is described elsewhere. */
function typeOf(node: JsonNode, language: Language): string {
  const {$ref, enum: codes, const: constant, anyOf, items, prefixItems, additionalProperties: member} = node;
  if (typeof $ref === 'string') return referenceTo($ref.split('/').pop() ?? '', language);
  if (typeof node['x-codelist'] === 'string') {
    const name = node['x-codelist'].replace('.csv', '');
    return `[${name}](codelists.md#${name})`;
  }
  if (Array.isArray(codes)) return codes.map((code) => `\`${String(code)}\``).join(' ');
  if (constant !== undefined) return `\`${JSON.stringify(constant)}\``;
  if (prefixItems !== undefined) return words.pair[language];
  if (isNode(items)) return words.list[language] + typeOf(items, language);
  if (isNode(member)) return words.map[language] + typeOf(member, language);
  if (anyOf !== undefined) return unionOf(asNodes(anyOf), language);
  if (node['type'] === 'null') return words.nothing[language];
  if (node['type'] === 'integer') return words.integer[language] + String(node['minimum']);
  return `${words.pattern[language]}\`${String(node['pattern'])}\``;
}

function referenceTo(name: string, language: Language): string {
  return isWord(name) ? words[name][language] : `[${name}](#${name.toLowerCase()})`;
}

/** Alternatives; a column's two ways of writing are one type to a reader of the reference. */
function unionOf(options: readonly JsonNode[], language: Language): string {
  const values = options.find((option) => option.properties?.['index'] !== undefined)?.properties?.['values'];
  if (isNode(values?.['items'])) return words.column[language] + typeOf(values['items'], language);
  return options.map((option) => typeOf(option, language)).join(words.or[language]);
}

/** What an object means and a table of its members. */
export function objectReference(name: string, language: Language): string {
  const described = descriptions[name];
  if (described === undefined) throw new Error(`Nothing describes ${name}`);
  const node = name === 'dictionary' ? dictionary : schemaOf(name);
  const stale = Object.keys(described.fields).filter((key) => node.properties?.[key] === undefined);
  if (stale.length > 0) throw new Error(`${name} has no ${stale.join()}, but it is described`);
  const required = new Set(Array.isArray(node['required']) ? node['required'] : []);
  const rows = Object.entries(node.properties ?? {}).map(([key, member]) => {
    const meaning = described.fields[key]?.[language] ?? '';
    const mark = required.has(key) ? words.required[language] : '';
    return `| \`${key}\` | ${cell(typeOf(member, language))} | ${mark} | ${cell(meaning)} |`;
  });
  return [described.about[language], '', words.head[language], '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** A column's dictionary has no schema of its own: its values are those of its column. */
const dictionary: JsonNode = {
  properties: {
    values: {type: 'array', items: {$ref: '#/$defs/text'}},
    index: {type: 'array', items: {type: 'integer', minimum: -1}},
  },
  required: ['values', 'index'],
};

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
