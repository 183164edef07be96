import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Memo} from './memo.js';

/** Work that ends when it is told to. */
function work<T>() {
  let settle: {resolve: (value: T) => void; reject: (error: Error) => void} | undefined;
  const signals: AbortSignal[] = [];
  const make = (signal: AbortSignal): Promise<T> => {
    signals.push(signal);
    return new Promise((resolve, reject) => {
      settle = {resolve, reject};
    });
  };
  return {
    make,
    signals,
    end: (value: T) => settle?.resolve(value),
    fail: (error: Error) => settle?.reject(error),
  };
}

test('what several want at a time is worked out once', async () => {
  const {make, signals, end} = work<number>();
  const memo = new Memo<number>(4);
  const both = Promise.all([memo.get('a', make), memo.get('a', make)]);
  end(7);
  assert.deepEqual(await both, [7, 7]);
  assert.equal(await memo.get('a', make), 7);
  assert.equal(signals.length, 1);
});

test('work goes on while somebody wants it, and ends with the last', async () => {
  const {make, signals} = work<number>();
  const memo = new Memo<number>(4);
  const [one, other] = [new AbortController(), new AbortController()];
  const first = assert.rejects(memo.get('a', make, one.signal), /enough/);
  const second = assert.rejects(memo.get('a', make, other.signal), /enough/);
  one.abort(new Error('enough'));
  await first;
  assert.equal(signals[0]?.aborted, false);
  other.abort(new Error('enough'));
  await second;
  assert.equal(signals[0]?.aborted, true);
});

test('who comes after the work was let go gets new work', async () => {
  const {make, signals, end} = work<number>();
  const memo = new Memo<number>(4);
  const controller = new AbortController();
  const first = assert.rejects(memo.get('a', make, controller.signal));
  controller.abort();
  await first;
  const second = memo.get('a', make);
  end(1);
  assert.equal(await second, 1);
  assert.equal(signals.length, 2);
});

test('a signal aborted before asks for nothing', async () => {
  const {make, signals} = work<number>();
  await assert.rejects(new Memo<number>(4).get('a', make, AbortSignal.abort(new Error('over'))), /over/);
  assert.equal(signals.length, 0);
});

test('a failure is told to all who wait, and is not kept', async () => {
  const {make, fail, end} = work<number>();
  const memo = new Memo<number>(4);
  const both = [memo.get('a', make), memo.get('a', make)].map((result) => assert.rejects(result, /lost/));
  fail(new Error('lost'));
  await Promise.all(both);
  const again = memo.get('a', make);
  end(2);
  assert.equal(await again, 2);
});

test('what was used longest ago is let go', async () => {
  const made: string[] = [];
  const memo = new Memo<string>(2);
  const get = (key: string): Promise<string> =>
    memo.get(key, async () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});
