import assert from 'node:assert/strict';
import {watch} from 'node:fs';
import {copyFile, mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';

import {filesOf, fixture, start, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

const catalog = fixture('目录.csv');
const documents = fixture('公开信息.csv');
const wrong = fixture('有错误的目录.csv');
const config = fixture('publisher.json');
const today = ['--today', '2026-01-05'];

async function json(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path, 'utf8'));
}

test('good tables become a feed that passes the check, and the command ends with 0', async () => {
  const out = at('good');
  const built = await zwgk('build', catalog, documents, '--out', out, '--config', config, ...today);
  assert.equal(built.code, 0, built.out + built.err);
  assert.match(built.out, /4 个公开事项、2 条公开信息、2 个机构/);
  assert.match(built.out, /没有发现问题/);
  const checked = await zwgk('check', out);
  assert.equal(checked.code, 0, checked.out);
});

test('a row in error is named and left out; everything else is published, and the command ends with 1', async () => {
  const out = at('wrong');
  const built = await zwgk(
    'build',
    wrong,
    '--out',
    out,
    '--config',
    config,
    '--report',
    at('wrong.json'),
    ...today,
  );
  assert.equal(built.code, 1, built.out + built.err);
  const {issues, counts, records} = await json(at('wrong.json'));
  assert.deepEqual(
    (issues as {severity: string; row?: number}[])
      .filter((it) => it.severity === 'error')
      .map(({row}) => row),
    [3],
  );
  assert.equal((counts as {matters: number}).matters, (records as unknown[]).length);
  assert.equal((await zwgk('check', out)).code, 0);
});

test('the report page names file, row and remedy, and runs nothing', async () => {
  await zwgk('build', wrong, '--out', at('page'), '--report', at('page.json'), ...today);
  const page = await readFile(at('page.html'), 'utf8');
  assert.match(page, /有错误的目录\.csv/);
  assert.match(page, /第 3 行/);
  assert.doesNotMatch(page, /<script|<img|javascript:/i);
});

test('a file that cannot be read does not stop the others', async () => {
  await writeFile(at('损坏.xlsx'), 'PK\u0003\u0004 not a workbook');
  const built = await zwgk(
    'build',
    at('损坏.xlsx'),
    at('不存在.csv'),
    catalog,
    '--out',
    at('mixed'),
    '--report',
    at('mixed.json'),
    ...today,
  );
  assert.equal(built.code, 1);
  const {issues, counts} = await json(at('mixed.json'));
  const files = (issues as {severity: string; file: string}[])
    .filter((it) => it.severity === 'error')
    .map(({file}) => file);
  assert.deepEqual(files, ['损坏.xlsx', '不存在.csv']);
  assert.equal((counts as {matters: number}).matters, 4);
});

test('building twice changes nothing, and another folder gets the same bytes', async () => {
  await zwgk('build', catalog, documents, '--out', at('one'), '--config', config, ...today);
  const first = await filesOf(at('one'));
  const again = await zwgk(
    'build',
    catalog,
    documents,
    '--out',
    at('one'),
    '--config',
    config,
    '--today',
    '2026-02-01',
  );
  assert.match(again.out, /没有变化/);
  assert.deepEqual(await filesOf(at('one')), first);
  await zwgk('build', catalog, documents, '--out', at('two'), '--config', config, ...today);
  assert.deepEqual(await filesOf(at('two')), first);
});

test('tables without anything to publish leave the old feed alone', async () => {
  const out = at('kept');
  await zwgk('build', catalog, '--out', out, '--config', config, ...today);
  const before = await filesOf(out);
  await writeFile(at('空表.csv'), '');
  const built = await zwgk('build', at('空表.csv'), '--out', out, '--config', config, ...today);
  assert.equal(built.code, 1);
  assert.match(built.out, /没有写入数据/);
  assert.deepEqual(await filesOf(out), before);
});

