import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';

import {codelistSources} from './codelists.js';
import {descriptions} from './descriptions/index.js';
import {outputs} from './outputs.js';
import {packagePath} from './paths.js';

const written = (await outputs())
  .filter(({path}) => path.endsWith('.md'))
  .map(({path, content}) => ({path, text: content}));
const folders = ['zh', 'en'] as const;

function page(folder: string, name: string): string {
  return written.find(({path}) => path === `docs/${folder}/${name}`)?.text ?? '';
}

/** Anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));
}

test('both languages have the same pages with the same examples and tables', () => {
  const blocks = (folder: string): unknown =>
    readdirSync(packagePath(`docs/${folder}`)).map((name) => [
      name,
      [...page(folder, name).matchAll(/<!-- (\w+: \S+) -->/g)].map(([, marker]) => marker),
    ]);
  assert.deepEqual(blocks('zh'), blocks('en'));
});

test('every object and codelist of the format is on its page', () => {
  for (const folder of folders) {
    for (const name of Object.keys(descriptions)) {
      assert.ok(page(folder, 'reference.md').includes(`<!-- object: ${name} -->`), `${folder}: ${name}`);
    }
    for (const {file} of codelistSources) {
      assert.ok(page(folder, 'codelists.md').includes(`<!-- codelist: ${file} -->`), `${folder}: ${file}`);
    }
  }
});

test('no JSON stands on a page that is not an example file', () => {
  for (const {path, text} of written) {
    const all = text.match(/^```json$/gm)?.length ?? 0;
    const included = text.match(/<!-- example: \S+ -->\n\n```json$/gm)?.length ?? 0;
    assert.equal(all, included, path);
  }
});

test('every link leads to a file and a heading that exist', () => {
  for (const {path, text} of written) {
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s:]+)\)/g)) {
      const url = new URL(target, pathToFileURL(packagePath(path)));
      const anchor = decodeURIComponent(url.hash.slice(1));
      assert.ok(existsSync(url), `${path}: ${target}`);
      if (anchor !== '') {
        assert.ok(anchorsOf(readFileSync(url, 'utf8')).has(anchor), `${path}: ${target}`);
      }
    }
  }
});
