import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

import {type FaultName, faults} from './faults.js';
import type {FeedFiles} from './feeds.js';
import {blankPage, countyPage, tablePage} from './pages.js';

/** One request for a file of a feed. */
export interface LedgerEntry {
  /** Path without query, for example `/plain/feed.json`. */
  readonly path: string;
  readonly status: number;
  /** Whether the browser hung up before the answer was complete. */
  readonly aborted: boolean;
}

/**
 * A county's server with a defect for every occasion.
 *
 * `/page?feed=<address>` is a page with the tag, `/blank` one without; `/<name>/<file>` is a file of a feed.
 * `?fault=500,ok` misbehaves in the first request of that address, and not in those after.
 */
export interface FaultServer {
  readonly origin: string;
  /** The same server by another origin. */
  readonly otherOrigin: string;
  /** Requests for files of feeds, in the order they ended. */
  readonly ledger: readonly LedgerEntry[];
  /** What the page `/table` has to tell when it is through with its rows. */
  readonly told: Promise<string>;
  /** Puts a feed in the place of another, whose files are gone. */
  publish(name: string, files: FeedFiles): void;
  /** Misbehaves in the first requests of a path as `?fault=` does, and in all that follow as in the last. */
  spoil(path: string, ...names: readonly FaultName[]): void;
  /** How often a path was asked for. */
  count(path: string): number;
  /** Waits until the ledger is as wanted, well below the deadline of a request. */
  until(wanted: (ledger: readonly LedgerEntry[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** How long to wait for the ledger, in ms. */
const patience = 5000;

const dist = fileURLToPath(new URL('../../embed/dist/', import.meta.url));

export async function startFaultServer(feeds: Readonly<Record<string, FeedFiles>>): Promise<FaultServer> {
  const published = new Map(Object.entries(feeds));
  const asked = new Map<string, number>();
  const spoilt = new Map<string, readonly FaultName[]>();
  const ledger: LedgerEntry[] = [];
  let tell = (_: string): void => undefined;
  const told = new Promise<string>((resolve) => (tell = resolve));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const {searchParams} = url;
    const pathname = decodeURIComponent(url.pathname);
    if (pathname === '/page') return html(response, countyPage(searchParams));
    if (pathname === '/blank') return html(response, blankPage(searchParams));
    if (pathname === '/table') return html(response, tablePage());
    if (pathname === '/told') return tell(await text(request));
    if (pathname.startsWith('/zwgk/')) return script(response, pathname.slice('/zwgk/'.length));
    const [, name = '', ...file] = pathname.split('/');
    const content = published.get(name)?.[file.join('/')];
    if (content === undefined) faults['404'](request, response, '');
    else {
      const names = spoilt.get(pathname) ?? (searchParams.get('fault') ?? 'ok').split(',');
      searchParams.delete('t');
      const turn = asked.get(url.href) ?? 0;
      asked.set(url.href, turn + 1);
      const fault = (names[turn] ?? names.at(-1)) as FaultName;
      faults[fault](request, response, JSON.stringify(content));
    }
    response.once('close', () => {
      if (content === undefined && !published.has(name)) return;
      ledger.push({path: pathname, status: response.statusCode, aborted: !response.writableFinished});
    });
  }

  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    ledger,
    told,
    publish: (name, files) => published.set(name, files),
    spoil: (path, ...names) => spoilt.set(path, names),
    count: (wanted) => ledger.filter((entry) => entry.path === wanted).length,
    until: async (wanted) => {
      const end = Date.now() + patience;
      while (!wanted(ledger)) {
        if (Date.now() > end) throw new Error(`账本里只有 ${JSON.stringify(ledger)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function html(response: ServerResponse, page: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
}

/** A file of the bundle as it was built last; `npm run build` makes it. */
async function script(response: ServerResponse, file: string): Promise<void> {
  try {
    const code = await readFile(path.join(dist, file));
    // As the documentation tells webmasters: a folder per version, cached for ever.
    response.setHeader('cache-control', 'max-age=31536000, immutable');
    response.setHeader('content-type', 'text/javascript').end(code);
  } catch {
    response.writeHead(404).end();
  }
}
