import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import pg from 'pg';

import {
  feedbackReceiptOf,
  newMessage,
  newRequest,
  postFeedback,
  postRequest,
  problemOf,
  receiptOf,
  startTestReceiver,
  startWith,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {startPostgres} from '../testing/postgres.js';

const [, database] = await testDatabases();

if (database !== undefined) {
  test('a key that is being worked on is told so, and works once that has ended', async () => {
    const receiver = await startTestReceiver(database);
    const other = new pg.Client({connectionString: receiver.settings.databaseUrl});
    await other.connect();
    try {
      await other.query('begin');
      await other.query('lock table idempotency_keys in exclusive mode');
      const request = newRequest();
      const key = randomUUID();
      const {code, status, retryAfter} = await problemOf(postRequest(receiver.base, request, key));
      assert.deepEqual([code, status, retryAfter], ['inProgress', 409, 2]);
      const message = newMessage();
      const feedback = await problemOf(postFeedback(receiver.base, message, key));
      assert.deepEqual([feedback.code, feedback.status], ['inProgress', 409]);
      await other.query('rollback');
      await receiptOf(postRequest(receiver.base, request, key));
      await feedbackReceiptOf(postFeedback(receiver.base, message, key));
    } finally {
      await other.end();
      await receiver.stop();
    }
  });

  test('without its database a receiver says so, in its health too, and how long to wait', async () => {
    const server = await startPostgres();
    assert.ok(server);
    const place = {...(await database.place()), DATABASE_URL: await server.createDatabase()};
    const receiver = await startTestReceiver({...database, place: async () => place});
    await server.stop();
    const {code, status, retryAfter} = await problemOf(postRequest(receiver.base, newRequest()));
    assert.deepEqual([code, status, retryAfter], ['unavailable', 503, 30]);
    assert.equal((await problemOf(postFeedback(receiver.base, newMessage()))).code, 'unavailable');
    const health = await fetch(new URL('/health', receiver.base));
    assert.deepEqual([health.status, health.headers.get('Retry-After')], [503, '30']);
    await receiver.stop();
    await assert.rejects(startWith(receiver.settings));
  });
}
