import {posix} from 'node:path';
import {type Plugin, type RenderedChunk, RolldownMagicString} from 'rolldown';
import type {parseAst} from 'rolldown/parseAst';

import {intrinsicNames} from '../../boot/intrinsics.js';
import {runtime} from './namespaces.js';

/** A bundle that is pasted as one script tag. */
export interface Bundle {
  /** File name, for example `zwgk-catalog.js`. */
  readonly file: string;
  /** Source module it starts from. */
  readonly entry: string;
  /** Elements it defines. */
  readonly tags: readonly string[];
  /**
   * The ways residents begin: in each the files that are fetched one after the other, by name, with the late part each
   * starts from. A file has all that its part needs and the files before it have not; what several ways need, the script
   * has.
   */
  readonly ways?: readonly Readonly<Record<string, string>>[];
  /** Names of the late parts whoever goes beyond the first screen needs; they become one, but for the feed's reader. */
  readonly beyond?: readonly string[];
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
    renderChunk(code, chunk, _options, {chunks}) {
      const text = new RolldownMagicString(code);
      const links = this.parse(code).body.flatMap((node) => linkOf(node, chunk) ?? []);
      for (const {start, end} of links) text.remove(start, end);
      // What most visits go on to is fetched at once: the script names what is behind it. The others tell themselves.
      const behind = (part: string): readonly string[] =>
        chunk.isEntry && isTogether(part, chunks) ? partsBehind(part, file, chunks) : [];
      loadThroughLoader(text, chunk, behind);
      const given = links.flatMap(({from, names}) => (from === undefined ? names : []));
      // What the script gives goes by position, which takes fewer bytes than names.
      const order = chunks[file]?.exports ?? [];
      if (chunk.isEntry) {
        const values = order.map((name) => given.find(({outside}) => outside === name)?.inside);
        text
          .prepend(`(${boot})(${quote(file)}, ${JSON.stringify(tags)}, (${intrinsics}, $late) => {\n`)
          .append(`\nreturn [${values.join()}];\n});`);
      } else {
        const taken = links.map(({from, names}) =>
          from === undefined ? '' : taking(from, names, file, order),
        );
        const needs = links.flatMap(({from}) => (from === undefined || from === file ? [] : [from]));
        text
          .prepend(
            `export const needs = ${JSON.stringify(needs)};
${fetching(partsBehind(chunk.fileName, file, chunks), chunk)}export function run($shared, ${intrinsics}, $late) {\n${taken.join('')}`,
          )
          .append(`\nreturn {${members(given)}};\n}`);
      }
      return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
    },
  };
}

/**
 * Late parts, by name, that whoever has come to another will be asked for next: fetched with it, because on a slow
 * network each would be another round trip.
 */
const together: Readonly<Record<string, readonly string[]>> = {desk: ['feed.upkeep', 'feed.read']};

function isTogether(part: string, chunks: Readonly<Record<string, RenderedChunk>>): boolean {
  return Object.keys(together).includes(chunks[part]?.name ?? '');
}

/** Every late part to fetch with one: those that have to run before it, directly or by way of others, and those fetched together. */
function partsBehind(
  part: string,
  script: string,
  chunks: Readonly<Record<string, RenderedChunk>>,
): readonly string[] {
  const found = new Set<string>();
  const besides = (name: string): readonly string[] => {
    const next = together[chunks[name]?.name ?? ''] ?? [];
    return Object.keys(chunks).filter((it) => next.includes(chunks[it]?.name ?? ''));
  };
  const follow = (name: string): void => {
    for (const need of [...(chunks[name]?.imports ?? []), ...besides(name)]) {
      if (need === script || found.has(need) || chunks[need]?.name === runtime) continue;
      found.add(need);
      follow(need);
    }
  };
  follow(part);
  return [...found];
}

/**
 * Has the browser fetch parts at once, which the loader takes one after the other: on a slow network each would be
 * another round trip. A failure is the loader's to hear of.
 */
function fetching(parts: readonly string[], chunk: RenderedChunk): string {
  if (parts.length === 0) return '';
  const addresses = parts.map((part) => `./${posix.relative(posix.dirname(chunk.fileName), part)}`);
  return `for (const part of ${JSON.stringify(addresses)}) import(part).catch(() => {});\n`;
}

/** A name one part gives to another, and what each calls it. */
interface Name {
  readonly outside: string;
  readonly inside: string;
}

/** A statement that takes names from another part, or gives them when `from` is absent. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly from?: string;
  readonly names: readonly Name[];
}

/** The bundler writes links as `import {a as b} from "./file.js"` and `export {b as a}` only; anything else is an error. */
function linkOf(node: Statement, chunk: RenderedChunk): Link | undefined {
  const {start, end} = node;
  switch (node.type) {
    case 'ImportDeclaration': {
      const from = posix.join(posix.dirname(chunk.fileName), node.source.value);
      const names = node.specifiers.map((it) => {
        if (it.type !== 'ImportSpecifier') throw unexpected(it.type, chunk);
        return {outside: nameOf(it.imported, chunk), inside: it.local.name};
      });
      return {start, end, from, names};
    }
    case 'ExportNamedDeclaration': {
      if (node.declaration !== null || node.source !== null) throw unexpected(node.type, chunk);
      const names = node.specifiers.map(({exported, local}) => ({
        outside: nameOf(exported, chunk),
        inside: nameOf(local, chunk),
      }));
      return {start, end, names};
    }
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
      throw unexpected(node.type, chunk);
    default:
      return undefined;
  }
}

function nameOf(node: {readonly type: string; readonly name?: string}, chunk: RenderedChunk): string {
  if (node.name === undefined) throw unexpected(node.type, chunk);
  return node.name;
}

/** Takes names out of what the loader keeps. The script is not called by its name: bundles can share the late part then. */
function taking(from: string, names: readonly Name[], script: string, order: readonly string[]): string {
  if (from !== script) return `const {${members(names)}} = $shared.get(${quote(from)});\n`;
  const places = names.map(({outside, inside}) => ({outside: String(order.indexOf(outside)), inside}));
  return `const {${members(places)}} = $shared.get('main');\n`;
}

const members = (names: readonly Name[]): string =>
  names.map(({outside, inside}) => `${outside}: ${inside}`).join(', ');

/** @param behind - Parts to fetch with a part. */
function loadThroughLoader(
  text: RolldownMagicString,
  chunk: RenderedChunk,
  behind: (part: string) => readonly string[],
): void {
  for (const late of chunk.dynamicImports) {
    const path = posix.relative(posix.dirname(chunk.fileName), late);
    const parts = [late, ...behind(late)].map(quote);
    text.replaceAll(`import("${path.startsWith('.') ? path : `./${path}`}")`, `$late(${parts.join(', ')})`);
  }
  if (text.toString().includes('import("')) throw unexpected('import()', chunk);
}

const quote = (text: string): string => JSON.stringify(text);

const unexpected = (what: string, chunk: RenderedChunk): Error =>
  new Error(`${chunk.fileName}: ${what} is written in a way this build does not know.`);
