import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {FeedbackSubmission} from '@zwgk/feed/submission';

import {readSettings} from '../config/settings.js';
import {openStore} from '../server.js';
import {newRating, newRequest} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {keepAttachment} from './attachments.js';
import {feedbackForm} from './feedback.form.js';
import {tidy} from './housekeeping.js';
import {receive} from './receive.js';
import {requestForm} from './request.form.js';

const hour = 3_600_000;

for (const database of await testDatabases()) {
  test(`${database.name}: a day later files nobody claimed are gone, and those of a request are not`, async () => {
    // The day of a file is that of the disk.
    let now = new Date();
    const {store, database: opened} = await openStore(readSettings(await database.place()), () => now);
    try {
      const file = {bytes: Buffer.from('%PDF-1.7'), mediaType: 'application/pdf', name: 'a.pdf'};
      const claimed = await keepAttachment(store, file);
      const left = await keepAttachment(store, file);
      const unknown = randomUUID();
      await store.files.put(unknown, file.bytes);
      const unfinished = `${unknown}.part`;
      const parts = join(store.settings.dataFolder, 'files', unknown.slice(0, 2));
      writeFileSync(join(parts, unfinished), '');
      const request = newRequest({attachments: [{id: claimed.id, purpose: 'description'}]});
      const send = () =>
        receive(store, requestForm, {
          submission: request,
          key: randomUUID(),
          address: 'a',
          proof: {type: 'notAsked'},
        });
      assert.equal((await send()).type, 'received');

      now = new Date(now.getTime() + 23 * hour);
      await tidy(store);
      assert.deepEqual(await store.files.get(left.id), file.bytes);

      now = new Date(now.getTime() + 2 * hour);
      await tidy(store);
      await assert.rejects(store.files.get(left.id), {code: 'ENOENT'});
      await assert.rejects(store.files.get(unknown), {code: 'ENOENT'});
      assert.ok(!readdirSync(parts).includes(unfinished), 'what a killed process had begun to write is gone');
      assert.deepEqual(await store.files.get(claimed.id), file.bytes);
      const attachments = [{id: left.id, purpose: 'description'}] as const;
      const late = await receive(store, requestForm, {
        submission: newRequest({attachments}),
        key: randomUUID(),
        address: 'b',
        proof: {type: 'notAsked'},
      });
      assert.deepEqual(late, {type: 'refused', reason: {type: 'unknownAttachments', indexes: [0]}});
    } finally {
      await opened.close();
    }
  });

  test(`${database.name}: what is known of senders is gone with the second day, and cannot be found by its hash`, async () => {
    let now = new Date('2026-09-14T02:00:00Z');
    const {store, database: opened} = await openStore(readSettings(await database.place()), () => now);
    try {
      const send = (rating: FeedbackSubmission) =>
        receive(store, feedbackForm, {
          submission: rating,
          key: randomUUID(),
          address: 'a',
          proof: {type: 'notAsked'},
        });
      const days = async () =>
        (await store.db.selectFrom('secrets').select('name').orderBy('name').execute())
          .map(({name}) => name)
          .filter((name) => name.startsWith('day '));
      await send(newRating('satisfied'));
      now = new Date('2026-09-15T02:00:00Z');
      await send(newRating('satisfied'));
      await tidy(store);
      assert.deepEqual(await days(), ['day 2026-09-14', 'day 2026-09-15']);
      now = new Date('2026-09-16T01:00:00Z');
      await tidy(store);
      assert.deepEqual(await days(), ['day 2026-09-15']);
      now = new Date('2026-09-17T02:00:00Z');
      await tidy(store);
      assert.deepEqual(await days(), []);
      assert.deepEqual(await store.db.selectFrom('senders').select('id').execute(), []);
    } finally {
      await opened.close();
    }
  });
}
