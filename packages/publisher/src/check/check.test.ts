import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {FeedContent} from '../write/content.js';
import {type Profile, writeFeed} from '../write/feed.js';
import {FeedFolder} from '../write/folder.js';
import {checkFeed} from './check.js';

let root = '';
let server: Server | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-check-'));
});
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
  server = undefined;
  await rm(root, {recursive: true, force: true});
});

const content: FeedContent = {
  publisher: {name: '示例县人民政府', phone: '13900001111'},
  localAreas: [{code: 'x-village', name: '村级事务'}],
  matters: [
    {
      id: 'm-1',
      area: '22',
      level1: '行政检查',
      elements: '检查结果',
      subject: {text: '县应急局', agencies: ['a-1']},
      audience: ['public'],
      audienceDetail: '全社会',
    },
    {id: 'm-2', area: 'x-village', level1: '村务公开'},
  ],
  documents: [{id: 'd-1', title: '检查结果公告', matters: ['m-1'], publishedOn: '2026-01-02'}],
  agencies: [{id: 'a-1', name: '示例县应急管理局', phone: '0000-1110001'}],
};

async function write(what: FeedContent, profile: Profile): Promise<void> {
  const progress = (): void => undefined;
  await writeFeed(await FeedFolder.open(root), what, {today: '2026-01-05', profile, progress});
}

/** Codes found, with where. */
async function check(place = root): Promise<readonly string[]> {
  const {issues} = await checkFeed(place, 'zh');
  return issues.map(({code, file, field}) =>
    [code, file.replace(/\.[0-9a-z]{6}/, ''), field ?? ''].join(' ').trim(),
  );
}

/** Rewrites `feed.json` as somebody would in an editor. */
async function edit(change: (feed: Record<string, unknown>) => void): Promise<void> {
  const path = join(root, 'feed.json');
  const feed = JSON.parse(await readFile(path, 'utf8'));
  change(feed);
  await writeFile(path, JSON.stringify(feed));
}

async function part(folder: string, stem: string): Promise<string> {
  const names = await readdir(join(root, folder));
  return join(root, folder, names.find((name) => name.startsWith(stem)) ?? '');
}

async function serve(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => answer(request.url ?? '', response));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('what the publisher writes is found without fault, in both profiles', async () => {
  for (const profile of ['published', 'plain'] as const) {
    await write(content, profile);
    assert.deepEqual(await check(), []);
  }
});

test('the examples of the format are found without fault', async () => {
  for (const name of [
    'indexed',
    'published',
    'file-profile',
    'township.json',
    'minimal.json',
    'county.json',
  ]) {
    const example = name.endsWith('.json') ? name : `${name}/feed.json`;
    const path = fileURLToPath(import.meta.resolve(`@zwgk/feed/examples/${example}`));
    assert.deepEqual(await check(path), [], name);
  }
});

test('of the examples of policies nothing is wrong but what they are there to show', async () => {
  for (const name of ['policies/feed.json', 'policies.json']) {
    const path = fileURLToPath(import.meta.resolve(`@zwgk/feed/examples/${name}`));
    const {issues} = await checkFeed(path, 'zh');
    const codes = issues.map(({code}) => code).sort();
    assert.deepEqual(codes, ['INTERPRETATION_ABSENT', 'INTERPRETATION_OVERDUE'], name);
  }
});

test('the level a feed reaches is told, with what the next one asks for', async () => {
  await write(content, 'plain');
  const {conformance} = await checkFeed(root, 'zh');
  assert.equal(conformance?.level, 'basic');
  assert.ok(
    conformance.gaps.some(({requirement, ids}) => requirement.code === 'MATTER_ELEMENTS' && ids[0] === 'm-2'),
  );
});

test('a part that is missing, cut short or edited is named', async () => {
  await write(content, 'published');
  await rm(await part('documents', 'rows'));
  await writeFile(await part('catalog', 'text'), '{"version":"1.0","up');
  const details = await part('catalog/details', '0');
  await writeFile(details, (await readFile(details, 'utf8')).replace('"全社会"', '"社会"'));
  assert.deepEqual(await check(), [
    'PART_UNREADABLE documents/rows.json',
    'PART_CHANGED catalog/details/0.json',
    'PART_CHANGED catalog/text.json',
    'JSON_INVALID catalog/text.json',
  ]);
});

test('mistakes of a hand-written feed are told where they are', async () => {
  await write(content, 'plain');
  await edit((feed) => {
    feed['columns'] = {
      catalog: {
        items: [
          {id: 'a', level1: '一', area: '99', url: 'java\nscript:alert(1)', levl2: '二', 'x-own': 1},
          {id: 'a', level1: '重复'},
          {id: 'b'},
          {id: 'c', level1: '三', subject: {text: '局', agencies: ['nobody']}},
        ],
      },
      documents: {items: [{id: 'd', title: '题', matters: ['a', 'zzz']}]},
    };
  });
  assert.deepEqual([...(await check())].sort(), [
    'AGENCY_UNKNOWN feed.json /columns/catalog/items/3/subject/agencies/0',
    'AREA_UNKNOWN_IN_FEED feed.json /columns/catalog/items/0/area',
    'KEY_UNKNOWN feed.json /columns/catalog/items/0/levl2',
    'LINK_UNSAFE feed.json /columns/catalog/items/0/url',
    'MATTER_UNKNOWN feed.json /columns/documents/items/0/matters/1',
    'RECORD_DUPLICATE feed.json /columns/catalog/items/1',
    'RECORD_INVALID feed.json /columns/catalog/items/2/level1',
  ]);
});

