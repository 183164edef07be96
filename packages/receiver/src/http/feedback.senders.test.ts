import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, test} from 'node:test';

import {
  feedbackReceiptOf,
  newAddress,
  newMessage,
  newRating,
  newRequest,
  postFeedback,
  postRequest,
  problemOf,
  receiptOf,
  startTestReceiver,
  type TestReceiver,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {storedFeedback} from '../testing/ledger.js';

for (const database of await testDatabases()) {
  describe(`senders of feedback, ${database.name}`, () => {
    let receiver: TestReceiver;
    let base: string;
    let now = new Date('2026-09-14T02:32:05Z');

    before(async () => {
      receiver = await startTestReceiver(database, {now: () => now});
      base = receiver.base;
    });
    after(() => receiver.stop());

    test('the same content under another key is the same feedback for ten minutes, from the same sender', async () => {
      const message = newMessage();
      const address = newAddress();
      const send = async (from: string): Promise<string> =>
        (await feedbackReceiptOf(postFeedback(base, message, randomUUID(), {address: from}))).receiptCode;
      const first = await send(address);
      now = new Date(now.getTime() + 9 * 60_000);
      assert.equal(await send(address), first);
      assert.notEqual(await send(newAddress()), first);
      now = new Date(now.getTime() + 2 * 60_000);
      assert.notEqual(await send(address), first);
    });

    test('at midnight the same content is still the same', async () => {
      const message = newMessage();
      const address = newAddress();
      const before = now;
      now = new Date('2026-09-15T15:58:00Z');
      const first = await feedbackReceiptOf(postFeedback(base, message, randomUUID(), {address}));
      now = new Date('2026-09-15T16:02:00Z');
      assert.deepEqual(await feedbackReceiptOf(postFeedback(base, message, randomUUID(), {address})), first);
      now = before;
    });

    test('a flood of ratings of one thing from one address counts once a day, and everybody gets a receipt', async () => {
      const rating = newRating('veryDissatisfied');
      const address = newAddress();
      const texts = ['一', '二', '三', '四', '五'];
      const codes = await Promise.all(
        texts.map(
          async (text) =>
            (await feedbackReceiptOf(postFeedback(base, {...rating, text}, randomUUID(), {address})))
              .receiptCode,
        ),
      );
      assert.equal(new Set(codes).size, 5);
      await feedbackReceiptOf(postFeedback(base, {...rating, text: '六'}));
      const counted = async (): Promise<number> =>
        (await storedFeedback(receiver.settings, rating.about.id)).filter(({counts}) => counts).length;
      assert.equal(await counted(), 2);
      now = new Date(now.getTime() + 24 * 3_600_000);
      await feedbackReceiptOf(postFeedback(base, {...rating, text: '七'}, randomUUID(), {address}));
      assert.equal(await counted(), 3);
    });

    test('a bad rating is not lost to a good one from the same house', async () => {
      const {about} = newRating('satisfied');
      const address = newAddress();
      for (const rating of ['satisfied', 'dissatisfied', 'verySatisfied'] as const) {
        await feedbackReceiptOf(postFeedback(base, newRating(rating, {about}), randomUUID(), {address}));
      }
      const stored = await storedFeedback(receiver.settings, about.id);
      assert.deepEqual(
        stored.map(({kind, counts}) => [kind, counts]),
        [
          ['rating', false],
          ['badRating', true],
          ['rating', false],
        ],
      );
    });

    test('of an address that is not counted, like that of a service hall, every rating counts', async () => {
      const own = await startTestReceiver(database, {
        settings: {limits: {...receiver.settings.limits, exempt: ['127.0.0.1']}},
      });
      try {
        const rating = newRating('satisfied');
        const send = async (body: object): Promise<string> =>
          (await feedbackReceiptOf(postFeedback(own.base, body, randomUUID(), {address: '127.0.0.1'})))
            .receiptCode;
        assert.notEqual(await send(rating), await send(rating));
        const message = newMessage();
        assert.equal(await send(message), await send(message));
      } finally {
        await own.stop();
      }
    });

    test('an address sends ten new pieces in five minutes, apart from requests; repetitions do not count', async () => {
      const address = newAddress();
      const key = randomUUID();
      const message = newMessage();
      const first = await feedbackReceiptOf(postFeedback(base, message, key, {address}));
      for (let piece = 1; piece < 10; piece++) {
        await feedbackReceiptOf(postFeedback(base, newMessage(), randomUUID(), {address}));
      }
      const eleventh = await problemOf(postFeedback(base, newMessage(), randomUUID(), {address}));
      assert.deepEqual([eleventh.code, eleventh.status, eleventh.retryAfter], ['rateLimited', 429, 300]);
      assert.deepEqual(await feedbackReceiptOf(postFeedback(base, message, key, {address})), first);
      await receiptOf(postRequest(base, newRequest(), randomUUID(), {address}));
    });
  });
}
