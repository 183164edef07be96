import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {inLanes} from './lanes.js';

/** What is begun, and what ends it. */
class Begun {
  readonly names: string[] = [];
  private readonly ends = new Map<string, () => void>();

  readonly act = (name: string): Promise<string> => {
    this.names.push(name);
    return new Promise((resolve) => this.ends.set(name, () => resolve(`${name}!`)));
  };

  async end(name: string): Promise<void> {
    this.ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('lanes', () => {
  it('begin the next when one has ended, and answer in the order of the list', async () => {
    const begun = new Begun();
    const results = inLanes(['a', 'b', 'c'], begun.act, 2);
    assert.deepEqual(begun.names, ['a', 'b']);
    await begun.end('b');
    assert.deepEqual(begun.names, ['a', 'b', 'c']);
    await begun.end('c');
    await begun.end('a');
    assert.deepEqual(await results, ['a!', 'b!', 'c!']);
  });
});
