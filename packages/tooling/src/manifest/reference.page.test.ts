import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {elementReference} from './reference.page.js';

describe('the reference of an element', () => {
  const page = elementReference({
    name: 'Card',
    tagName: 'zwgk-card',
    description: 'Shows one policy.',
    members: [
      {
        kind: 'field',
        name: 'view',
        attribute: 'view',
        type: {text: "'list' | 'table'"},
        default: "'list'",
        description: 'View\nshown first.',
      },
      {kind: 'field', name: 'open', attribute: 'open', privacy: 'private'},
      {kind: 'field', name: 'data', description: 'A property without an attribute.'},
    ],
    slots: [{name: '', description: 'Fallback.'}],
  });

  it('has a row for each public attribute, in one line', () => {
    assert.ok(page.includes("| `view` | `'list' \\| 'table'` | `'list'` | View shown first. |"));
    assert.ok(!page.includes('`open`'));
  });

  it('leaves out what there is none of', () => {
    assert.ok(page.includes('### 插槽'));
    assert.ok(!page.includes('### 事件'));
  });
});
