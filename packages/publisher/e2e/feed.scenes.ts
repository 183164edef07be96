import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {test} from 'node:test';

import {fixture, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

/** Serves a folder as any web server would, while `use` runs. */
async function served(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    readFile(join(folder, request.url ?? '')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  try {
    await use(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`);
  } finally {
    server.close();
  }
}

test('a feed on a server is checked, and exported as it is in its folder', async () => {
  const tables = [fixture('目录.csv'), fixture('公开信息.csv')];
  await zwgk('build', ...tables, '--out', at('feed'), '--config', fixture('publisher.json'));
  await served(at('feed'), async (address) => {
    const checked = await zwgk('check', address);
    assert.equal(checked.code, 0, checked.out);
    assert.match(checked.out, /4 个公开事项、2 条公开信息、2 个机构/);
    const exported = async (place: string): Promise<string> =>
      (await zwgk('export', place, '--column', 'catalog', '--format', 'json')).out;
    assert.equal(await exported(address), await exported(at('feed')));
  });
});

test('feedback in the folder is kept by a build, told of, and checked', async () => {
  const args = [fixture('目录.csv'), '--out', at('kept'), '--config', fixture('publisher.json')];
  const first = await zwgk('build', ...args);
  assert.doesNotMatch(first.out, /评价/);
  const entry = at('kept/feed.json');
  const feed = JSON.parse(await readFile(entry, 'utf8'));
  const reply = {text: '已经修好。', on: '2026-01-04'};
  const message = {id: 'ly-1', type: 'message', text: '路灯不亮', receivedOn: '2026-01-02', reply};
  const feedback = {messages: [message]};
  await writeFile(entry, JSON.stringify({...feed, columns: {...feed.columns, feedback}}));
  const {out} = await zwgk('build', fixture('公开信息.csv'), ...args, '--report', at('kept.json'));
  assert.match(out, /文件夹里原有的评价栏目（feedback）照原样保留/);
  assert.equal(JSON.parse(await readFile(at('kept.json'), 'utf8')).keepsFeedback, true);
  assert.deepEqual(JSON.parse(await readFile(entry, 'utf8')).columns.feedback, feedback);
  assert.match((await zwgk('check', at('kept'))).out, /评价：0 份统计、台账 0 条差评、1 条公开答复/);
});

test('a large feed on a server is checked whole, with the feeds it includes, and exported as it is', async () => {
  const header = '所属领域,一级事项,二级事项,公开内容（要素）,公开时限,公开主体\n';
  const rows = Array.from({length: 400}, (_, i) => `就业,就业服务,第${i}项,办理程序,长期公开,县人社局\n`);
  await writeFile(at('large.csv'), header + rows.join(''));
  await zwgk('build', at('large.csv'), '--out', at('large'), '--config', fixture('publisher.json'));
  const entry = at('large/feed.json');
  const feed = JSON.parse(await readFile(entry, 'utf8'));
  await served(at('large'), async (address) => {
    const includes = [{feed: `${address}feed.json`}, {feed: `${address}gone/feed.json`}];
    await writeFile(entry, JSON.stringify({...feed, includes}));
    const {code, out} = await zwgk('check', address, '--format', 'json');
    const found = JSON.parse(out).issues.map(({code: name, pointer}: Record<string, string>) => [
      name,
      pointer,
    ]);
    assert.equal(code, 0);
    assert.deepEqual(
      found.filter(([name]: readonly string[]) => !name?.startsWith('SERVER_')),
      [['INCLUDE_UNREADABLE', '/includes/1/feed']],
    );
    const exported = async (place: string): Promise<string> =>
      (await zwgk('export', place, '--column', 'catalog', '--format', 'csv')).out;
    assert.equal(await exported(address), await exported(at('large')));
  });
});

test('a check for programs tells level, gaps and every finding with file and pointer', async () => {
  const feed = {
    version: '1.0',
    updated: '2026-01-05T00:00:00+08:00',
    ttl: 300,
    publisher: {name: '示例镇'},
    columns: {catalog: {items: [{id: 'a', level1: '低保', url: 'javascript:alert(1)'}, {id: 'b'}]}},
  };
  await writeFile(at('feed.json'), JSON.stringify(feed));
  const {code, out} = await zwgk('check', at('feed.json'), '--format', 'json', '--lang', 'en');
  assert.equal(code, 1);
  const {level, counts, issues} = JSON.parse(out);
  assert.equal(level, 'basic');
  assert.equal(counts.errors, 2);
  assert.deepEqual(
    issues.map(({code: name, file, pointer}: Record<string, string>) => [name, file, pointer]),
    [
      ['RECORD_INVALID', 'feed.json', '/columns/catalog/items/1/level1'],
      ['LINK_UNSAFE', 'feed.json', '/columns/catalog/items/0/url'],
    ],
  );
});

test('an address nobody answers at is told, and is no crash', async () => {
  const {code, out} = await zwgk('check', 'http://127.0.0.1:9/');
  assert.equal(code, 1);
  assert.match(out, /读不到 feed\.json/);
  assert.equal(
    (await zwgk('export', 'http://127.0.0.1:9/', '--column', 'catalog', '--format', 'csv')).code,
    2,
  );
});