test('a file that gives nothing is told even where the others are published', async () => {
  await writeFile(at('会议通知.csv'), '关于召开会议的通知,各单位\n时间,周五\n');
  await writeFile(at('只有表头.csv'), (await readFile(catalog, 'utf8')).split('\n')[0] ?? '');
  const files = [catalog, at('会议通知.csv'), at('只有表头.csv')];
  const built = await zwgk('build', ...files, '--out', at('beside'), '--config', config, ...today);
  assert.equal(built.code, 1);
  assert.match(built.out, /\[错误\] 没有表格 \(NO_TABLE\)[^[]*会议通知\.csv/);
  assert.match(built.out, /\[提醒\] 表中没有内容 \(NO_ROWS\)[^[]*只有表头\.csv/);
  assert.match(built.out, /已写入/);
});

test('two files of one name are told apart by their folders', async () => {
  for (const folder of ['民政局', '卫健局']) {
    await mkdir(at(folder), {recursive: true});
    await copyFile(wrong, join(at(folder), '目录.csv'));
  }
  const files = ['民政局', '卫健局'].map((folder) => join(at(folder), '目录.csv'));
  await zwgk('build', ...files, '--out', at('namesakes'), '--report', at('namesakes.json'), ...today);
  const {issues} = await json(at('namesakes.json'));
  const wrongFiles = (issues as {severity: string; file: string}[]).filter((it) => it.severity === 'error');
  assert.deepEqual(
    wrongFiles.map(({file}) => file),
    files,
  );
});

test('a build that is killed leaves a feed that passes the check', async () => {
  const out = at('killed');
  await zwgk('build', catalog, documents, '--out', out, '--config', config, ...today);
  const rows = Array.from(
    {length: 4000},
    (_, i) =>
      `安全生产,${i},行政检查,检查结果${i},结果,《安全生产法》,长期公开,示例县应急管理局,政府网站,全社会,主动,县级`,
  );
  const header = (await readFile(catalog, 'utf8')).split('\n')[0] ?? '';
  await writeFile(at('很多.csv'), [header, ...rows].join('\n'));
  const child = start('build', at('很多.csv'), '--out', out, '--config', config, ...today);
  await new Promise<void>((resolve) => {
    // The first new part: some of the edition is written, most is not.
    const watcher = watch(join(out, 'catalog'), () => {
      watcher.close();
      child.kill('SIGKILL');
      resolve();
    });
  });
  await new Promise((resolve) => child.once('close', resolve));
  assert.equal(child.signalCode, 'SIGKILL');
  const checked = await zwgk('check', out);
  assert.equal(checked.code, 0, checked.out);
  assert.match(checked.out, /4 个公开事项/);
  const rebuilt = await zwgk('build', at('很多.csv'), '--out', out, '--config', config, ...today);
  assert.equal(rebuilt.code, 0, rebuilt.out);
});

test('a folder of somebody else, a file and a link are refused as --out, and left as they are', async () => {
  await mkdir(at('foreign'));
  await writeFile(at('foreign/工作总结.txt'), '不要动我');
  await mkdir(at('outside'));
  await mkdir(at('linked'));
  await symlink(at('outside'), at('linked/catalog'));
  await copyFile(catalog, at('some.csv'));
  for (const out of ['foreign', 'linked', 'some.csv', '']) {
    const built = await zwgk('build', catalog, '--out', out === '' ? '' : at(out), ...today);
    assert.equal(built.code, 2, out);
    assert.notEqual(built.err, '');
  }
  assert.deepEqual([...(await filesOf(at('foreign'))).keys()], ['工作总结.txt']);
  assert.equal((await filesOf(at('outside'))).size, 0);
});

test('a report may not replace a table, the configuration or the feed', async () => {
  await copyFile(catalog, at('a.html'));
  for (const report of [at('a.json'), at('kept/feed.json')]) {
    const built = await zwgk('build', at('a.html'), '--out', at('kept'), '--report', report, ...today);
    assert.equal(built.code, 2, report);
    assert.match(built.err, /覆盖/);
  }
  assert.equal(await readFile(at('a.html'), 'utf8'), await readFile(catalog, 'utf8'));
});

test('mistakes in the configuration are told in Chinese, all at once', async () => {
  await writeFile(at('错.json'), '{"publisher": {"nmae": "示例县", "siteId": "12"}, "titel": "x"}');
  const built = await zwgk('build', catalog, '--out', at('config'), '--config', at('错.json'));
  assert.equal(built.code, 2);
  for (const words of [
    '缺少 publisher.name',
    '不认识 publisher.nmae',
    'publisher.siteId 应是 10 位数字',
    '不认识 titel',
  ]) {
    assert.ok(built.err.includes(words), words);
  }
  await writeFile(at('引号.json'), '{“publisher”: {}}');
  assert.match(
    (await zwgk('build', catalog, '--out', at('config'), '--config', at('引号.json'))).err,
    /中文标点/,
  );
  assert.match(
    (await zwgk('build', catalog, '--out', at('config'), '--config', at('没有.json'))).err,
    /打不开/,
  );
});

test('mistakes on the command line end with 2 and a hint, in the language asked for', async () => {
  const mistakes = [
    [],
    ['build', catalog],
    ['build', '--out', at('x')],
    ['build', catalog, '--out', at('x'), '--report', 'report.txt'],
    ['build', catalog, '--out', at('x'), '--today', '2026-02-30'],
    ['build', catalog, '--out', at('x'), '--profile', 'large'],
    ['bild'],
    ['check'],
    ['template', '--out', 'x.xls'],
    ['export', at('good'), '--column', 'catalog', '--format', 'xlsx'],
  ];
  for (const args of mistakes.slice(1)) {
    const {code, err} = await zwgk(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, /[\u4e00-\u9fff]/, args.join(' '));
    const english = await zwgk(...args, '--lang', 'en');
    assert.equal(english.code, 2);
    assert.doesNotMatch(english.err.replaceAll(at(), ''), /[\u4e00-\u9fff]/, args.join(' '));
  }
});

test('help and version are printed and end with 0', async () => {
  for (const args of [[], ['--help'], ['build', '--help'], ['--version'], ['--help', '--lang', 'en']]) {
    const {code, out} = await zwgk(...args);
    assert.equal(code, 0, args.join(' '));
    assert.notEqual(out, '');
  }
});
