import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {exampleCitizenRequest} from '@zwgk/feed/submission/examples';
import exceljs from 'exceljs';

import {parseKeys} from '../crypto/key-ring.js';
import {
  newRequest,
  post,
  postRequest,
  receiptOf,
  startTestReceiver,
  startWith,
  type TestReceiver,
  upload,
} from '../testing/client.js';
import {commandSaid} from '../testing/command.js';
import {testDatabases} from '../testing/databases.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-cli-'));
after(() => rmSync(folder, {recursive: true}));
let now = new Date('2026-09-14T02:00:00Z');
let environment: Readonly<Record<string, string>>;

const clerk = (...args: readonly string[]) => commandSaid(args, {environment, now: () => now});

const databases = await testDatabases();
const pdf = '%PDF-1.7\n身份证\n';

for (const database of databases) {
  describe(`a clerk, ${database.name}`, () => {
    let receiver: TestReceiver;
    let receiptCode: string;

    before(async () => {
      const place = await database.place();
      environment = {...place};
      receiver = await startTestReceiver({...database, place: async () => place}, {now: () => now});
      const {id} = await (
        await upload(receiver.base, pdf, 'application/pdf', {headers: {'Attachment-Name': 'a.pdf'}})
      ).json();
      const attachments = [{id, purpose: 'identity'}] as const;
      const description = {name: '=HYPERLINK("http://a","b")', features: '第二行\n第三行'};
      const request = {...exampleCitizenRequest, description, attachments};
      ({receiptCode} = await receiptOf(postRequest(receiver.base, request)));
      await receiptOf(postRequest(receiver.base, newRequest()));
    });
    after(() => receiver.stop());

    const status = async () => (await post(receiver.base, 'receipts/lookup', {receiptCode})).json();

    test('sees what arrived while the receiver runs, numbers masked unless asked for', async () => {
      const {said} = await clerk('list');
      assert.match(said, /^1\t2026-09-14 10:00\t已登记\t2026-10-16\t王小明\t=HYPERLINK/m);
      assert.equal((await clerk('list', '--state', 'replied')).said, '没有申请');
      const shown = (await clerk('show', receiptCode)).said;
      assert.match(shown, /身份证明：居民身份证 110105\*{10}2X/);
      assert.match(shown, /告知补正期限：2026-09-22\n答复期限：2026-10-16/);
      assert.match((await clerk('show', '1', '--full')).said, /11010519491231002X/);
      const out = join(folder, database.name);
      assert.equal((await clerk('files', '1', '--out', out)).code, 0);
      assert.deepEqual(
        readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8')),
        [pdf],
      );
    });

    test('takes legal steps, and is told why others cannot be taken', async () => {
      const early = await clerk('corrected', '1');
      assert.equal(early.code, 1);
      assert.match(early.said, /现在的状态是“已登记”.*可以是：已受理、已通知补正、已答复、已撤回/);
      now = new Date('2026-09-23T02:00:00Z');
      const asked = await clerk('ask-correction', '1', '--note', '请说明是哪个乡镇');
      assert.deepEqual([asked.code, /期限：2026-10-21/.test(asked.said)], [0, true]);
      assert.match(asked.said, /已超过条例第三十条的期限 2026-09-22/);
      assert.match((await clerk('corrected', '1', '--on', '2026-09-31')).said, /不是日期/);
      assert.match((await clerk('corrected', '1', '--on', '2026-09-24')).said, /不能晚于今天 2026-09-23/);
      now = new Date('2026-09-28T02:00:00Z');
      assert.equal((await clerk('corrected', '1')).code, 0);
      assert.match((await clerk('show', '1')).said, /答复期限：2026-10-30/);
      assert.match((await clerk('extend', '1', '--until', '2027-01-01')).said, /最晚是 2026-11-27/);
      assert.equal((await clerk('extend', '1', '--note', '需要核对')).code, 0);
      const {state, history} = await status();
      assert.equal(state, 'extended');
      assert.deepEqual(
        history.map((event: {type: string; on: string; until?: string}) => [
          event.type,
          event.on,
          event.until,
        ]),
        [
          ['registered', '2026-09-14', undefined],
          ['correctionAsked', '2026-09-23', '2026-10-21'],
          ['corrected', '2026-09-28', undefined],
          ['extended', '2026-09-28', '2026-11-27'],
        ],
      );
    });

    test('replies with text and files, which the applicant gets by the code', async () => {
      const file = join(folder, '名单.pdf');
      writeFileSync(file, '%PDF-1.7\n名单\n');
      const missing = await clerk(
        'reply',
        '1',
        '--type',
        'granted',
        '--text',
        '见附件',
        '--file',
        join(folder, 'none'),
      );
      assert.deepEqual([missing.code, missing.said], [2, `读不到文件：${join(folder, 'none')}`]);
      assert.equal((await clerk('reply', '1', '--type', 'granted')).code, 2);
      assert.match((await clerk('reply', '1', '--type', 'yes', '--text', 'a')).said, /--type 不能是“yes”/);
      assert.equal(
        (await clerk('reply', '1', '--type', 'granted', '--text', '见附件', '--file', file)).code,
        0,
      );
      const {reply} = (await status()).history.at(-1);
      assert.deepEqual([reply.type, reply.text, reply.files[0].title], ['granted', '见附件', '名单.pdf']);
      assert.match(reply.remedy, /60日内.*行政复议/);
      const {id} = reply.files[0];
      const got = await post(receiver.base, 'receipts/files', {receiptCode, id});
      assert.equal(await got.text(), '%PDF-1.7\n名单\n');
      assert.match(got.headers.get('Content-Disposition') ?? '', /^attachment; filename\*=UTF-8''%E5%90%8D/);
      const other = await post(receiver.base, 'receipts/files', {receiptCode: '0000-0000', id});
      assert.equal(other.status, 404);
      assert.match((await clerk('withdraw', '1')).said, /这件申请已经办结/);
    });

    test('exports a register in which nothing is a formula', async () => {
      const out = join(folder, `${database.name}.xlsx`);
      assert.match((await clerk('export', '--out', out)).said, /已导出 2 件申请/);
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(out);
      const [sheet] = workbook.worksheets;
      const cells = Object.fromEntries(
        [1, 2].map((row) => [
          row,
          (sheet?.getRow(row).values as readonly unknown[]).map((value) => String(value)),
        ]),
      );
      const valueOf = (header: string): string | undefined => cells[2]?.[cells[1]?.indexOf(header) ?? 0];
      assert.equal(valueOf('信息名称'), `'=HYPERLINK("http://a","b")`);
      assert.equal(valueOf('证件号码'), '110105**********2X');
      assert.deepEqual([valueOf('状态'), valueOf('答复类型')], ['已答复', '予以公开']);
    });

    test('changes the key while everything stays readable', async () => {
      const keyFile = receiver.settings.keyFile ?? '';
      assert.equal((await clerk('key', 'new')).code, 0);
      const {active, keys} = parseKeys(readFileSync(keyFile, 'utf8'));
      assert.equal(keys.size, 2);
      await receiver.stop();
      assert.match((await clerk('key', 'apply')).said, new RegExp(`已用密钥 ${active} 重新加密 \\d+ 项`));
      writeFileSync(keyFile, readFileSync(keyFile, 'utf8').split('\n').slice(0, 1).join('\n'));
      assert.match((await clerk('show', '1')).said, /见附件/);
      receiver = await startWith(
        {...receiver.settings, keys: parseKeys(readFileSync(keyFile, 'utf8'))},
        {now: () => now},
      );
      assert.equal((await status()).state, 'replied');
    });

    test('backs up, restores to the other kind of database, and goes on counting', async () => {
      const out = join(folder, `${database.name}.backup`);
      assert.equal((await clerk('backup', '--out', out)).code, 0);
      assert.match((await clerk('restore', out)).said, /已经有申请/);
      const other = databases.find(({name}) => name !== database.name) ?? database;
      const here = environment;
      environment = {...(await other.place()), ZWGK_KEY_FILE: receiver.settings.keyFile ?? ''};
      const cut = join(folder, 'cut.backup');
      writeFileSync(cut, readFileSync(out).subarray(0, -200));
      assert.match((await clerk('restore', cut)).said, /备份文件不完整/);
      assert.match((await clerk('restore', join(folder, '名单.pdf'))).said, /不是受理服务的备份文件/);
      assert.match((await clerk('restore', out)).said, /已恢复 \d+ 行、2 个文件/);
      assert.match((await clerk('show', receiptCode)).said, /见附件/);
      const settings = {...receiver.settings, dataFolder: environment['ZWGK_DATA'] ?? ''};
      const place = {
        ZWGK_DATA: settings.dataFolder,
        ...(environment['DATABASE_URL'] && {DATABASE_URL: environment['DATABASE_URL']}),
      };
      const restored = await startTestReceiver(
        {...other, place: async () => place},
        {settings: {keys: receiver.settings.keys}, now: () => now},
      );
      await receiptOf(postRequest(restored.base, newRequest()));
      await restored.stop();
      assert.match((await clerk('list')).said, /^3\t/m);
      environment = here;
    });

    test('backs up what there is, and names a file that the disk has lost', async () => {
      const files = join(receiver.settings.dataFolder, 'files');
      const [name = ''] = readdirSync(files, {recursive: true, encoding: 'utf8'}).filter((each) =>
        statSync(join(files, each)).isFile(),
      );
      renameSync(join(files, name), join(folder, 'elsewhere'));
      const out = join(folder, `${database.name}.partly.backup`);
      const {code, said} = await clerk('backup', '--out', out);
      renameSync(join(folder, 'elsewhere'), join(files, name));
      assert.equal(code, 1);
      assert.match(said, /已备份 \d+ 行、1 个文件/);
      assert.match(said, new RegExp(`有 1 个附件的文件不在数据目录的 files 里.*${basename(name)}`));
    });

    test('removes what was closed longer ago than it may be kept', async () => {
      assert.match((await clerk('purge', '--yes')).said, /已删除 0 件/);
      now = new Date('2030-01-01T00:00:00Z');
      assert.match((await clerk('purge')).said, /1095 天的申请有 1 件/);
      assert.match((await clerk('purge', '--yes')).said, /已删除 1 件申请及其文件/);
      assert.equal((await post(receiver.base, 'receipts/lookup', {receiptCode})).status, 404);
      assert.equal((await clerk('show', '2')).code, 0);
      now = new Date('2026-09-14T02:00:00Z');
    });
  });
}
