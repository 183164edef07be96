import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseFeedbackHead} from '@zwgk/feed';
import {feedbackHeadIn} from '@zwgk/feed/feedback';

import {parseKeys} from '../crypto/key-ring.js';
import {
  feedbackReceiptOf,
  newMessage,
  newRating,
  post,
  postFeedback,
  startTestReceiver,
  startWith,
  type TestReceiver,
} from '../testing/client.js';
import {commandSaid} from '../testing/command.js';
import {testDatabases} from '../testing/databases.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-feedback-'));
after(() => rmSync(folder, {recursive: true}));
let now = new Date('2026-09-14T02:00:00Z');
let environment: Readonly<Record<string, string>>;

const clerk = (...args: readonly string[]) => commandSaid(args, {environment, now: () => now});

/** A copy of an example feed. */
function newFeed(name: string, example: string): string {
  const path = join(folder, name);
  const source = fileURLToPath(import.meta.resolve(`@zwgk/feed/examples/${example}`));
  if (example.endsWith('.json') && !example.includes('/')) {
    mkdirSync(path);
    cpSync(source, join(path, 'feed.json'));
  } else {
    cpSync(join(source, '..'), path, {recursive: true});
  }
  return path;
}

/** The column a feed has, as pages read it. */
function columnOf(feed: string) {
  const head = feedbackHeadIn(JSON.parse(readFileSync(join(feed, 'feed.json'), 'utf8'))) ?? '';
  const parsed = parseFeedbackHead(JSON.parse(readFileSync(join(feed, head), 'utf8')));
  assert.ok(parsed.type === 'parsed');
  assert.deepEqual(parsed.issues, []);
  return parsed.value;
}

const about = {type: 'matter', id: '0501', title: '恶意的标题', url: 'https://a.cn/'};

