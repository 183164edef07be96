import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {buffer, text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {exampleService} from '@zwgk/feed/submission/examples';

import {Ledger} from './ledger.js';
import {answer, type Asked, type FaultName, faults, problem, type Sound} from './service.faults.js';

/**
 * A county's server with a defect for every occasion.
 *
 * `/api/<name>` is a submission service with a ledger of its own. `?fault=requests:lost,ok;service:503` in its address,
 * `/spoil/<name>/requests?fault=lost,ok`, or {@link FaultServer.spoil}, has the first request there meet the first fault, the second the second, and all that
 * follow the last. Files that were given to it, and those of the bundle below `/zwgk/`, are served as they are.
 */
export interface FaultServer {
  readonly origin: string;
  /** The same server by another origin. */
  readonly otherOrigin: string;
  /** What a page has to tell when it is through. */
  readonly told: Promise<string>;
  ledger(name: string): Ledger;
  /** Has requests that come from now on meet faults; `service` is what describes itself. */
  spoil(name: string, path: string, ...names: readonly FaultName[]): void;
  /** Has what is held be recorded and answered. */
  release(name: string): void;
  /** Waits until something has happened. */
  until(happened: () => boolean): Promise<void>;
  /** Breaks all connections and takes no more until {@link FaultServer.open}. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Pages and scripts of the county's, by their paths; a page may depend on the query of its address. */
export type Files = Readonly<Record<string, string | ((query: URLSearchParams) => string)>>;

/** How long to wait for something to happen, in ms. */
const patience = 20_000;

const dist = fileURLToPath(new URL('../../embed/dist/', import.meta.url));

/** What the service has for one name. */
interface Service {
  readonly ledger: Ledger;
  /** Faults still to come, by path. */
  readonly faults: Map<string, readonly FaultName[]>;
  /** Keys of what is being done. */
  readonly busy: Set<string>;
  readonly release: () => void;
  readonly released: Promise<void>;
}

export async function startFaultServer(files: Files): Promise<FaultServer> {
  const services = new Map<string, Service>();
  const serviceOf = (name: string): Service => {
    const service = services.get(name) ?? newService();
    services.set(name, service);
    return service;
  };

  let tell = (_: string): void => undefined;
  const told = new Promise<string>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, folder, name = '', ...below] = url.pathname.split('/');
    if (folder === 'told') void text(request).then(tell);
    else if (folder === 'api')
      void serve(serviceOf(name), below.join('/'), url.searchParams, request, response);
    else if (folder === 'spoil') {
      serviceOf(name).faults.set(below.join('/'), faultsIn(url.searchParams.get('fault')));
      response.end();
    } else if (folder === 'zwgk') void script(response, url.pathname.slice('/zwgk/'.length));
    else file(response, url, files[url.pathname]);
  });
  server.keepAliveTimeout = 1000;
  let port = await listen(server, 0);
  const shut = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    told,
    ledger: (name) => serviceOf(name).ledger,
    spoil: (name, path, ...names) => serviceOf(name).faults.set(path, names),
    release: (name) => serviceOf(name).release(),
    until: async (happened) => {
      const end = Date.now() + patience;
      while (!happened()) {
        if (Date.now() > end) throw new Error(`没有等到：${happened.toString()}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    shut,
    open: async () => {
      port = await listen(server, port);
    },
    close: () => (server.listening ? shut() : Promise.resolve()),
  };
}

function newService(): Service {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return {ledger: new Ledger(), faults: new Map(), busy: new Set(), release, released};
}

/** Answers one request for the service, or lets it meet its fault. */
async function serve(
  service: Service,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  allow(request, response);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const place = path === '' ? 'service' : path;
  const method = request.method ?? '';
  const key = String(request.headers['idempotency-key'] ?? '');
  if (!service.faults.has(place)) service.faults.set(place, switched(query.get('fault'), place));
  const [fault = 'ok', ...later] = service.faults.get(place) ?? [];
  if (later.length > 0) service.faults.set(place, later);
  service.ledger.attempts.push({method, path, key, fault});
  const body = fault === 'reset' ? Buffer.alloc(0) : await buffer(request).catch(() => undefined);
  if (body === undefined) return;
  const asked: Asked = {
    request,
    response,
    begin: () => service.busy.add(key),
    released: service.released,
    act: () => {
      service.busy.delete(key);
      return sound(service.ledger, path, key, body);
    },
  };
  if (service.busy.has(key)) answer(response, problem(409, 'inProgress'), {'retry-after': '1'});
  else faults[fault](asked);
}

/** What a sound server does and answers. */
function sound(ledger: Ledger, path: string, key: string, body: Buffer): Sound {
  if (path === '') return {status: 200, json: {...exampleService, forms: {request: quickForm}}};
  if (path === 'attachments') {
    const sha256 = createHash('sha256').update(body).digest('hex');
    const json = {id: `file-${sha256.slice(0, 8)}`, mediaType: 'image/png', bytes: body.length, sha256};
    return {status: 201, json};
  }
  const {taking, record} = ledger.take(key, body.toString());
  if (taking === 'reused') return problem(422, 'keyReused');
  return {
    status: taking === 'new' ? 201 : 200,
    json: {
      receiptCode: record.receiptCode,
      receivedAt: '2026-09-14T10:32:05+08:00',
      agency: {name: '示例县民政局'},
      form: 'request',
    },
  };
}

const quickForm = {...exampleService.forms.request, minimumSeconds: 0};

function allow({headers: {origin}}: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-headers', 'content-type, idempotency-key, attachment-name');
  response.setHeader('vary', 'origin');
}

/** Faults by an address's switches, for one place. */
function switched(switches: string | null, place: string): readonly FaultName[] {
  const mine = switches?.split(';').find((each) => each.startsWith(`${place}:`));
  return faultsIn(mine?.slice(place.length + 1) ?? null);
}

function faultsIn(names: string | null): readonly FaultName[] {
  return (names?.split(',') ?? ['ok']) as readonly FaultName[];
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function file(
  response: ServerResponse,
  {pathname, searchParams}: URL,
  content: Files[string] | undefined,
): void {
  if (content === undefined) return void response.writeHead(404).end();
  const type = types.find(([end]) => pathname.endsWith(end))?.[1] ?? 'text/html';
  const body = typeof content === 'string' ? content : content(searchParams);
  response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
}

const types = [
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
] as const;

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
