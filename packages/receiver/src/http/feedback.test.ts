import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, test} from 'node:test';
import {readFeedbackStatus, readService} from '@zwgk/feed/submission';

import {readSettings} from '../config/settings.js';
import {
  feedbackReceiptOf,
  newMessage,
  newRating,
  newRequest,
  post,
  postFeedback,
  postRequest,
  problemOf,
  receiptOf,
  startTestReceiver,
  type TestReceiver,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {storedFeedback} from '../testing/ledger.js';

const databases = await testDatabases();

for (const database of databases) {
  describe(`feedback, ${database.name}`, () => {
    let receiver: TestReceiver;
    let base: string;
    let now = new Date('2026-09-14T02:32:05Z');

    before(async () => {
      receiver = await startTestReceiver(database, {now: () => now});
      base = receiver.base;
    });
    after(() => receiver.stop());

    test('a service says which feedback it takes', async () => {
      const service = readService(await (await fetch(base)).json());
      assert.deepEqual(service?.forms.feedback, {
        types: ['useful', 'rating', 'correction', 'message'],
        minimumSeconds: 1,
      });
    });

    test('a message is answered with a receipt that opens its status, and says nothing of what was written', async () => {
      const receipt = await feedbackReceiptOf(postFeedback(base, newMessage({text: '路灯坏了'})));
      assert.match(receipt.receiptCode, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.deepEqual(receipt, {
        receiptCode: receipt.receiptCode,
        receivedAt: '2026-09-14T10:32:05+08:00',
        form: 'feedback',
      });
      const typed = receipt.receiptCode.toLowerCase().replaceAll('-', ' ');
      const status = await (await post(base, 'receipts/lookup', {receiptCode: typed})).json();
      assert.deepEqual(readFeedbackStatus(status), {
        ...receipt,
        type: 'message',
        state: 'accepted',
        history: [{type: 'accepted', on: '2026-09-14', at: '2026-09-14T10:32:05+08:00'}],
      });
      assert.ok(!JSON.stringify(status).includes('路灯'));
    });

    test('a bad rating is due in 15 working days of the State Council, make-up days counted', async () => {
      const agency = {id: 'minzhengju', name: '示例县民政局'};
      const receipt = await feedbackReceiptOf(
        postFeedback(base, newRating('dissatisfied', {agency, text: '等了两个月'})),
      );
      assert.deepEqual([receipt.dueOn, receipt.agency], ['2026-10-10', agency]);
      const good = await feedbackReceiptOf(postFeedback(base, newRating('satisfied')));
      assert.equal(good.dueOn, undefined);
    });

    test('a key makes one record, however often, late and many at once it comes', async () => {
      const message = newMessage();
      const key = randomUUID();
      const first = await feedbackReceiptOf(postFeedback(base, message, key));
      const codes = await Promise.all(
        Array.from(
          {length: 20},
          async () => (await feedbackReceiptOf(postFeedback(base, message, key))).receiptCode,
        ),
      );
      assert.deepEqual([...new Set(codes)], [first.receiptCode]);
      now = new Date(now.getTime() + 3 * 3_600_000);
      assert.deepEqual(
        await feedbackReceiptOf(postFeedback(base, {...message, trap: {website: '', seconds: 5000}}, key)),
        first,
      );
      assert.equal((await problemOf(postFeedback(base, newMessage(), key))).code, 'keyReused');
    });

    test('a key of a request is not one of feedback', async () => {
      const key = randomUUID();
      const request = await receiptOf(postRequest(base, newRequest(), key));
      const feedback = await feedbackReceiptOf(postFeedback(base, newMessage(), key));
      assert.notEqual(request.receiptCode, feedback.receiptCode);
    });

    test('numbers of people in what was written are asterisks before anything is stored', async () => {
      const about = {
        type: 'matter',
        id: randomUUID(),
        title: '身份证 11010519491231002X',
        url: 'https://a.cn/',
      };
      const text = '我的手机是 13812345678，身份证１１０１０５１９４９１２３１００２Ｘ';
      await feedbackReceiptOf(postFeedback(base, newMessage({about, text, contact: {phone: '13812345678'}})));
      const [stored] = await storedFeedback(receiver.settings, about.id);
      assert.deepEqual(stored?.submission, {
        version: '1.0',
        type: 'message',
        about: {...about, title: `身份证 ${'*'.repeat(18)}`},
        text: `我的手机是 ${'*'.repeat(11)}，身份证${'*'.repeat(18)}`,
        contact: {phone: '13812345678'},
      });
    });

    test('every mistake is told by its place', async () => {
      const {about: _about, ...rating} = newRating('dissatisfied', {reasons: []});
      const wrong = {...rating, contact: {phone: 'x'.repeat(41)}, text: '长'.repeat(2001)};
      const {status, code, errors} = await problemOf(postFeedback(base, wrong));
      assert.deepEqual([status, code], [422, 'invalid']);
      assert.deepEqual(errors.map((error) => `${error.pointer} ${error.code}`).sort(), [
        '/about required',
        '/contact/phone tooLong',
        '/text tooLong',
      ]);
      const unreasoned = await problemOf(postFeedback(base, newRating('dissatisfied', {reasons: []})));
      assert.deepEqual(
        unreasoned.errors.map(({pointer}) => pointer),
        ['/reasons'],
      );
    });

    test('what was refused leaves its key free', async () => {
      const key = randomUUID();
      await problemOf(postFeedback(base, newMessage({text: ''}), key));
      await feedbackReceiptOf(postFeedback(base, newMessage(), key));
    });

    test('without a key, as no JSON, from a program or too fast nothing is taken', async () => {
      const codeOf = async (response: Promise<Response>): Promise<string> => (await problemOf(response)).code;
      assert.equal(await codeOf(post(base, 'feedback', newMessage())), 'keyMissing');
      assert.equal(await codeOf(postFeedback(base, '{"type":')), 'malformed');
      const trapped = newMessage({trap: {website: 'http://a', seconds: 9}});
      assert.equal(await codeOf(postFeedback(base, trapped)), 'trapped');
      const hasty = await problemOf(postFeedback(base, newMessage({trap: {website: '', seconds: 0}})));
      assert.deepEqual([hasty.code, hasty.status, hasty.retryAfter], ['tooFast', 429, 1]);
    });
  });
}

test('a service may take some types, or no feedback', async () => {
  const database = databases[databases.length - 1];
  assert.ok(database);
  const {feedback} = readSettings(await database.place());
  const some = await startTestReceiver(database, {settings: {feedback: {...feedback, types: ['message']}}});
  const {errors} = await problemOf(postFeedback(some.base, newRating('satisfied')));
  assert.deepEqual(
    errors.map(({pointer, code}) => [pointer, code]),
    [['/type', 'invalid']],
  );
  await feedbackReceiptOf(postFeedback(some.base, newMessage()));
  await some.stop();
  const none = await startTestReceiver(database, {settings: {feedback: {...feedback, types: []}}});
  assert.equal((await (await fetch(none.base)).json()).forms.feedback, undefined);
  assert.equal((await problemOf(postFeedback(none.base, newMessage()))).code, 'notFound');
  await none.stop();
});
