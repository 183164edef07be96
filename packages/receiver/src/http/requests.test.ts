import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, test} from 'node:test';
import type {Receipt} from '@zwgk/feed/submission';
import {exampleOrganizationRequest} from '@zwgk/feed/submission/examples';
import {solveChallenge} from 'altcha-lib/v1';

import {
  newAddress,
  newRequest,
  post,
  postRequest,
  problemOf,
  receiptOf,
  startTestReceiver,
  type TestReceiver,
  upload,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';

const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';

for (const database of await testDatabases()) {
  describe(`requests, ${database.name}`, () => {
    let receiver: TestReceiver;
    let base: string;
    let now = new Date('2026-09-14T02:32:05Z');

    before(async () => {
      receiver = await startTestReceiver(database, {now: () => now});
      base = receiver.base;
    });
    after(() => receiver.stop());

    test('a request is answered with a receipt that opens its status', async () => {
      const request = newRequest();
      const receipt = await receiptOf(postRequest(base, request));
      assert.match(receipt.receiptCode, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.equal(receipt.receivedAt, '2026-09-14T10:32:05+08:00');
      assert.deepEqual(receipt.agency, request.agency);
      const typed = ` ${receipt.receiptCode.toLowerCase().replaceAll('-', ' ')}`;
      const status = await (await post(base, 'receipts/lookup', {receiptCode: typed})).json();
      assert.deepEqual(status, {
        receiptCode: receipt.receiptCode,
        receivedAt: receipt.receivedAt,
        agency: request.agency,
        state: 'registered',
        history: [{type: 'registered', on: '2026-09-14', at: '2026-09-14T10:32:05+08:00'}],
      });
    });

    test('the same key gives the same receipt, however late and however the members are ordered', async () => {
      const request = newRequest();
      const key = randomUUID();
      const first = await receiptOf(postRequest(base, request, key));
      now = new Date(now.getTime() + 3_600_000);
      const reordered = Object.fromEntries(Object.entries(request).reverse());
      const again = {...reordered, trap: {website: '', seconds: 4000}};
      assert.deepEqual(await receiptOf(postRequest(base, again, key.toUpperCase())), first);
    });

    test('a key stands for one content', async () => {
      const key = randomUUID();
      await receiptOf(postRequest(base, newRequest(), key));
      const {code, status} = await problemOf(postRequest(base, newRequest(), key));
      assert.deepEqual([code, status], ['keyReused', 422]);
    });

    test('the same content under another key is the same request for ten minutes', async () => {
      const request = newRequest();
      const first = await receiptOf(postRequest(base, request));
      now = new Date(now.getTime() + 9 * 60_000);
      const second = randomUUID();
      assert.deepEqual(await receiptOf(postRequest(base, request, second)), first);
      now = new Date(now.getTime() + 2 * 60_000);
      assert.deepEqual(await receiptOf(postRequest(base, request, second)), first);
      assert.notEqual((await receiptOf(postRequest(base, request))).receiptCode, first.receiptCode);
    });

    test('of many that come at once one is stored', async () => {
      const codes = async (answers: readonly Promise<Response>[]): Promise<readonly string[]> =>
        (await Promise.all(answers.map(receiptOf))).map((receipt: Receipt) => receipt.receiptCode);
      const request = newRequest();
      const key = randomUUID();
      const sameKey = await codes(Array.from({length: 20}, () => postRequest(base, request, key)));
      const otherKeys = await codes(Array.from({length: 20}, () => postRequest(base, request)));
      assert.equal(new Set([...sameKey, ...otherKeys]).size, 1);
    });

    test('every mistake is told by its place', async () => {
      const {status, code, errors} = await problemOf(
        postRequest(base, newRequest({description: {}, delivery: 'mail', contact: {phone: '1'}})),
      );
      assert.deepEqual([status, code], [422, 'invalid']);
      assert.deepEqual(
        errors.map((error) => `${error.pointer} ${error.code}`),
        ['/contact/phone invalid', '/contact/address required', '/description required'],
      );
      assert.ok(errors.every(({detail}) => /[\u4e00-\u9fff]/.test(detail ?? '')));
    });

    test('what was refused leaves its key free', async () => {
      const key = randomUUID();
      await problemOf(postRequest(base, newRequest({description: {}}), key));
      await receiptOf(postRequest(base, newRequest(), key));
    });

    test('without a key, as no JSON or too large, nothing is taken', async () => {
      const codeOf = async (response: Promise<Response>): Promise<string> => (await problemOf(response)).code;
      assert.equal(await codeOf(post(base, 'requests', newRequest())), 'keyMissing');
      assert.equal(await codeOf(postRequest(base, newRequest(), 'abc')), 'keyMissing');
      assert.equal(await codeOf(postRequest(base, '{"name": 王')), 'malformed');
      assert.equal(await codeOf(postRequest(base, newRequest({language: '长'.repeat(40_000)}))), 'tooLarge');
      const headers = {'Content-Type': 'text/plain'};
      assert.equal(await codeOf(postRequest(base, newRequest(), randomUUID(), {headers})), 'unsupportedType');
    });

    test('programs that fill every field, or are too quick, are told so', async () => {
      const trapped = await problemOf(
        postRequest(base, newRequest({trap: {website: 'http://a', seconds: 9}})),
      );
      assert.equal(trapped.code, 'trapped');
      const hasty = await problemOf(postRequest(base, newRequest({trap: {website: '', seconds: 2}})));
      assert.deepEqual([hasty.code, hasty.status, hasty.retryAfter], ['tooFast', 429, 3]);
    });

    test('an address sends two new requests in five minutes and six a day; repetitions do not count', async () => {
      const address = newAddress();
      const send = (request = newRequest(), key = randomUUID()): Promise<Response> =>
        postRequest(base, request, key, {address});
      const request = newRequest();
      const key = randomUUID();
      const first = await receiptOf(send(request, key));
      await receiptOf(send());
      now = new Date(now.getTime() + 60_000);
      const third = await problemOf(send());
      assert.deepEqual([third.code, third.status, third.retryAfter], ['rateLimited', 429, 240]);
      assert.deepEqual(await receiptOf(send(request, key)), first);
      for (let pair = 0; pair < 2; pair++) {
        now = new Date(now.getTime() + 5 * 60_000);
        await receiptOf(send());
        await receiptOf(send());
      }
      now = new Date(now.getTime() + 5 * 60_000);
      const seventh = await problemOf(send());
      assert.equal(seventh.code, 'rateLimited');
      assert.ok(seventh.retryAfter > 23 * 3600);
      await receiptOf(postRequest(base, newRequest()));
    });

    test('a file is sent first and claimed by one request', async () => {
      const kept = await upload(base, pdf, 'application/pdf', {
        headers: {'Attachment-Name': '%E8%BA%AB.pdf'},
      });
      assert.equal(kept.status, 201);
      const {id, bytes, mediaType} = await kept.json();
      assert.deepEqual([bytes, mediaType], [pdf.length, 'application/pdf']);
      const attachments = [{id, purpose: 'description'}] as const;
      const request = newRequest({attachments});
      const receipt = await receiptOf(postRequest(base, request));
      const other = await problemOf(postRequest(base, newRequest({attachments})));
      assert.deepEqual(
        other.errors.map(({pointer, code}) => [pointer, code]),
        [['/attachments/0/id', 'unknownAttachment']],
      );
      // Whoever lost the key uploads again: the content is the same, so is the request.
      const again = await (await upload(base, pdf, 'application/pdf')).json();
      const repeated = {...request, attachments: [{id: again.id, purpose: 'description'}]};
      assert.deepEqual(await receiptOf(postRequest(base, repeated)), receipt);
    });

    test('files are taken by their bytes, up to a size and a number', async () => {
      const codeOf = async (response: Promise<Response>): Promise<string> => (await problemOf(response)).code;
      assert.equal(await codeOf(upload(base, '<html></html>', 'application/pdf')), 'unsupportedType');
      assert.equal(await codeOf(upload(base, pdf, 'image/png')), 'unsupportedType');
      assert.equal(await codeOf(upload(base, new Uint8Array(10_485_761), 'application/pdf')), 'tooLarge');
      const attachments = Array.from(
        {length: 6},
        () => ({id: randomUUID(), purpose: 'description'}) as const,
      );
      const {errors} = await problemOf(postRequest(base, newRequest({attachments})));
      assert.deepEqual(
        errors.map(({pointer, code}) => [pointer, code]),
        [['/attachments', 'tooMany']],
      );
    });

    test('codes nobody was given open nothing, and cannot be tried without end', async () => {
      const address = newAddress();
      const guess = (): Promise<Response> =>
        post(base, 'receipts/lookup', {receiptCode: '0000-0000-0000-0000'}, {address});
      for (let attempt = 0; attempt < 20; attempt++)
        assert.equal((await problemOf(guess())).code, 'notFound');
      const limited = await problemOf(guess());
      assert.deepEqual([limited.code, limited.retryAfter], ['rateLimited', 60]);
    });

    test('an organisation and a clerk at the counter send the same way', async () => {
      await receiptOf(postRequest(base, {...exampleOrganizationRequest, description: {name: randomUUID()}}));
    });
  });

  test(`${database.name}: where a proof of work is asked for, each works once`, async () => {
    const receiver = await startTestReceiver(database, {settings: {proofOfWork: {maxNumber: 500}}});
    try {
      const {base} = receiver;
      const {forms} = await (await fetch(base)).json();
      const {challenge, salt, signature, maxnumber} = forms.request.proofOfWork;
      const solution = await solveChallenge(challenge, salt, 'SHA-256', maxnumber).promise;
      const answer = {algorithm: 'SHA-256', challenge, number: solution?.number, salt, signature};
      const proof = Buffer.from(JSON.stringify(answer)).toString('base64');
      assert.equal((await problemOf(postRequest(base, newRequest()))).code, 'proofRequired');
      const wrong = Buffer.from(JSON.stringify({...answer, number: 501})).toString('base64');
      assert.equal((await problemOf(postRequest(base, newRequest({proof: wrong})))).code, 'proofRequired');
      const key = randomUUID();
      const request = newRequest({proof});
      const receipt = await receiptOf(postRequest(base, request, key));
      assert.equal((await problemOf(postRequest(base, newRequest({proof})))).code, 'proofRequired');
      assert.deepEqual(await receiptOf(postRequest(base, request, key)), receipt);
    } finally {
      await receiver.stop();
    }
  });
}
