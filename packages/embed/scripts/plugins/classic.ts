import {posix} from 'node:path';
import {type Plugin, type RenderedChunk, RolldownMagicString} from 'rolldown';
import type {parseAst} from 'rolldown/parseAst';

import {intrinsicNames} from '../../boot/intrinsics.js';

/** A bundle that is pasted as one script tag. */
export interface Bundle {
  /** File name, for example `zwgk-catalog.js`. */
  readonly file: string;
  /** Source module it starts from. */
  readonly entry: string;
  /** Elements it defines. */
  readonly tags: readonly string[];
}

type Statement = ReturnType<typeof parseAst>['body'][number];

const intrinsics = `{${intrinsicNames.join(', ')}}`;

/**
 * Turns the bundler's ES modules into what a county page can take: the entry becomes one classic script, each late
 * part a module with one function. Nothing can be imported from a classic script, so the loader of
 * `boot/late.ts` carries the exports from one to the other; no global does.
 *
 * @param boot - Compiled source of `boot()`, a function expression.
 */
export function classic({file, tags}: Bundle, boot: string): Plugin {
  return {
    name: 'classic',
    renderChunk(code, chunk) {
      const text = new RolldownMagicString(code);
      loadThroughLoader(text, chunk);
      const shared: string[] = [];
      const needs: string[] = [];
      for (const node of this.parse(code).body) {
        const link = linkOf(node, chunk);
        if (link === undefined) continue;
        text.remove(node.start, node.end);
        if (link.from === undefined) shared.push(...link.names);
        else {
          // Not by the bundle's name: two bundles with the same part then share its file too.
          const from = link.from === file ? 'main' : link.from;
          text.prepend(`const {${link.names.join(', ')}} = $shared.get(${quote(from)});\n`);
          if (from !== 'main') needs.push(from);
        }
      }
      text.append(`\nreturn {${shared.join(', ')}};\n`);
      const whole = chunk.isEntry ? script(text) : latePart(text, needs);
      return {code: whole.toString(), map: whole.generateMap({hires: true}).toString()};
    },
  };

  function script(text: RolldownMagicString): RolldownMagicString {
    return text
      .prepend(`(${boot})(${quote(file)}, ${JSON.stringify(tags)}, (${intrinsics}, $late) => {\n`)
      .append('});');
  }
}

function latePart(text: RolldownMagicString, needs: readonly string[]): RolldownMagicString {
  return text
    .prepend(
      `export const needs = ${JSON.stringify(needs)};\nexport function run($shared, ${intrinsics}, $late) {\n`,
    )
    .append('}');
}

/** What a part takes from another, or gives when `from` is absent: members of an object pattern or literal. */
interface Link {
  readonly from?: string;
  readonly names: readonly string[];
}

/** The bundler writes links as `import {a as b} from "./file.js"` and `export {b as a}` only; anything else is an error. */
function linkOf(node: Statement, chunk: RenderedChunk): Link | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return {
        from: posix.join(posix.dirname(chunk.fileName), node.source.value),
        names: node.specifiers.map((it) => {
          if (it.type !== 'ImportSpecifier') throw unexpected(node.type, chunk);
          return `${nameOf(it.imported)}: ${it.local.name}`;
        }),
      };
    case 'ExportNamedDeclaration':
      if (node.declaration !== null || node.source !== null) throw unexpected(node.type, chunk);
      return {names: node.specifiers.map((it) => `${nameOf(it.exported)}: ${nameOf(it.local)}`)};
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
      throw unexpected(node.type, chunk);
    default:
      return undefined;
  }
}

const nameOf = (node: {readonly type: string; readonly name?: string; readonly value?: string}): string =>
  node.name ?? quote(node.value ?? '');

function loadThroughLoader(text: RolldownMagicString, chunk: RenderedChunk): void {
  for (const late of chunk.dynamicImports) {
    const path = posix.relative(posix.dirname(chunk.fileName), late);
    text.replaceAll(`import("${path.startsWith('.') ? path : `./${path}`}")`, `$late(${quote(late)})`);
  }
  if (text.toString().includes('import("')) throw unexpected('import()', chunk);
}

const quote = (text: string): string => JSON.stringify(text);

const unexpected = (what: string, chunk: RenderedChunk): Error =>
  new Error(`${chunk.fileName}: ${what} is written in a way this build does not know.`);