test('personal data is refused wherever it stands, also in a record that is left out', async () => {
  await write(content, 'plain');
  await edit((feed) => {
    feed['columns'] = {
      catalog: {
        items: [
          {id: 'a', level1: '一', elements: '联系人电话13812345678'},
          {level1: '身份证11010519491231002X'},
        ],
      },
    };
  });
  const found = (await check()).filter((issue) => issue.startsWith('PERSONAL'));
  assert.deepEqual(found, [
    'PERSONAL_DATA_PUBLISHED feed.json /columns/catalog/items/0/elements',
    'PERSONAL_DATA_PUBLISHED feed.json /columns/catalog/items/1/level1',
  ]);
});

test('a finding never repeats the personal data itself', async () => {
  await write({...content, matters: [{id: 'a', level1: '电话13812345678'}]}, 'plain');
  const {issues} = await checkFeed(root, 'zh');
  assert.ok(issues.length > 0);
  assert.ok(!JSON.stringify(issues).includes('13812345678'));
});

test('references and links out of the folder are not followed', async () => {
  await write(content, 'published');
  await edit((feed) => {
    feed['columns'] = {catalog: {head: '../secret.json'}, agencies: {file: 'agencies/link.json'}};
  });
  await symlink('/etc/hostname', join(root, 'agencies', 'link.json'));
  assert.deepEqual(await check(), ['PART_UNREADABLE agencies/link.json', 'PART_OUTSIDE feed.json']);
});

test('a folder, a feed.json and nothing at all can be named', async () => {
  await write(content, 'published');
  assert.deepEqual(await check(join(root, 'feed.json')), []);
  assert.deepEqual(await check(join(root, 'nowhere')), ['FEED_UNREADABLE feed.json']);
  await writeFile(join(root, 'feed.json'), '{"version":"2.0","updated":"x"}');
  assert.deepEqual(await check(), ['VERSION_UNSUPPORTED feed.json /version']);
});

test('a feed on a server is checked with how the server sends it', async () => {
  await write(content, 'published');
  const url = await serve((path, response) => {
    response.setHeader('content-type', path.endsWith('feed.json') ? 'text/plain' : 'application/json');
    response.setHeader('cache-control', 'max-age=31536000');
    readFile(join(root, path.replace('/zwgk/', ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  const expected = [
    'SERVER_PLAIN feed.json',
    'SERVER_CONTENT_TYPE feed.json',
    'SERVER_CORS feed.json',
    'SERVER_CACHE feed.json',
  ];
  assert.deepEqual(await check(`${url}/zwgk`), expected);
  assert.deepEqual(await check(`${url}/zwgk/feed.json`), expected);
  assert.deepEqual(await check(`${url}/elsewhere/`), ['SERVER_PLAIN feed.json', 'FEED_UNREADABLE feed.json']);
});

test('a feed sent as GBK is read as it is meant', async () => {
  const gbk = Buffer.concat([
    Buffer.from('{"version":"1.0","updated":"2026-01-05T00:00:00+08:00","ttl":300,"publisher":{"name":"'),
    Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xcf, 0xd8]),
    Buffer.from('"},"columns":{"catalog":{"items":[{"id":"a","level1":"x"}]}}}'),
  ]);
  const url = await serve((_path, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(gbk);
  });
  const {loaded} = await checkFeed(url, 'zh');
  assert.equal(loaded?.feed.publisher.name, '示例县');
});

test('a server that sends without end is cut off', async () => {
  const url = await serve((_path, response) => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const send = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', send);
    send();
  });
  assert.deepEqual(await check(url), ['SERVER_PLAIN feed.json', 'FEED_UNREADABLE feed.json']);
});

test('a feed that lists parts without end is cut off', async () => {
  await write(content, 'published');
  const [head, map] = await Promise.all(
    ['head', 'map'].map(async (stem) => JSON.parse(await readFile(await part('catalog', stem), 'utf8'))),
  );
  const hashes = Array.from({length: 20_000}, (_, i) => String(i).padStart(6, '0'));
  await writeFile(
    join(root, 'catalog', 'map.json'),
    JSON.stringify({...map, details: {...map.details, hashes}}),
  );
  await writeFile(join(root, 'catalog', 'head.json'), JSON.stringify({...head, map: 'map.json'}));
  await edit((feed) => {
    feed['columns'] = {catalog: {head: 'catalog/head.json'}};
  });
  const {issues, totals} = await checkFeed(root, 'zh');
  assert.ok((totals.get('PART_UNREADABLE') ?? 0) >= 20_000);
  assert.ok(issues.length < 1000);
});
