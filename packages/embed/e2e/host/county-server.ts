import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

/** What a server answers for one address. */
export interface Resource {
  readonly body?: string | Uint8Array;
  /** `text/html; charset=utf-8` and the like; by the file's ending when absent. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** A county's web server, as far as a page with a pasted tag needs one. */
export interface CountyServer {
  readonly origin: string;
  /** The same files under another origin, with or without permission to read them from here. */
  readonly elsewhere: string;
  /** The `integrity` of `zwgk-catalog.js`, as the build lists it. */
  readonly integrity: string;
  /** Puts resources in place of what was served before; the bundles are always there. */
  serve(resources: Readonly<Record<string, Resource>>): void;
  /** The query of the next request for a path. */
  asked(path: string): Promise<URLSearchParams>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Starts a county server.
 *
 * @param dist - Folder of the bundles, served below `/zwgk/`.
 */
export async function startCountyServer(dist: string): Promise<CountyServer> {
  let resources: Readonly<Record<string, Resource>> = {};
  const awaited = new Map<string, (query: URLSearchParams) => void>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://county');
    awaited.get(pathname)?.(searchParams);
    const resource = resources[pathname] ??
      bundleFile(dist, pathname) ?? {status: 404, body: '404 Not Found', type: 'text/html'};
    response
      .writeHead(resource.status ?? 200, {
        'content-type': resource.type ?? types[path.extname(pathname)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...resource.headers,
      })
      .end(resource.body);
  };
  const servers = [createServer(answer), createServer(answer)] as const;
  const [origin, elsewhere] = await Promise.all(servers.map(listen));
  return {
    origin: origin ?? '',
    elsewhere: elsewhere ?? '',
    integrity: integrityOf(dist),
    serve: (next) => {
      resources = next;
    },
    asked: (path) => new Promise((resolve) => awaited.set(path, resolve)),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function bundleFile(dist: string, pathname: string): Resource | undefined {
  if (!/^\/zwgk\/[\w./-]+$/.test(pathname) || pathname.includes('..')) return undefined;
  try {
    return {
      headers: {'access-control-allow-origin': '*'},
      body: readFileSync(path.join(dist, pathname.slice('/zwgk/'.length))),
    };
  } catch {
    return undefined;
  }
}

function integrityOf(dist: string): string {
  const list = bundleFile(dist, '/zwgk/sri.json')?.body;
  const integrities: Readonly<Record<string, string>> = list === undefined ? {} : JSON.parse(String(list));
  return integrities['zwgk-catalog.js'] ?? '';
}