for (const database of await testDatabases()) {
  describe(`feedback and a clerk, ${database.name}`, () => {
    let receiver: TestReceiver;
    let receiptCode: string;
    const send = async (body: object): Promise<string> =>
      (await feedbackReceiptOf(postFeedback(receiver.base, body))).receiptCode;

    before(async () => {
      now = new Date('2026-09-14T02:00:00Z');
      const place = await database.place();
      environment = {...place};
      receiver = await startTestReceiver({...database, place: async () => place}, {now: () => now});
      const reasons = ['outdated', 'notOfTheFeed'];
      receiptCode = await send(
        newRating('dissatisfied', {about, reasons, text: '标准还是去年的，电话打不通'}),
      );
      await send(newMessage({text: '路灯坏了', contact: {name: '王小明', phone: '13800000000'}}));
      for (let count = 0; count < 4; count++) await send(newRating('satisfied', {about}));
      await send(newMessage({text: '广告'}));
    });
    after(() => receiver.stop());

    const status = async () => (await post(receiver.base, 'receipts/lookup', {receiptCode})).json();

    test('sees what arrived, with the contacts of whoever wants a reply', async () => {
      const {said} = await clerk('feedback', 'list', '--open');
      assert.match(said, /^1\t2026-09-14 10:00\t差评\t已受理\t2026-10-10\t\t恶意的标题\t标准还是去年的/m);
      assert.match(said, /^2\t2026-09-14 10:00\t留言\t已受理\t\t\t养老服务\t路灯坏了$/m);
      assert.doesNotMatch(said, /好评/);
      assert.equal((await clerk('feedback', 'list', '--kind', 'correction')).said, '没有评价或留言');
      assert.match((await clerk('feedback', 'list', '--kind', 'rating')).said, /^3\t/m);
      const shown = (await clerk('feedback', 'show', '2')).said;
      assert.match(shown, /内容：路灯坏了\n称呼：王小明\n电话：13800000000/);
      assert.match((await clerk('feedback', 'show', receiptCode)).said, /原因：内容过时 \/ notOfTheFeed/);
    });

    test('rectifies and revisits, which the writer sees, and is told what cannot be done', async () => {
      assert.match(
        (await clerk('feedback', 'revisit', '1')).said,
        /现在的状态是“已受理”.*可以是：已整改、已答复、不予采纳/,
      );
      assert.match((await clerk('feedback', 'reply', '1')).said, /请用 --text/);
      now = new Date('2026-10-12T02:00:00Z');
      const late = await clerk('feedback', 'rectify', '1', '--text', '已更新标准');
      assert.deepEqual([late.code, /已超过整改期限 2026-10-10/.test(late.said)], [0, true]);
      assert.match((await clerk('feedback', 'rectify', '1')).said, /可以是：已回访、已答复、不予采纳/);
      assert.match((await clerk('feedback', 'revisit', '1', '--on', '2026-10-01')).said, /不能早于/);
      assert.equal((await clerk('feedback', 'revisit', '1')).code, 0);
      assert.equal((await clerk('feedback', 'reply', '1', '--text', '谢谢您的反映')).code, 0);
      const {state, history} = await status();
      assert.equal(state, 'replied');
      assert.deepEqual(
        history.map((event: {type: string; on: string; text?: string}) => [event.type, event.on, event.text]),
        [
          ['accepted', '2026-09-14', undefined],
          ['rectified', '2026-10-12', '已更新标准'],
          ['revisited', '2026-10-12', undefined],
          ['replied', '2026-10-12', '谢谢您的反映'],
        ],
      );
    });

    test('publishes into a feed: ratings as numbers, the ledger without what was written', async () => {
      const feed = newFeed(`first-${database.name}`, 'feedback.json');
      assert.match((await clerk('publish', '--out', feed)).said, /5 个评价，台账 1 件，留言 0 件/);
      const {ledger, messages, tallies, reasons} = columnOf(feed);
      assert.equal(reasons?.[0]?.code, 'outdated');
      assert.deepEqual(messages, []);
      const [entry] = ledger;
      assert.deepEqual(entry, {
        id: entry?.id,
        rating: 'dissatisfied',
        about: {type: 'matter', id: '0501', name: '最低生活保障'},
        agency: {id: 'minzhengju', name: '示例县民政局'},
        acceptedOn: '2026-09-14',
        dueOn: '2026-10-10',
        reasons: ['outdated'],
        stages: [
          {type: 'accepted', on: '2026-09-14'},
          {type: 'rectified', on: '2026-10-12'},
          {type: 'revisited', on: '2026-10-12'},
        ],
      });
      const all = tallies.find((tally) => tally.about.type === 'all' && tally.period === 'all');
      assert.deepEqual([all?.total, all?.bad, all?.rectified, all?.counts.satisfied], [5, 1, 1, 4]);
      assert.doesNotMatch(readFileSync(join(feed, 'feed.json'), 'utf8'), /恶意/);
      const before = readdirSync(join(feed, 'feedback'), {recursive: true});
      const text = readFileSync(join(feed, 'feed.json'), 'utf8');
      now = new Date(now.getTime() + 3_600_000);
      assert.match((await clerk('publish', '--out', feed)).said, /没有变化/);
      assert.deepEqual(readdirSync(join(feed, 'feedback'), {recursive: true}), before);
      assert.equal(readFileSync(join(feed, 'feed.json'), 'utf8'), text);
    });

    test('chooses what of the text, the steps and the reply is public, and takes it back', async () => {
      const feed = newFeed(`second-${database.name}`, 'feedback.json');
      assert.match((await clerk('feedback', 'publish', '2')).said, /请先答复/);
      assert.match((await clerk('feedback', 'publish', '3')).said, /只有差评、纠错和留言/);
      assert.equal((await clerk('feedback', 'reply', '2', '--text', '请拨打李主任手机 13912345678')).code, 0);
      assert.match((await clerk('feedback', 'publish', '2')).said, /有个人手机号码，没有公开/);
      assert.equal(
        (await clerk('feedback', 'reply', '2', '--text', '已经修好，请拨打 0000-1234567')).code,
        0,
      );
      assert.match((await clerk('feedback', 'publish', '2', '--without-text')).said, /用 --text 写明/);
      const shown = await clerk('feedback', 'publish', '2', '--title', '路灯', '--text', '幸福路的路灯坏了');
      assert.match(shown.said, /对象：路灯\n {2}内容：幸福路的路灯坏了\n {2}已答复：已经修好/);
      assert.equal((await clerk('feedback', 'publish', '1')).code, 0);
      const careless = await clerk('feedback', 'reply', '1', '--text', '请拨打李主任手机 13912345678');
      assert.match(careless.said, /已经同意公开，这一步写的内容里有个人手机号码，没有记下/);
      assert.match((await clerk('publish', '--out', feed)).said, /台账 1 件，留言 1 件/);
      const {ledger, messages} = columnOf(feed);
      const [entry] = ledger;
      assert.deepEqual(
        [entry?.text, entry?.stages[1]?.text, entry?.reply],
        [
          '标准还是去年的，电话打不通',
          '已更新标准',
          {text: '谢谢您的反映', on: '2026-10-12', agency: entry?.agency},
        ],
      );
      const [message] = messages;
      assert.deepEqual(message, {
        id: message?.id,
        type: 'message',
        title: '路灯',
        text: '幸福路的路灯坏了',
        receivedOn: '2026-09-14',
        reply: {text: '已经修好，请拨打 0000-1234567', on: '2026-10-12'},
      });
      assert.equal((await clerk('feedback', 'withdraw', '2')).code, 0);
      await clerk('publish', '--out', feed);
      assert.deepEqual(columnOf(feed).messages, []);
    });

    test('does not adopt what is none: it counts no more, and its writer is told', async () => {
      const feed = newFeed(`third-${database.name}`, 'policies/feed.json');
      await send(
        newRating('veryDissatisfied', {
          text: '捣乱',
          about: {type: 'page', title: '乱写', url: 'https://a.cn/'},
        }),
      );
      await clerk('publish', '--out', feed);
      assert.equal(columnOf(feed).ledger.length, 2);
      assert.ok(!JSON.stringify(columnOf(feed)).includes('乱'));
      assert.equal((await clerk('feedback', 'reject', '8', '--text', '经核实不属实')).code, 0);
      assert.match((await clerk('feedback', 'show', '8')).said, /统计：不计入/);
      assert.match((await clerk('feedback', 'reply', '8', '--text', '好')).said, /不予采纳，不能再办理/);
      await clerk('publish', '--out', feed);
      const {ledger, tallies} = columnOf(feed);
      assert.deepEqual([ledger.length, tallies[0]?.bad], [1, 1]);
      // This feed has no matters: what it is called is public because the clerk has published it.
      assert.deepEqual(ledger[0]?.about, {type: 'page', name: '恶意的标题'});
    });

    test('the key is changed, and a backup brings everything to another database', async () => {
      const feed = newFeed(`fourth-${database.name}`, 'feedback.json');
      await clerk('publish', '--out', feed);
      const keyFile = receiver.settings.keyFile ?? '';
      assert.equal((await clerk('key', 'new')).code, 0);
      await receiver.stop();
      assert.match((await clerk('key', 'apply')).said, /已用密钥/);
      writeFileSync(keyFile, readFileSync(keyFile, 'utf8').split('\n').slice(0, 1).join('\n'));
      const keys = parseKeys(readFileSync(keyFile, 'utf8'));
      receiver = await startWith({...receiver.settings, keys}, {now: () => now});
      const out = join(folder, `${database.name}.backup`);
      assert.equal((await clerk('backup', '--out', out)).code, 0);
      assert.match((await clerk('restore', out)).said, /已经有申请或者评价/);
      const here = environment;
      environment = {...(await database.place()), ZWGK_KEY_FILE: keyFile};
      assert.equal((await clerk('restore', out)).code, 0);
      assert.match((await clerk('publish', '--out', feed)).said, /没有变化/);
      environment = here;
    });

    test('what may no longer be kept goes, what is public and what is counted stays', async () => {
      const feed = newFeed(`fifth-${database.name}`, 'feedback.json');
      await clerk('publish', '--out', feed);
      now = new Date('2030-01-01T00:00:00Z');
      assert.match((await clerk('purge')).said, /另有评价和留言 \d 件/);
      assert.match((await clerk('purge', '--yes')).said, /已从 \d 件评价和留言中删除/);
      assert.doesNotMatch((await clerk('purge')).said, /另有/);
      assert.match((await clerk('publish', '--out', feed)).said, /没有变化/);
      const shown = (await clerk('feedback', 'show', '1')).said;
      assert.doesNotMatch(shown, /查询码/);
      assert.match(shown, /标准还是去年的/);
      assert.match((await clerk('feedback', 'show', '2')).said, /没有这件/);
    });
  });
}

test('a folder without a feed is told, and nothing is written there', async () => {
  environment = {ZWGK_DATA: join(folder, 'data')};
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const {code, said} = await clerk('publish', '--out', empty);
  assert.deepEqual([code, said, readdirSync(empty)], [2, `${empty} 里没有公开数据（feed.json）`, []]);
});
