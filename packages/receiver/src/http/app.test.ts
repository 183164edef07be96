import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {
  newAddress,
  newRequest,
  post,
  postRequest,
  problemOf,
  receiptOf,
  startTestReceiver,
  type TestReceiver,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';

const [embedded] = await testDatabases();
const listed = 'https://www.example.gov.cn';
let receiver: TestReceiver;
let base: string;
let root: string;

before(async () => {
  assert.ok(embedded);
  receiver = await startTestReceiver(embedded, {settings: {origins: [listed]}});
  base = receiver.base;
  root = new URL('/', base).href;
});
after(() => receiver.stop());

function preflight(origin: string): Promise<Response> {
  const headers = {
    Origin: origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'idempotency-key',
  };
  return fetch(`${base}requests`, {method: 'OPTIONS', headers});
}

test('pages of listed origins may ask and read, without cookies', async () => {
  const {status, headers} = await preflight(listed);
  assert.equal(status, 204);
  assert.equal(headers.get('Access-Control-Allow-Origin'), listed);
  assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key/);
  assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
  const answer = await postRequest(base, newRequest({trap: {website: '', seconds: 0}}), undefined, {
    headers: {Origin: listed},
  });
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), listed);
  assert.match(answer.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
});

test('pages of other origins may not, and pages of the same host need no list', async () => {
  for (const origin of ['https://stranger.cn', 'null', `${listed}.stranger.cn`]) {
    assert.equal((await preflight(origin)).status, 403, origin);
    const answer = await postRequest(base, newRequest(), undefined, {headers: {Origin: origin}});
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null, origin);
    assert.equal(answer.status, 403, origin);
  }
  await receiptOf(postRequest(base, newRequest(), undefined, {headers: {Origin: new URL(base).origin}}));
});

test('every answer stays out of caches and frames, has an id and sets no cookie', async () => {
  for (const answer of [
    await fetch(base),
    await postRequest(base, newRequest()),
    await fetch(`${base}nothing`),
  ]) {
    const {headers} = answer;
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(headers.get('X-Request-Id') ?? '', /^[0-9a-f-]{36}$/);
    assert.equal(headers.get('Set-Cookie'), null);
  }
});

test('other methods are told which one is taken, other addresses that there is nothing', async () => {
  const get = await fetch(`${base}requests`);
  assert.deepEqual([get.status, get.headers.get('Allow')], [405, 'POST']);
  const posted = await problemOf(post(base, '', {}));
  assert.deepEqual([posted.status, posted.code], [405, 'notAllowed']);
  assert.equal((await problemOf(post(base, 'nothing', {}))).code, 'notFound');
  assert.equal((await fetch(base.slice(0, -1))).status, 200);
});

test('problems are told in Chinese, or in English to whoever asks for it', async () => {
  const titleIn = async (language: string): Promise<string> =>
    (await (await post(base, 'nothing', {}, {headers: {'Accept-Language': language}})).json()).title;
  assert.equal(await titleIn('zh-CN,zh;q=0.9,en;q=0.8'), '没有找到');
  assert.equal(await titleIn('fr'), '没有找到');
  assert.equal(await titleIn('en-GB,en;q=0.9'), 'Not found');
});

test('the log tells what happened and not to whom', async () => {
  const address = newAddress();
  const request = newRequest();
  const {receiptCode} = await receiptOf(postRequest(base, request, undefined, {address}));
  await post(base, `nothing/${encodeURIComponent('王小明')}?code=${receiptCode}`, {}, {address});
  const lines = receiver
    .log()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const last = lines[lines.length - 1];
  assert.deepEqual([last.method, last.route, last.status, last.problem], ['POST', 'other', 404, 'notFound']);
  assert.match(last.requestId, /^[0-9a-f-]{36}$/);
  assert.ok(lines.some(({route, status}) => route === '/api/requests' && status === 201));
  for (const secret of [
    address,
    receiptCode,
    '王小明',
    request.description.name ?? '',
    encodeURIComponent('王'),
  ]) {
    assert.ok(!receiver.log().includes(secret), secret);
  }
});

test('health and metrics are there for machines, outside the address pages use', async () => {
  assert.deepEqual(await (await fetch(`${root}health`)).json(), {status: 'ok'});
  const metrics = await (await fetch(`${root}metrics`)).text();
  assert.match(metrics, /zwgk_received_total\{form="request",kind="new"\} \d+/);
  assert.match(metrics, /zwgk_http_request_seconds_bucket\{[^}]*route="\/api\/requests"/);
  assert.match(metrics, /zwgk_problems_total\{code="notFound"\} \d+/);
});

test('a second receiver does not open the same folder', async () => {
  const {startWith} = await import('../testing/client.js');
  await assert.rejects(startWith(receiver.settings), {name: 'InUseError'});
});
