import {readdirSync, readFileSync} from 'node:fs';

import {requirements} from '../check/conformance.js';
import {codelistSources, readCodelist} from './codelists.js';
import {fileSchemas} from './json-schema.js';
import {packagePath} from './paths.js';
import {type Language, objectReference} from './reference.js';

/** A page of the documentation, relative to packages/feed. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Blocks that are filled in: `<!-- kind: argument -->` … `<!-- /kind -->`. */
const block = /<!-- (example|object|codelist|files|conformance)(?:: (\S+))? -->\n[\s\S]*?<!-- \/\1 -->/g;

/** Part of an example: a file below examples/, and a JSON pointer after `#`. */
function exampleText(reference: string): string {
  const [start = '', pointer = ''] = reference.split('#');
  const path = readdirSync(packagePath('examples'), {recursive: true, encoding: 'utf8'}).find(
    (name) => name === start || (name.startsWith(`${start}.`) && name.endsWith('.json')),
  );
  if (path === undefined) throw new Error(`No example ${reference}`);
  const text = readFileSync(packagePath(`examples/${path}`), 'utf8');
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (parent, key) => (parent as Record<string, unknown> | undefined)?.[key],
      JSON.parse(text),
    );
  if (value === undefined) throw new Error(`No example ${reference}`);
  return `\`\`\`json\n${pointer === '' ? text : JSON.stringify(value, undefined, 2)}\n\`\`\``;
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

function contentOf(kind: string, argument: string, language: Language): string {
  switch (kind) {
    case 'example':
      return exampleText(argument);
    case 'object':
      return objectReference(argument, language);
    case 'codelist':
      return codelistTable(argument, language);
    case 'files':
      return filesTable(language);
    default:
      return conformanceTable(language);
  }
}

/** Every page with its blocks filled in; what is written between them by hand stays. */
export function pages(): readonly Page[] {
  return (['zh', 'en'] as const).flatMap((folder, language) =>
    readdirSync(packagePath(`docs/${folder}`))
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const path = `docs/${folder}/${name}`;
        return {path, text: filled(readFileSync(packagePath(path), 'utf8'), language === 0 ? 0 : 1)};
      }),
  );
}

function filled(page: string, language: Language): string {
  return page.replace(block, (_, kind: string, argument = '') => {
    const marker = argument === '' ? kind : `${kind}: ${argument}`;
    return `<!-- ${marker} -->\n\n${contentOf(kind, argument, language)}\n\n<!-- /${kind} -->`;
  });
}
