import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {brokenDependencyRules} from './dependencies.js';

const files: Readonly<Record<string, string>> = {
  'node_modules/lit/package.json': '{"name": "lit", "main": "index.js"}',
  'node_modules/lit/index.js': 'export const html = 1;',
  'packages/feed/src/index.ts': "export {up} from '@zwgk/core';",
  'packages/feed/src/dom.ts': "export {html} from 'lit';",
  'packages/core/src/index.ts': 'export const up = 1;',
  'packages/core/src/left.ts': "import {right} from './right.js'; export const left = (): unknown => right;",
  'packages/core/src/right.ts': "import {left} from './left.js'; export const right = (): unknown => left;",
  'packages/browse/src/index.ts': "export {up} from '@zwgk/core';",
  'packages/browse/src/shelf.ts': "export {html} from '@zwgk/catalog';",
  'packages/catalog/src/index.ts': "export {html} from 'lit'; export {up} from '@zwgk/browse';",
  'packages/catalog/src/catalog.view.ts': "export {html} from 'lit';",
  'packages/policy/src/index.ts': "export {html} from '@zwgk/catalog';",
  'packages/policy/src/inside.ts': "export {up} from '../../core/src/index.js';",
  'packages/policy/src/policy.test.ts': "export {tool} from '@zwgk/tooling';",
  'packages/policy/src/policy.ts': "export {tool} from '@zwgk/tooling';",
  'packages/publisher/src/draw.ts': "export {html} from '@zwgk/catalog/snapshot.js';",
  'packages/publisher/src/index.ts': "export {html} from '@zwgk/catalog';",
  'packages/catalog/src/snapshot.ts': "export {html} from 'lit';",
  'packages/tooling/src/index.ts': 'export const tool = 1;',
};

const nouns = ['feed', 'core', 'browse', 'catalog', 'policy', 'publisher', 'tooling'];

describe('dependency rules', () => {
  let folder = '';
  let broken: readonly string[] = [];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zwgk-rules-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      writeFileSync(path.join(folder, name), text);
    }
    mkdirSync(path.join(folder, 'node_modules', '@zwgk'));
    for (const noun of nouns) {
      const exports = {
        '.': {'zwgk-source': './src/index.ts', default: './dist/index.js'},
        './snapshot.js': {'zwgk-source': './src/snapshot.ts', default: './dist/snapshot.js'},
      };
      writeFileSync(
        path.join(folder, 'packages', noun, 'package.json'),
        JSON.stringify({name: `@zwgk/${noun}`, exports}),
      );
      symlinkSync(path.join(folder, 'packages', noun), path.join(folder, 'node_modules', '@zwgk', noun));
    }
    broken = await brokenDependencyRules(folder, nouns);
  });

  after(() => rmSync(folder, {recursive: true}));

  const says = (rule: string, from: string): boolean =>
    broken.some((each) => each.startsWith(`${rule}: packages/${from} `));

  it('keep the way of the data one-way', () => {
    assert.ok(says('feed-knows-only-itself', 'feed/src/index.ts'));
    assert.ok(!says('catalog-knows-only-core-feed-locale-ui-browse', 'catalog/src/index.ts'));
  });

  it('keep widgets apart, from one another and from what they share', () => {
    assert.ok(says('policy-knows-only-core-feed-locale-ui-browse', 'policy/src/index.ts'));
    assert.ok(says('browse-knows-only-core-feed-locale-ui', 'browse/src/shelf.ts'));
  });

  it('let the publisher draw snapshots, and know nothing else of a widget', () => {
    assert.ok(says('publisher-knows-only-feed-catalog-snapshot', 'publisher/src/index.ts'));
    assert.ok(!says('publisher-knows-only-feed-catalog-snapshot', 'publisher/src/draw.ts'));
  });

  it('refuse circles', () => {
    assert.ok(broken.some((each) => each.startsWith('no-circles')));
  });

  it('keep views and the feed free of Lit', () => {
    assert.ok(says('views-are-pure', 'catalog/src/catalog.view.ts'));
    assert.ok(says('feed-knows-no-dom-library', 'feed/src/dom.ts'));
  });

  it('know other packages by their exports alone', () => {
    assert.ok(says('only-index-across-packages', 'policy/src/inside.ts'));
  });

  it('let tests alone use tooling', () => {
    assert.ok(says('tooling-is-for-tests', 'policy/src/policy.ts'));
    assert.ok(!says('tooling-is-for-tests', 'policy/src/policy.test.ts'));
  });
});
