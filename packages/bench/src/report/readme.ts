import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

import {inRoot} from '../repository.js';
import type {Language} from './table.js';

/** Puts a table into its place in the README: between `<!-- bench:zh -->` and `<!-- /bench:zh -->`. */
export async function writeReadme(texts: Readonly<Record<Language, string>>): Promise<void> {
  const file = inRoot('README.md');
  let readme = await readFile(file, 'utf8');
  for (const language of ['zh', 'en'] as const) {
    const [open, close] = [`<!-- bench:${language} -->`, `<!-- /bench:${language} -->`];
    const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md has no place between ${open} and ${close}.`);
    readme = `${readme.slice(0, start + open.length)}\n\n${texts[language]}\n\n${readme.slice(end)}`;
  }
  await writeFile(file, await format(readme, {...(await resolveConfig(file)), filepath: file}));
}
