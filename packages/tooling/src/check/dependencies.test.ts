import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {brokenDependencyRules} from './dependencies.js';

const files: Readonly<Record<string, string>> = {
  'node_modules/lit/package.json': '{"name": "lit", "main": "index.js"}',
  'node_modules/lit/index.js': 'export const html = 1;',
  'packages/feed/src/index.ts': "export {up} from '../../core/src/index.js';",
  'packages/feed/src/dom.ts': "export {html} from 'lit';",
  'packages/core/src/index.ts': 'export const up = 1;',
  'packages/core/src/left.ts': "import {right} from './right.js'; export const left = (): unknown => right;",
  'packages/core/src/right.ts': "import {left} from './left.js'; export const right = (): unknown => left;",
  'packages/catalog/src/index.ts': "export {html} from 'lit'; export {up} from '../../core/src/index.js';",
  'packages/catalog/src/catalog.view.ts': "export {html} from 'lit';",
  'packages/policy/src/index.ts': "export {html} from '../../catalog/src/index.js';",
  'packages/policy/src/policy.test.ts': "export {tool} from '../../tooling/src/index.js';",
  'packages/policy/src/policy.ts': "export {tool} from '../../tooling/src/index.js';",
  'packages/tooling/src/index.ts': 'export const tool = 1;',
};

describe('dependency rules', () => {
  let folder = '';
  let broken: readonly string[] = [];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zwgk-rules-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      writeFileSync(path.join(folder, name), text);
    }
    broken = await brokenDependencyRules(folder, ['feed', 'core', 'catalog', 'policy', 'tooling']);
  });

  after(() => rmSync(folder, {recursive: true}));

  const says = (rule: string, from: string): boolean =>
    broken.some((each) => each.startsWith(`${rule}: packages/${from} `));

  it('keep the way of the data one-way', () => {
    assert.ok(says('feed-knows-only-itself', 'feed/src/index.ts'));
    assert.ok(!says('catalog-knows-only-core-feed-locale-ui', 'catalog/src/index.ts'));
  });

  it('keep widgets apart', () => {
    assert.ok(says('policy-knows-only-core-feed-locale-ui', 'policy/src/index.ts'));
  });

  it('refuse circles', () => {
    assert.ok(broken.some((each) => each.startsWith('no-circles')));
  });

  it('keep views and the feed free of Lit', () => {
    assert.ok(says('views-are-pure', 'catalog/src/catalog.view.ts'));
    assert.ok(says('feed-knows-no-dom-library', 'feed/src/dom.ts'));
  });

  it('let tests alone use tooling', () => {
    assert.ok(says('tooling-is-for-tests', 'policy/src/policy.ts'));
    assert.ok(!says('tooling-is-for-tests', 'policy/src/policy.test.ts'));
  });
});
