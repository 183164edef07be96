import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {build} from '../scripts/build.js';
import {bundles} from '../scripts/bundles.js';
import {scripts} from '../scripts/sri.js';

/** As `npm run build` has written them. */
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** What stands beside them: the modules for npm, and the types of scripts and tests. */
const others = /^(es|types)\//;

describe('the built bundles', () => {
  const again = mkdtempSync(path.join(tmpdir(), 'zwgk-dist-'));
  const read = (file: string, folder = dist): string => readFileSync(path.join(folder, file), 'utf8');

  /** A file of a build; its map with whole paths, because the two builds lie in different folders. */
  const content = (file: string, folder: string): unknown => {
    const text = read(file, folder);
    if (!file.endsWith('.map')) return text;
    const map: {readonly sources: readonly string[]} = JSON.parse(text);
    const below = path.join(folder, path.dirname(file));
    return {...map, sources: map.sources.map((source) => path.resolve(below, source))};
  };

  before(() => build(again));

  after(() => rmSync(again, {recursive: true}));

  test('are the same bytes when built twice', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((it) => it.isFile())
        .map((it) => path.relative(folder, path.join(it.parentPath, it.name)))
        .filter((it) => !others.test(it))
        .sort();
    assert.deepEqual(files(again), files(dist));
    for (const file of files(dist)) assert.deepEqual(content(file, again), content(file, dist), file);
  });

  test('are pure ASCII, so that a page in GBK reads them right', () => {
    for (const file of scripts(dist)) assert.doesNotMatch(read(file), /[^\0-\x7f]/, file);
  });

  test('neither evaluate text as code nor write markup as text', () => {
    for (const file of scripts(dist)) {
      assert.doesNotMatch(
        read(file),
        /\beval\(|new Function|\bFunction\(|document\.write|outerHTML|srcdoc|insertAdjacentHTML/,
        file,
      );
    }
  });

  test('write innerHTML only where Lit makes a template element', () => {
    for (const {file} of bundles) assert.equal(read(file).match(/\.innerHTML/g)?.length, 1, file);
    for (const file of scripts(dist).filter((it) => it.startsWith('chunks/')))
      assert.doesNotMatch(read(file), /innerHTML/, file);
  });

  test('name the licence of what they include', () => {
    assert.match(
      read('zwgk-catalog.js'),
      /^\/\/# allFunctionsCalledOnLoad\n\/\*! Zwgk Elements \d+\.\d+\.\d+ \| MIT \| with Lit, BSD-3-Clause, Google LLC \*\/\n/,
    );
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element']) {
      assert.match(read('LICENSES.txt'), new RegExp(`^${name} \\d`, 'm'));
    }
  });

  test('have a source map that leads back to the source', () => {
    const code = read('zwgk-catalog.js');
    const lines = code.slice(0, code.lastIndexOf('zwgk-catalog`')).split('\n');
    const map = new SourceMap(JSON.parse(read('zwgk-catalog.js.map')));
    const entry = map.findEntry(lines.length - 1, lines.at(-1)?.length ?? 0);
    assert.ok('originalSource' in entry);
    assert.match(entry.originalSource, /(catalog|core)\/src\/define\.ts$/);
  });

  test('are listed with their integrity', () => {
    const listed: Record<string, string> = JSON.parse(read('sri.json'));
    assert.deepEqual(Object.keys(listed), scripts(dist));
    for (const integrity of Object.values(listed)) assert.match(integrity, /^sha384-[\w+/]{64}$/);
  });
});
