import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {type Declaration, documentedNames, undocumented} from './manifest.js';
import {missingNames, namesIn} from './source-names.js';

const card: Declaration = {
  name: 'Card',
  description: 'Shows one policy.',
  customElement: true,
  members: [
    {kind: 'field', name: 'open', description: 'Whether it is open.'},
    {kind: 'field', name: 'number', description: 'no sentence'},
    {kind: 'field', name: 'state', privacy: 'private'},
    {kind: 'field', name: 'styles', static: true},
    {kind: 'field', name: 'feed', inheritedFrom: {name: 'FeedElement'}},
    {kind: 'method', name: 'render'},
  ],
  events: [{name: 'zwgk-card-open', description: '居民打开了一张卡片。'}],
  slots: [{name: ''}],
  cssParts: [{name: 'title', description: 'The heading.'}],
};

describe('a manifest', () => {
  it('is incomplete where something public has no sentence', () => {
    assert.deepEqual(undocumented(card), ['Card: property "number"', 'Card: slot ""']);
  });
});

describe('names in source', () => {
  const source = `
    class CardOpenEvent extends CustomEvent<string> { constructor() { super('zwgk-card-open'); } }
    html\`<h3 part="title head"><slot></slot><slot name="action"></slot></h3>\`;
    css\`h3 { color: var(--zwgk-color-text, black); }\``;

  it('must be documented by some element', () => {
    assert.deepEqual(missingNames(namesIn(source), documentedNames([card])), [
      'slots: "action" is documented by no element',
      'cssParts: "head" is documented by no element',
      'cssProperties: "--zwgk-color-text" is documented by no element',
    ]);
  });
});
