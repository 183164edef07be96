import {readdirSync, readFileSync} from 'node:fs';

import {requirements} from '../check/conformance.js';
import {codelistSources, readAliases, readCodelist} from './codelists.js';
import {fileSchemas} from './json-schema.js';
import {packagePath} from './paths.js';
import {type Language, objectReference} from './reference.js';
import {hashTable, packedTable} from './worked.js';

/** A page of the documentation, relative to packages/feed. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Blocks that are filled in: `<!-- kind: argument -->` … `<!-- /kind -->`. */
const block =
  /<!-- (example|object|codelist|aliases|files|packed|hashes|conformance)(?:: (\S+))? -->\n[\s\S]*?<!-- \/\1 -->/g;

/** Texts of the examples by their path below examples/. */
export type Examples = ReadonlyMap<string, string>;

/** The examples written by hand; those that are derived come from whoever derives them. */
export function writtenExamples(): Examples {
  const paths = readdirSync(packagePath('examples'), {recursive: true, encoding: 'utf8'});
  const written = paths.filter(
    (path) => path.endsWith('.json') && !/^(published|indexed|policies|feedback)\//.test(path),
  );
  return new Map(written.map((path) => [path, readFileSync(packagePath(`examples/${path}`), 'utf8')]));
}

/** Part of an example: its path, without the hash in it, and a JSON pointer after `#`. */
function exampleText(reference: string, examples: Examples): string {
  const [start = '', pointer = ''] = reference.split('#');
  const [, text = ''] = [...examples].find(([path]) => path === start || path.startsWith(`${start}.`)) ?? [];
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (parent, key) => (isObject(parent) ? parent[key] : undefined),
      JSON.parse(text || 'null'),
    );
  if (value === undefined || value === null) throw new Error(`No example ${reference}`);
  return `\`\`\`json\n${pointer === '' ? text : JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function codelistTable(name: string, language: Language): string {
  const source = codelistSources.find(({file}) => file === name);
  if (source === undefined) throw new Error(`No codelist ${name}`);
  const head = [
    '| 代码 | 名称 | 繁体 | 英文 | 别名 |\n| --- | --- | --- | --- | --- |',
    '| Code | Chinese | Traditional | English | Aliases |\n| --- | --- | --- | --- | --- |',
  ];
  const rows = readCodelist(source).map(
    ({code, zh, zhHant, en, aliases}) =>
      `| \`${code}\` | ${zh} | ${zhHant} | ${en} | ${aliases.join('、')} |`,
  );
  return [head[language], ...rows].join('\n');
}

function aliasTable(language: Language): string {
  const head = ['| 规范名称 | 俗称 |\n| --- | --- |', '| Official name | Everyday words |\n| --- | --- |'];
  return [head[language], ...readAliases().map(([name, words]) => `| ${name} | ${words.join('、')} |`)].join(
    '\n',
  );
}

function filesTable(language: Language): string {
  const head = ['| 文件 | JSON Schema |\n| --- | --- |', '| File | JSON Schema |\n| --- | --- |'];
  const rows = fileSchemas.map(
    ({name, schema, title}) =>
      `| [${title[language]}](#${schema.toLowerCase()}) | [\`${name}.schema.json\`](../../schema/${name}.schema.json) |`,
  );
  return [head[language], ...rows].join('\n');
}

function conformanceTable(language: Language): string {
  const head = [
    '| 级别 | 要求 | 代码 |\n| --- | --- | --- |',
    '| Level | Requirement | Code |\n| --- | --- | --- |',
  ];
  const levels = {
    basic: ['基本', 'basic'],
    standard: ['标准', 'standard'],
    complete: ['完整', 'complete'],
  } as const;
  const rows = requirements.map(
    ({code, level, zh, en}) => `| ${levels[level][language]} | ${language === 0 ? zh : en} | \`${code}\` |`,
  );
  return [head[language], ...rows].join('\n');
}

/** The project's first page shows a feed too. */
const frontPage = '../../README.md';

/** Every page with its blocks filled in; what is written between them by hand stays. */
export function pages(examples: Examples): readonly Page[] {
  const fill = (path: string, language: Language): Page => ({
    path,
    text: filled(readFileSync(packagePath(path), 'utf8'), language, examples),
  });
  const reference = ([0, 1] as const).flatMap((language) => {
    const folder = `docs/${['zh', 'en'][language] ?? ''}`;
    const names = readdirSync(packagePath(folder)).filter((name) => name.endsWith('.md'));
    return names.map((name) => fill(`${folder}/${name}`, language));
  });
  return [fill(frontPage, 0), ...reference];
}

function filled(page: string, language: Language, examples: Examples): string {
  return page.replace(block, (_, kind: string, argument = '') => {
    const marker = argument === '' ? kind : `${kind}: ${argument}`;
    return `<!-- ${marker} -->\n\n${contentOf(kind, argument, language, examples)}\n\n<!-- /${kind} -->`;
  });
}

function contentOf(kind: string, argument: string, language: Language, examples: Examples): string {
  switch (kind) {
    case 'example':
      return exampleText(argument, examples);
    case 'object':
      return objectReference(argument, language);
    case 'codelist':
      return codelistTable(argument, language);
    case 'aliases':
      return aliasTable(language);
    case 'packed':
      return packedTable(language);
    case 'hashes':
      return hashTable(language);
    case 'files':
      return filesTable(language);
    default:
      return conformanceTable(language);
  }
}
