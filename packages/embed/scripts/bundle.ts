import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type InputOptions, type OutputOptions, rolldown} from 'rolldown';

import {type Bundle, classic} from './plugins/classic.js';
import {shortDecorate} from './plugins/decorate.js';
import {lit} from './plugins/lit.js';
import {ascii, minified} from './plugins/minified.js';
import {plainNamespaces} from './plugins/namespaces.js';
import {tightTemplates} from './plugins/tight-templates.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bootModule = fileURLToPath(new URL('../boot/boot.ts', import.meta.url));

const {version}: {version: string} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Syntax of Chromium 80. Naming that browser instead would lower `?.` for a bug we do not meet, and cost bytes. */
const target = 'es2020';

const input: InputOptions = {
  cwd: root,
  platform: 'browser',
  tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
  preserveEntrySignatures: false,
  resolve: {conditionNames: ['zwgk-source', 'import', 'module', 'browser', 'default']},
  transform: {target},
};

/** Six characters tell the late parts of one widget apart; for more than 64 parts the bundler wants seven. */
const outputOf = ({tags}: Bundle): OutputOptions => ({
  format: 'es',
  sourcemap: true,
  comments: false,
  minify: false,
  hashCharacters: 'hex',
  chunkFileNames: `chunks/[name]-[hash:${tags.length > 1 ? 7 : 6}].js`,
});

/**
 * Head of every pasted script. The first line has Chromium compile all of it beside the main thread, while it comes, and
 * not function by function while the page waits; the full licences are in `LICENSES.txt`.
 */
const banner = `//# allFunctionsCalledOnLoad
/*! Zwgk Elements ${version} | MIT | with Lit, BSD-3-Clause, Google LLC */
"use strict";`;

/** Modules of the feed's reader but those that come alone: what ends a request, and the large table of traditional characters. */
const sharedOfFeed = /\/packages\/feed\/src\/(?!abort|search\/fold\.(traditional|generated))/;

/**
 * Writes one bundle and its late parts into a folder.
 *
 * @returns the source modules that went into it.
 */
export async function writeBundle(bundle: Bundle, dir: string): Promise<readonly string[]> {
  const output = outputOf(bundle);
  const options = {...input, input: {[bundle.file.replace(/\.js$/, '')]: bundle.entry}};
  const cut = await modulesOf({...options, plugins: [lit(), shortDecorate()]}, bundle);
  const isCut = (id: string): boolean => Object.values(cut).some((modules) => modules.has(id));
  const build = await rolldown({
    ...options,
    plugins: [
      lit(),
      shortDecorate(),
      tightTemplates(),
      plainNamespaces(),
      classic(bundle, await compiledBoot(bundle)),
      minified(),
      ascii(),
    ],
  });
  const written = await build.write({
    ...output,
    dir,
    codeSplitting: {
      groups: [
        ...Object.entries(cut).map(([name, modules]) => ({
          name,
          test: (id: string) => modules.has(id),
          priority: 1,
        })),
        // In one file what late parts share of the feed's reader: browsers fetch six files at a time from an old server.
        {name: 'feed', test: (id) => sharedOfFeed.test(id) && !isCut(id), minShareCount: 2},
      ],
      includeDependenciesRecursively: false,
    },
    postBanner: ({isEntry, name}) =>
      isEntry ? banner : ['card', 'list', 'reading'].includes(name) ? '//# allFunctionsCalledOnLoad' : '',
  });
  await build.close();
  return written.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** Modules of a bundle that become one file, by the name of that; none is in two of them. */
type Cut = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * Left to itself the bundler moves some of the modules a script starts with, Lit first of all, into a part that entry
 * and late parts would both import; a classic script can import nothing. And it scatters over many files what a first
 * view needs, or whoever goes beyond it: the desk, the reader of lists, and what keeps the feed alive, which a visit
 * that stays on the first screen fetches alone.
 */
async function modulesOf(options: InputOptions, bundle: Bundle): Promise<Cut> {
  const build = await rolldown(options);
  // Uncut, parts are more than short hashes tell apart.
  const chunkFileNames = 'chunks/[name]-[hash:8].js';
  const {output: parts} = await build.generate({...outputOf(bundle), chunkFileNames, sourcemap: false});
  await build.close();
  const {ways = [], beyond = []} = bundle;
  const chunks = parts.filter((part) => part.type === 'chunk');
  /** Modules of some files and of all they import. */
  const behind = (start: readonly string[]): readonly string[] => {
    const files = new Set(start);
    for (const file of files)
      chunks.find((it) => it.fileName === file)?.imports.forEach((it) => files.add(it));
    return chunks.filter((it) => files.has(it.fileName)).flatMap((it) => it.moduleIds);
  };
  const behindParts = (...names: readonly string[]): readonly string[] =>
    behind(chunks.filter(({name}) => names.includes(name)).map(({fileName}) => fileName));
  const cut: Record<string, ReadonlySet<string>> = {};
  const take = (name: string, modules: readonly string[]): void => {
    const taken = Object.values(cut);
    cut[name] = new Set(modules.filter((id) => !taken.some((ids) => ids.has(id))));
  };
  const needed = ways.map((way) => new Set(behindParts(...Object.values(way))));
  const shared = needed.flatMap((one, index) =>
    needed.slice(index + 1).flatMap((other) => [...one].filter((id) => other.has(id))),
  );
  take('at-once', [...behind([parts[0].fileName]), ...shared]);
  for (const [name, part] of ways.flatMap((way) => Object.entries(way))) take(name, behindParts(part));
  if (beyond.length === 0) return cut;
  const desk = behindParts(...beyond);
  take('upkeep', behindParts('feed.upkeep'));
  // With what reads a feed written by hand, which must not wait for the desk.
  const plain = new Set(behindParts('feed.records', 'feed.lists'));
  take('reader', [...behindParts('feed.read'), ...desk.filter((id) => plain.has(id))]);
  take('desk', desk);
  return cut;
}

/** `boot()` as one function expression: it runs before any module of the bundle, so it cannot be one of them. */
async function compiledBoot(bundle: Bundle): Promise<string> {
  const build = await rolldown({...input, input: bootModule, preserveEntrySignatures: 'strict'});
  const {output: parts} = await build.generate({...outputOf(bundle), sourcemap: false});
  await build.close();
  return `(() => {${parts[0].code.replace(/export \{ ?boot ?\};/, 'return boot;')}})()`;
}
