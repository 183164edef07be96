import assert from 'node:assert/strict';
import {chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {parseKeys} from '../crypto/key-ring.js';
import {commandSaid} from '../testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-cli-'));
after(() => rmSync(folder, {recursive: true}));
let now = new Date('2026-09-14T02:00:00Z');
let environment: Readonly<Record<string, string>> = {};

const clerk = (...args: readonly string[]) => commandSaid(args, {environment, now: () => now});

test('mistakes in a command are told in Chinese, or in English', async () => {
  environment = {ZWGK_DATA: join(folder, 'none'), NODE_ENV: 'production'};
  assert.match((await clerk('lis')).said, /没有 lis 这个命令/);
  assert.match((await clerk('show')).said, /缺少参数 request/);
  assert.match((await clerk('reply', '1')).said, /缺少选项 --type/);
  assert.match((await clerk('show', '--lang', 'en')).said, /The argument request is missing/);
  const noKey = await clerk('serve');
  assert.deepEqual([noKey.code, /没有密钥/.test(noKey.said)], [2, true]);
});

test('a key file is written for its owner, and never over another', async () => {
  const out = join(folder, 'keys');
  assert.equal((await clerk('key', 'new', '--out', out)).code, 0);
  assert.equal(parseKeys(readFileSync(out, 'utf8')).keys.size, 1);
  assert.equal((await clerk('key', 'new', '--out', out)).code, 2);
});

test('a key is added without making the file anybody else’s', async () => {
  const ZWGK_KEY_FILE = join(folder, 'owned');
  const first = await clerk('key', 'new', '--out', ZWGK_KEY_FILE);
  assert.match(first.said, /所有者改为运行服务的用户/);
  chmodSync(ZWGK_KEY_FILE, 0o400);
  // Only root may give a file away; the service of an operator who is root runs as somebody else.
  if (process.getuid?.() === 0) chownSync(ZWGK_KEY_FILE, 4321, 4321);
  const before = statSync(ZWGK_KEY_FILE);
  environment = {ZWGK_DATA: join(folder, 'owned-data'), ZWGK_KEY_FILE};
  now = new Date(now.getTime() + 1);
  assert.match((await clerk('key', 'new')).said, /已加入新密钥.*重启服务/);
  const {uid, gid, mode} = statSync(ZWGK_KEY_FILE);
  assert.deepEqual([uid, gid, mode], [before.uid, before.gid, before.mode]);
  assert.equal(parseKeys(readFileSync(ZWGK_KEY_FILE, 'utf8')).keys.size, 2);
});

test('what an operator can mend is told with what to look at', async () => {
  const ZWGK_DATA = join(folder, 'mend');
  const keyFiles = ['first', 'second'].map((name) => join(folder, name));
  for (const path of keyFiles) await clerk('key', 'new', '--out', path);
  const [ZWGK_KEY_FILE = '', otherKey = ''] = keyFiles;
  environment = {ZWGK_DATA, ZWGK_KEY_FILE};
  assert.equal((await clerk('list')).code, 0);
  const [name = ''] = parseKeys(readFileSync(ZWGK_KEY_FILE, 'utf8')).keys.keys();
  // The names of keys tell the second they were made in.
  writeFileSync(otherKey, readFileSync(otherKey, 'utf8').replace(/^\w+/, 'other'));
  environment = {ZWGK_DATA, ZWGK_KEY_FILE: otherKey};
  const cases = [
    [['list'], `密钥 ${name} 加密`],
    [['list', '--lang', 'en'], 'check ZWGK_KEY_FILE'],
  ] as const;
  for (const [args, told] of cases) {
    const {code, said} = await clerk(...args);
    assert.deepEqual([code, said.includes(told)], [2, true], said);
  }
  environment = {ZWGK_DATA, ZWGK_KEY_FILE};
  for (const args of [
    ['restore', join(folder, 'nothing')],
    ['backup', '--out', join(folder, 'nowhere', 'backup')],
  ]) {
    const {code, said} = await clerk(...args);
    assert.deepEqual([code, /不能读写 .*no.*请检查文件夹在不在/.test(said)], [2, true], said);
  }
  environment = {ZWGK_DATA, ZWGK_KEY_FILE, DATABASE_URL: 'postgres://zwgk:password@127.0.0.1:9/zwgk'};
  const {said} = await clerk('list');
  assert.match(said, /连不上数据库，请检查 DATABASE_URL/);
  assert.ok(!said.includes('password'));
});
