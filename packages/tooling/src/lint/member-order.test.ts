import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Linter} from 'eslint';
import tseslint from 'typescript-eslint';

import {memberOrder} from './member-order.js';

/** What the rule says about a class body. */
function complaints(members: string, heritage = 'extends FeedElement'): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: {parser: tseslint.parser as Linter.Parser},
    plugins: {house: {rules: {'member-order': memberOrder}}},
    rules: {'house/member-order': 'error'},
  };
  return new Linter()
    .verify(`class It ${heritage} {${members}}`, config, 'it.ts')
    .map(({message}) => message);
}

describe('house/member-order', () => {
  it('accepts an element in reading order', () => {
    const members = `
      static styles = 1; name = ''; get title() { return ''; } private open = false; constructor() { super(); }
      override connectedCallback() {} protected override render() {} private renderRow() {} private onClick() {} private onKey = (): void => {}; private find() {}`;
    assert.deepEqual(complaints(members), []);
  });

  it('names what stands too late and what it stands behind', () => {
    assert.deepEqual(complaints('private onClick() {} render() {}'), [
      'render() belongs before an onX() method.',
    ]);
    assert.deepEqual(complaints('private open = false; name = 1;'), [
      'a public property belongs before private state.',
    ]);
    assert.deepEqual(complaints('render() {} override willUpdate() {}'), [
      'a lifecycle method belongs before render().',
    ]);
  });

  it('lets public methods stand anywhere', () => {
    assert.deepEqual(complaints('private find() {} focus() {}'), []);
  });

  it('leaves classes alone that are no element', () => {
    assert.deepEqual(complaints('private find() {} static of() {}', 'extends Map'), []);
  });
});
