import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

import {inRoot} from '../repository.js';

/** A site under measurement: folders and files by the beginning of their path. */
export type Mounts = ReadonlyMap<string, string>;

/** A web server on the loopback address. */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was sent since it was last asked, heads of the answers included. */
  sent(): readonly Sent[];
  close(): Promise<void>;
}

/** One answer on the wire. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  /** When it was asked for, in milliseconds since 1970. */
  readonly askedAt: number;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Above it compressing as hard as can be takes minutes and saves little. */
const large = 512 * 1024;

/**
 * Serves files as a well-kept static server does: brotli, compressed beforehand, files named by their content kept for
 * good by browsers, all others asked about again.
 *
 * @param mounts - Absolute files and folders by path; a folder's path ends in `/`.
 */
export async function serveSite(mounts: Mounts): Promise<Site> {
  let log: Sent[] = [];
  const server = createServer((request, response) => {
    const {socket} = response;
    const before = socket?.bytesWritten ?? 0;
    const askedAt = Date.now();
    response.once('finish', () => {
      log.push({path: request.url ?? '', bytes: (socket?.bytesWritten ?? 0) - before, askedAt});
    });
    void answer(mounts, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    sent() {
      const sent = log;
      log = [];
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(mounts: Mounts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const file = fileFor(mounts, decodeURIComponent(pathname));
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = mediaTypes[path.extname(file)];
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}"`;
  const headers = {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': /\.[0-9a-z]{6,}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  // Files without a type here are Pagefind's, compressed already.
  const body = type === undefined ? bytes : await compressed(bytes);
  response.writeHead(200, {
    ...headers,
    ...(type === undefined ? {} : {'content-encoding': 'br', vary: 'accept-encoding'}),
    'content-length': body.length,
  });
  response.end(body);
}

function fileFor(mounts: Mounts, pathname: string): string | undefined {
  const exact = mounts.get(pathname);
  if (exact !== undefined) return exact;
  // The longest mount wins: /10k/feed/ before /10k/.
  const found = [...mounts]
    .filter(([prefix]) => prefix.endsWith('/') && pathname.startsWith(prefix))
    .sort(([one], [other]) => other.length - one.length)[0];
  if (found === undefined) return undefined;
  const [prefix, folder] = found;
  const file = path.join(folder, pathname.slice(prefix.length));
  return file.startsWith(folder) ? file : undefined;
}

const brotli = promisify(brotliCompress);
const inMemory = new Map<string, Buffer>();

/** Bytes in brotli; what took long to compress is kept on disk. */
async function compressed(bytes: Buffer): Promise<Buffer> {
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
  const known = inMemory.get(key);
  if (known !== undefined) return known;
  const file = inRoot('.cache', 'bench', 'brotli', key);
  const isLarge = bytes.length > large;
  const result = isLarge && existsSync(file) ? await readFile(file) : await compress(bytes, isLarge ? 9 : 11);
  if (isLarge) {
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, result);
  }
  inMemory.set(key, result);
  return result;
}

const compress = (bytes: Buffer, quality: number): Promise<Buffer> =>
  brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
