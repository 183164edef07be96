import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type InputOptions, type OutputOptions, rolldown} from 'rolldown';

import {type Bundle, classic} from './plugins/classic.js';
import {shortDecorate} from './plugins/decorate.js';
import {lit} from './plugins/lit.js';
import {ascii, minified} from './plugins/minified.js';
import {ownKeys} from './plugins/own-keys.js';
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
  hashCharacters: 'base36',
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
  const {atOnce, first} = await modulesOf({...options, plugins: [lit(), shortDecorate()]}, bundle);
  const build = await rolldown({
    ...options,
    plugins: [
      ownKeys(),
      lit(),
      shortDecorate(),
      tightTemplates(),
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
        {name: 'at-once', test: (id) => atOnce.has(id), priority: 2},
        {name: 'first', test: (id) => first.has(id), priority: 1},
        // In one file what late parts share of the feed's reader: browsers fetch six files at a time from an old server.
        {
          name: 'feed',
          test: (id) => sharedOfFeed.test(id) && !atOnce.has(id) && !first.has(id),
          minShareCount: 2,
        },
      ],
      includeDependenciesRecursively: false,
    },
    postBanner: ({isEntry}) => (isEntry ? banner : ''),
  });
  await build.close();
  return written.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** The modules of a bundle that its parts are cut by. */
interface Cut {
  /** Those the script cannot start without. */
  readonly atOnce: ReadonlySet<string>;
  /** Those a first view needs besides. */
  readonly first: ReadonlySet<string>;
}

/**
 * Left to itself the bundler moves some of the modules a script starts with, Lit first of all, into a part that entry
 * and late parts would both import; a classic script can import nothing. And it scatters what a first view needs over
 * many files.
 */
async function modulesOf(options: InputOptions, bundle: Bundle): Promise<Cut> {
  const build = await rolldown(options);
  const {output: parts} = await build.generate({...outputOf(bundle), sourcemap: false});
  await build.close();
  const {first = []} = bundle;
  const chunks = parts.filter((part) => part.type === 'chunk');
  const behind = (start: readonly string[]): ReadonlySet<string> => {
    const files = new Set(start);
    for (const file of files)
      chunks.find((it) => it.fileName === file)?.imports.forEach((it) => files.add(it));
    return new Set(chunks.filter((it) => files.has(it.fileName)).flatMap((it) => it.moduleIds));
  };
  const atOnce = behind([parts[0].fileName]);
  const late = behind(chunks.filter(({name}) => first.includes(name)).map(({fileName}) => fileName));
  return {atOnce, first: new Set([...late].filter((id) => !atOnce.has(id)))};
}

/** `boot()` as one function expression: it runs before any module of the bundle, so it cannot be one of them. */
async function compiledBoot(bundle: Bundle): Promise<string> {
  const build = await rolldown({...input, input: bootModule, preserveEntrySignatures: 'strict'});
  const {output: parts} = await build.generate({...outputOf(bundle), sourcemap: false});
  await build.close();
  return `(() => {${parts[0].code.replace(/export \{ ?boot ?\};/, 'return boot;')}})()`;
}
