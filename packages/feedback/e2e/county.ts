import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {Log, readSettings, type RunningReceiver, startReceiver} from '@zwgk/receiver';

import {countyPage} from './page.js';

/** What the network, or something before the receiver, makes of a piece of feedback. */
export type Fault =
  | 'ok'
  /** It arrives, and the answer is lost. */
  | 'lost'
  /** It arrives, and the answer is cut off. */
  | 'cut'
  /** It arrives, and is never answered. */
  | 'never'
  /** It arrives, and an error is answered. */
  | 'broken-after'
  /** It does not arrive: the connection breaks, the server fails, is looked after, or wants somebody to sign in. */
  | 'reset'
  | 'broken'
  | 'maintenance'
  | 'signIn';

/** What one writer's form has sent, and what the receiver has made of it. */
export interface Traffic {
  /** Keys of what was sent, in its order. */
  readonly keys: string[];
  /** Receipt codes the receiver has given, each once. */
  readonly codes: Set<string>;
  /** Faults still to come; the last stays. */
  faults: readonly Fault[];
  /** Address the writer is counted by. */
  readonly address: string;
}

/** A county with the real receiver behind a network on which everything goes wrong. */
export interface County {
  readonly origin: string;
  /** Data folder of the receiver. */
  readonly data: string;
  traffic(writer: string): Traffic;
  /** Lets the receiver's clock run. */
  later(seconds: number): void;
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../../embed/dist/', import.meta.url));

export async function startCounty(): Promise<County> {
  const data = await mkdtemp(path.join(tmpdir(), 'zwgk-feedback-'));
  // The same morning whenever the tests run: at midnight the receiver no longer knows who has written before.
  const begun = Date.now();
  let ahead = Date.parse('2026-01-05T09:00:00+08:00') - begun;
  const receiver = await openReceiver(data, () => new Date(Date.now() + ahead));
  const writers = new Map<string, Traffic>();
  const traffic = (writer: string): Traffic => {
    const known = writers.get(writer) ?? newTraffic(writers.size);
    writers.set(writer, known);
    return known;
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const [, folder, name = '', ...below] = pathname.split('/');
    if (folder === 'api') void pass(receiver, traffic(name), below.join('/'), request, response);
    else if (folder === 'zwgk') void script(response, pathname.slice('/zwgk/'.length));
    else if (folder === 'page') html(response, countyPage(searchParams));
    else html(response, '<!doctype html><html lang="zh-CN"><title>别的网页</title>');
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    data,
    traffic,
    later: (seconds) => (ahead += seconds * 1000),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await receiver.stop();
      await rm(data, {recursive: true});
    },
  };
}

function openReceiver(data: string, now: () => Date): Promise<RunningReceiver> {
  const settings = readSettings({ZWGK_DATA: data, PORT: '0'});
  const limits = {...settings.limits, feedbackPerFiveMinutes: 3};
  const feedback = {...settings.feedback, minimumSeconds: 0};
  return startReceiver(
    {...settings, limits, feedback, trustedProxies: ['127.0.0.1']},
    {log: new Log(() => undefined), now},
  );
}

function newTraffic(number: number): Traffic {
  return {keys: [], codes: new Set(), faults: ['ok'], address: `10.0.0.${number + 1}`};
}

/** Passes a request on to the receiver, or lets it meet its fault. */
async function pass(
  receiver: RunningReceiver,
  traffic: Traffic,
  below: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (below !== 'feedback') return answer(response, await ask(receiver, traffic, below, request));
  const [fault = 'ok', ...later] = traffic.faults;
  if (later.length > 0) traffic.faults = later;
  traffic.keys.push(String(request.headers['idempotency-key']));
  if (fault === 'reset') return void request.socket.resetAndDestroy();
  const refusal = refusals[fault];
  if (refusal !== undefined)
    return void response.writeHead(...refusal).end('<!doctype html><title>登录</title>');
  const answered = await ask(receiver, traffic, below, request);
  if (fault === 'ok') answer(response, answered);
  else if (fault === 'lost') response.destroy();
  else if (fault === 'broken-after') response.writeHead(500).end();
  else if (fault === 'cut') {
    response.writeHead(answered.status, {'content-length': Buffer.byteLength(answered.text)});
    response.write(answered.text.slice(0, 10), () => response.destroy());
  }
}

const page = {'content-type': 'text/html'};
const refusals: Readonly<Partial<Record<Fault, [number, Readonly<Record<string, string>>]>>> = {
  broken: [500, page],
  maintenance: [503, {...page, 'retry-after': '3600'}],
  signIn: [200, page],
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const passedOn = ['content-type', 'idempotency-key', 'accept-language'];
const passedBack = ['content-type', 'retry-after'];

async function ask(
  {port}: RunningReceiver,
  {address, codes}: Traffic,
  below: string,
  request: IncomingMessage,
): Promise<Answer> {
  const {method = 'GET', headers} = request;
  const known = passedOn.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  const answered = await fetch(`http://127.0.0.1:${port}/api/${below}`, {
    method,
    headers: {...Object.fromEntries(known), 'x-forwarded-for': address},
    ...(method === 'POST' && {body: await buffer(request)}),
  });
  const text = await answered.text();
  if (below === 'feedback' && answered.ok) codes.add((JSON.parse(text) as {receiptCode: string}).receiptCode);
  const back = passedBack.flatMap((name) => {
    const value = answered.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {status: answered.status, headers: Object.fromEntries(back), text};
}

function answer(response: ServerResponse, {status, headers, text}: Answer): void {
  response.writeHead(status, headers).end(text);
}

function html(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
}

/** A file of the bundle as it was built last; `npm run build` makes it. */
async function script(response: ServerResponse, file: string): Promise<void> {
  try {
    response.setHeader('content-type', 'text/javascript').end(await readFile(path.join(dist, file)));
  } catch {
    response.writeHead(404).end();
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
