import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

/** A static web server on the loopback address, for tests. */
export interface StaticServer {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Stops it, cutting open connections. */
  close(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of the loopback address.
 * A path ending in `/` answers with its `index.html`; nothing outside the folder is served.
 *
 * @param folder - Absolute folder.
 * @param charset - Charset announced for HTML pages, for example `gbk`; `utf-8` when absent.
 */
export async function serveFolder(folder: string, charset = 'utf-8'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (typeof file === 'number') {
      response.writeHead(file).end();
      return;
    }
    readFile(file).then(
      (bytes) => response.writeHead(200, {'content-type': mediaType(file, charset)}).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file a request means, or the status to refuse it with. */
function fileFor(folder: string, requested: string): string | 400 | 403 {
  try {
    const {pathname} = new URL(requested, 'http://localhost');
    const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = path.join(folder, name);
    return file.startsWith(folder + path.sep) ? file : 403;
  } catch {
    return 400;
  }
}

function mediaType(file: string, charset: string): string {
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
  return type.startsWith('text/html') ? `text/html; charset=${charset}` : type;
}
