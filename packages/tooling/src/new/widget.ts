import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';

import {runBin} from '../command.js';
import {inRoot} from '../repository.js';

const templates = inRoot('packages', 'tooling', 'templates', 'widget');
const ending = '.template';

/** A widget that is to be written. */
export interface NewWidget {
  /** Noun of the glossary, kebab-case: the folder, the tag and the event names come from it. */
  readonly noun: string;
  /** Heading residents read, in Chinese. */
  readonly name: string;
}

/**
 * Writes a widget's files in the house style and makes the workspace know them.
 * Returns the files that were written or changed, relative to the repository.
 *
 * @param repository - Absolute folder of the repository.
 * @throws Error when the noun is no kebab-case word, or the package exists.
 */
export async function writeWidget(repository: string, {noun, name}: NewWidget): Promise<readonly string[]> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(noun))
    throw new Error(`"${noun}" is not a noun in kebab-case, like "places".`);
  if (existsSync(path.join(repository, 'packages', noun)))
    throw new Error(`packages/${noun} exists already.`);
  const write = (file: string, text: string): Promise<string> => writeFormatted(repository, file, text);
  const fill = filler({noun, name}, versionOf(repository));
  const written = readdirSync(templates, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) =>
      write(fill(file.slice(0, -ending.length)), fill(readFileSync(path.join(templates, file), 'utf8'))),
    );
  const change = (file: string, edit: (text: string) => string): Promise<string> =>
    write(file, edit(readFileSync(path.join(repository, file), 'utf8')));
  const files = await Promise.all([
    ...written,
    change('packages/locale/src/index.ts', (text) => text + fill(wordsExport)),
    change('tsconfig.json', (text) => addReference(text, `packages/${noun}`)),
  ]);
  await sortImports(repository, files);
  return files;
}

const wordsExport = "export {__camel__Words, type __Noun__Words} from './__noun__.words.js';\n";

/** Puts names in the place of a template's blanks. */
function filler({noun, name}: NewWidget, version: string): (text: string) => string {
  const pascal = noun.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const blanks: Readonly<Record<string, string>> = {
    __noun__: noun,
    __Noun__: pascal,
    __camel__: camel,
    __name__: name,
    __version__: version,
  };
  return (text) => text.replace(/__[A-Za-z]+__/g, (blank) => blanks[blank] ?? blank);
}

function versionOf(repository: string): string {
  const {version}: {version: string} = JSON.parse(
    readFileSync(path.join(repository, 'package.json'), 'utf8'),
  );
  return version;
}

function addReference(text: string, folder: string): string {
  const config: {references: {path: string}[]} = JSON.parse(text);
  return JSON.stringify({...config, references: [...config.references, {path: folder}]}, null, 2);
}

async function writeFormatted(repository: string, file: string, text: string): Promise<string> {
  const target = path.join(repository, file);
  mkdirSync(path.dirname(target), {recursive: true});
  const style = await resolveConfig(inRoot('package.json'));
  writeFileSync(target, await format(text, {...style, filepath: target}));
  return file;
}

/** Where an import stands depends on the noun, so that no template can have it right. */
async function sortImports(repository: string, files: readonly string[]): Promise<void> {
  const sources = files.filter((file) => file.endsWith('.ts'));
  const {ok, output} = await runBin('eslint', ['--fix', ...sources], {cwd: repository, quiet: true});
  if (!ok) throw new Error(output);
}
