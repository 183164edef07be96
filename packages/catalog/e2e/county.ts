import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {exampleAgencies, exampleDocuments, exampleMatters} from '../src/testing/example.records.js';

const bundles = fileURLToPath(new URL('../../embed/dist', import.meta.url));

/** A page that allows nothing but its own files: no inline script, no inline style, no frames from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:";

const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="icon" href="data:,">
<title>示例县政务公开</title>
<script src="/zwgk/zwgk-catalog.js" defer></script>
<main><zwgk-catalog feed="/feed.json"></zwgk-catalog></main>
</html>`;

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 3600};

/** Matters of one area, enough for several sheets. */
const matters = Array.from({length: 60}, (_, index) => ({
  ...exampleMatters[7 - (index % 3)],
  id: `m-${index}`,
  area: '06',
  level1: `养老服务第${Math.floor(index / 4) + 1}类`,
  level2: `养老服务事项${index + 1}`,
}));

const feed = {
  ...header,
  publisher: {name: '示例县人民政府办公室', phone: '0100-1112222'},
  columns: {
    catalog: {items: matters},
    documents: {items: exampleDocuments},
    agencies: {items: exampleAgencies},
  },
};

/** A county's site on the loopback address, with the bundle that was built. */
export interface County {
  readonly url: string;
  close(): void;
}

/** Starts the site on a free port. */
export async function startCounty(): Promise<County> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const answer = (type: string, body: string | Buffer): void => {
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
    };
    if (pathname === '/') answer('text/html', page);
    else if (pathname === '/feed.json') answer('application/json', JSON.stringify(feed));
    else {
      const file = path.join(bundles, path.normalize(pathname.replace(/^\/zwgk\//, '/')));
      readFile(file).then(
        (body) => answer('text/javascript', body),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
