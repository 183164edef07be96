/** Makes the demo county's feed from its spreadsheets, serves its website and receives what residents send. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import sirv from 'sirv';

import {documentPage, policyPage} from './pages.js';
import {feedFolder as feed, pagesFolder, receiverFolder} from './places.mjs';
import {openDemoReceiver} from './receiver.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const pagesWithSnapshot = ['zwgk/index.htm', 'zwgk/shjz.htm'];

function zwgk(...args) {
  const run = spawnSync(process.execPath, [path('../packages/publisher/bin/zwgk.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return run.stdout;
  process.stderr.write(run.stdout + run.stderr);
  process.exit(1);
}

/** Builds the feed; answers the pages of documents and policies, the town's among them, by path, unless an editor wrote one. */
function publish() {
  const tables = readdirSync(path('data'))
    .filter((name) => !name.endsWith('.json'))
    .map((name) => path(`data/${name}`));
  const copies = pagesWithSnapshot.map((page) => {
    const copy = `${pagesFolder}/${page}`;
    mkdirSync(dirname(copy), {recursive: true});
    copyFileSync(path(`site/${page}`), copy);
    return copy;
  });
  const snapshot = copies.flatMap((copy) => ['--snapshot', copy]);
  zwgk('build', ...tables, '--config', path('data/publisher.json'), '--out', feed, ...snapshot);
  const exported = (column) => JSON.parse(zwgk('export', feed, '--column', column, '--format', 'json'));
  // The town writes its feed by hand.
  const town = JSON.parse(readFileSync(path('site/town/feed.json'), 'utf8'));
  const documents = [...exported('documents'), ...town.columns.documents.items];
  return new Map(
    [
      ...documents.map((document) => [document.url, () => documentPage(document)]),
      ...exported('policies').map((policy) => [policy.url, () => policyPage(policy)]),
    ].filter(([url]) => url !== undefined && !existsSync(path(`site${url}`))),
  );
}

const pages = publish();
const options = {dev: true, etag: true};
/** A header with a charset would win over the page's own `<meta>`, and these pages are GBK. */
const pagesInGbk = ['/zwgk/shjz.htm', '/zcwj/2026/t20260722_2.htm'];
const keepPageCharset = (response, pathname) => {
  if (pagesInGbk.includes(pathname)) response.setHeader('Content-Type', 'text/html');
};
const pageOptions = {...options, setHeaders: keepPageCharset};
const written = sirv(pagesFolder, pageOptions);
const site = sirv(path('site'), pageOptions);
const folders = [
  ['/feed/', sirv(feed, options)],
  ['/zwgk-elements/', sirv(path('../packages/embed/dist'), options)],
  ['/js/', sirv(path('../node_modules/jquery/dist'), options)],
];

function notFound(response) {
  response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('404 没有这个页面');
}

function serve(request, response) {
  const [pathname] = request.url.split('?', 1);
  if (/^\/api(\/|$)/.test(pathname)) return receiver.listener(request, response);
  const page = pages.get(pathname);
  if (page !== undefined) {
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page());
    return;
  }
  if (/^\/zwgk\/xxgk\/\d{4}\/files\/\d+\.pdf$/.test(pathname)) request.url = '/zwgk/xxgk/sample.pdf';
  const own = () => written(request, response, () => site(request, response, () => notFound(response)));
  const folder = folders.find(([prefix]) => pathname.startsWith(prefix));
  if (folder === undefined) return own();
  request.url = request.url.slice(folder[0].length - 1);
  folder[1](request, response, () => {
    request.url = pathname;
    own();
  });
}

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT 应是 0 到 65535 之间的整数，现在是“${process.env.PORT}”，例如：PORT=8081 npm start`);
  process.exit(2);
}
const receiver = openDemoReceiver();
const server = createServer(serve);
server.on('error', (error) => {
  const busy = error.code === 'EADDRINUSE';
  console.error(busy ? `端口 ${port} 已被占用，请换一个：PORT=8081 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => {
  const address = `http://localhost:${server.address().port}/`;
  console.log(`示例县演示网站已启动，请打开 ${address}`);
  receiver.ready.then(
    () => {
      console.log(
        `受理服务已启动：${address}api/ ，收到的申请和评价保存在 ${relative(process.cwd(), receiverFolder)}，密钥仅供演示`,
      );
      console.log(
        '办理评价和留言：node demo/clerk.mjs feedback list --open ；公示到网站：node demo/clerk.mjs publish',
      );
    },
    (error) => console.error(`受理服务没有启动，网站其他部分不受影响：${error.message}`),
  );
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    server.close();
    server.closeAllConnections();
    await receiver.close();
    process.exit(0);
  });
}
