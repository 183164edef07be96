import assert from 'node:assert/strict';
import {chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {test} from 'node:test';
import iconv from 'iconv-lite';

import {type Ended, fixture, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

const tag = '<zwgk-catalog feed="feed/feed.json"></zwgk-catalog>';
const document = (body: string): string => `<!DOCTYPE html>\n<meta charset="utf-8">\n${body}\n`;

/** Builds the fixtures' feed into a folder of its own, with snapshots in pages. */
async function build(folder: string, ...pages: readonly string[]): Promise<Ended> {
  return zwgk(
    'build',
    fixture('目录.csv'),
    fixture('公开信息.csv'),
    '--out',
    at(`${folder}/feed`),
    '--config',
    fixture('publisher.json'),
    '--today',
    '2026-01-05',
    '--snapshot',
    ...pages.map((page) => at(`${folder}/${page}`)),
  );
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(at(path.replace(/\/[^/]*$/, '')), {recursive: true});
  await writeFile(at(path), content);
}

test('pages get what their tags show first, once; a second run leaves them alone', async () => {
  await put('good/index.html', document(tag));
  await put('good/jiuye.html', document(`<p>就业${tag.replace('feed=', 'area="就业" feed=')}`));
  const first = await build('good', 'index.html', 'jiuye.html');
  assert.equal(first.code, 0, first.out + first.err);
  assert.match(first.out, /已把第一屏内容写进 .*index\.html（1 处）\n.*jiuye\.html（1 处）/);
  const page = await readFile(at('good/index.html'), 'utf8');
  assert.match(page, /<template shadowrootmode="open"[^]*<h2>[^<]+<\/h2>[^]*<li>/);
  const again = await build('good', 'index.html', 'jiuye.html');
  assert.match(again.out, /index\.html 里的第一屏内容没有变化/);
  assert.equal(await readFile(at('good/index.html'), 'utf8'), page);
  assert.deepEqual((await readdir(at('good'))).sort(), ['feed', 'index.html', 'jiuye.html']);
});

test('a page in GBK stays in GBK', async () => {
  await put('gbk/index.htm', iconv.encode(`<meta charset="gb2312"><h1>政务公开</h1>${tag}`, 'gbk'));
  assert.equal((await build('gbk', 'index.htm')).code, 0);
  const page = new TextDecoder('gbk', {fatal: true}).decode(await readFile(at('gbk/index.htm')));
  assert.match(page, /^<meta charset="gb2312"><h1>政务公开<\/h1><zwgk-catalog[^]*搜索公开事项/);
});

test('a change of the feed changes the page', async () => {
  await put('change/index.html', document(tag));
  await build('change', 'index.html');
  const before = await readFile(at('change/index.html'), 'utf8');
  const changed = (await readFile(fixture('目录.csv'), 'utf8')).replaceAll('就业', '创业就业');
  await put('change/目录.csv', changed);
  const page = at('change/index.html');
  await zwgk('build', at('change/目录.csv'), '--out', at('change/feed'), '--snapshot', page);
  const after = await readFile(page, 'utf8');
  assert.notEqual(after, before);
  assert.equal(after.split('shadowrootmode').length, 2);
});

test('a page that is a link, and its permissions, stay what they are', async () => {
  await put('link/real.html', document(tag));
  await chmod(at('link/real.html'), 0o640);
  await symlink(at('link/real.html'), at('link/index.html'));
  assert.equal((await build('link', 'index.html')).code, 0);
  assert.ok((await lstat(at('link/index.html'))).isSymbolicLink());
  assert.equal((await stat(at('link/real.html'))).mode & 0o777, 0o640);
  assert.match(await readFile(at('link/real.html'), 'utf8'), /shadowrootmode/);
});

for (const [name, page, message] of [
  ['notag', document('<!-- <zwgk-catalog></zwgk-catalog> -->'), /里没有 <zwgk-catalog> 标签/],
  ['open', document('<zwgk-catalog feed="feed/feed.json"/>'), /第 3 行的 <zwgk-catalog> 没有闭合/],
  ['utf16', Buffer.from(`\ufeff${tag}`, 'utf16le'), /编码是 UTF-16/],
  [
    'other',
    document('<zwgk-catalog feed="/a.json"></zwgk-catalog><zwgk-catalog feed="/b.json"></zwgk-catalog>'),
    /用的是别的数据（\/a\.json、\/b\.json）/,
  ],
] as const) {
  test(`a page that cannot take a snapshot (${name}) is told, kept, and no obstacle to others`, async () => {
    await put(`${name}/bad.html`, page);
    await put(`${name}/good.html`, document(tag));
    const built = await build(name, 'bad.html', 'good.html');
    assert.equal(built.code, 1);
    assert.match(built.out, message);
    assert.deepEqual(await readFile(at(`${name}/bad.html`)), Buffer.from(page));
    assert.match(await readFile(at(`${name}/good.html`), 'utf8'), /shadowrootmode/);
  });
}

test('a page that is not there is told before anything is done', async () => {
  const built = await build('missing', 'nobody.html');
  assert.equal(built.code, 2);
  assert.match(built.err, /打不开网页 .*nobody\.html/);
  await assert.rejects(stat(at('missing/feed')));
});

test('a table behind --snapshot is a mistake that is explained', async () => {
  const {code, err} = await zwgk(
    'build',
    fixture('目录.csv'),
    '--out',
    at('x'),
    '--snapshot',
    'a.html',
    'b.xlsx',
  );
  assert.equal(code, 2);
  assert.match(err, /--snapshot 后面写的是网页，不能是“b\.xlsx”/);
});
