import assert from 'node:assert/strict';
import {test} from 'node:test';

import {testDatabases} from './testing/databases.js';
import {storedCodes} from './testing/ledger.js';
import {type Draft, Load, messages, requests} from './testing/load.js';
import {startProcess} from './testing/process.js';

/** Every draft is stored once, with the code of each of its receipts. */
function assertKept(drafts: readonly Draft[], stored: ReadonlyMap<string, readonly string[]>): void {
  for (const {name, codes} of drafts) {
    for (const code of codes) assert.deepEqual(stored.get(name), [code], name);
  }
  assert.equal(stored.size, drafts.length);
}

/** A receiver that answers no more would be waited for without end. */
const limit = {timeout: 240_000};

for (const database of await testDatabases(true)) {
  test(`${database.name}: 200 who send at once lose nothing and double nothing`, limit, async () => {
    const place = await database.place();
    const receiver = await startProcess({place});
    const load = new Load(200, () => receiver.base, [requests, messages]);
    await load.receipts(400);
    const {drafts} = await load.finish();
    assert.equal(await receiver.stop(), 0);
    assertKept(drafts, await storedCodes({place}));
  });

  test(
    `${database.name}: what was acknowledged outlives a receiver that is killed while it works`,
    limit,
    async () => {
      const place = await database.place();
      let receiver = await startProcess({place});
      const load = new Load(50, () => receiver.base, [requests, messages]);
      await load.receipts(100);
      await receiver.kill();
      receiver = await startProcess({place});
      await load.receipts(20);
      const {drafts, retries} = await load.finish();
      await receiver.stop();
      assert.ok(retries > 0, 'somebody was being answered when it was killed');
      assertKept(drafts, await storedCodes({place}));
    },
  );

  const {server} = database;
  if (server !== undefined) {
    test('what was acknowledged outlives a PostgreSQL that crashes', limit, async () => {
      const place = await database.place();
      const receiver = await startProcess({place});
      const load = new Load(50, () => receiver.base, [requests, messages]);
      await load.receipts(100);
      await server.crash();
      await load.receipts(20);
      const {drafts, retries} = await load.finish();
      await receiver.stop();
      assert.ok(retries > 0, 'somebody was being answered when it crashed');
      assertKept(drafts, await storedCodes({place}));
    });
  }
}
