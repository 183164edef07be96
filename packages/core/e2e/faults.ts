import type {IncomingMessage, ServerResponse} from 'node:http';
import {gzipSync} from 'node:zlib';
import iconv from 'iconv-lite';

type Answer = (request: IncomingMessage, response: ServerResponse, text: string) => void;

const json = 'application/json';
const megabyte = 1024 * 1024;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('出错了');

const typed =
  (type: string): Answer =>
  (_, response, text) =>
    response.writeHead(200, {'content-type': type}).end(text);

const encoded =
  (encoding: string, type: string): Answer =>
  (_, response, text) =>
    response.writeHead(200, {'content-type': type}).end(iconv.encode(text, encoding));

const page = '<!doctype html><title>登录</title><form><input name="user"></form>';

/** Everything a server has been seen to do instead of sending a file, by the name `?fault=` knows. */
export const faults = {
  ok: typed(json),
  '404': status(404),
  '500': status(500),
  '502': status(502),
  '503': status(503),
  'busy-60': status(503, {'retry-after': '60'}),
  'busy-3600': status(429, {'retry-after': '3600'}),
  never: () => undefined,
  late: (_, response, text) =>
    setTimeout(() => response.writeHead(200, {'content-type': json}).end(text), 300),
  drip: (_, response, text) => {
    response.writeHead(200, {'content-type': json});
    let sent = 0;
    const timer = setInterval(() => response.write(text.charAt(sent++)), 400);
    response.once('close', () => clearInterval(timer));
  },
  destroyed: (_, response, text) => {
    response.writeHead(200, {'content-type': json, 'content-length': Buffer.byteLength(text)});
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  },
  truncated: (_, response, text) => response.end(text.slice(0, text.length / 2)),
  empty: (_, response) => response.writeHead(200, {'content-type': json}).end(),
  '204': (_, response) => response.writeHead(204).end(),
  login: (_, response) => response.writeHead(302, {location: '/blank'}).end(),
  page: (_, response) => response.writeHead(200, {'content-type': json}).end(page),
  'text-plain': typed('text/plain'),
  'octet-stream': typed('application/octet-stream'),
  javascript: typed('application/x-javascript'),
  gbk: encoded('gbk', json),
  'gbk-declared': encoded('gbk', 'application/json; charset=gb2312'),
  'utf-16': encoded('utf-16le', json),
  bom: (_, response, text) => response.writeHead(200, {'content-type': json}).end(`\ufeff${text}`),
  huge: (_, response, text) => {
    const padding = Buffer.alloc(megabyte, ' ');
    response.writeHead(200, {'content-type': json});
    for (let sent = 0; sent < 22; sent++) response.write(padding);
    response.end(text);
  },
  bomb: (_, response, text) =>
    response
      .writeHead(200, {'content-type': json, 'content-encoding': 'gzip'})
      .end(gzipSync(' '.repeat(64 * megabyte) + text)),
  deep: (_, response) =>
    response.writeHead(200, {'content-type': json}).end('['.repeat(100_000) + ']'.repeat(100_000)),
  etag: (request, response, text) => {
    const headers = {etag: '"1"', 'cache-control': 'no-cache', 'content-type': json};
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(text);
  },
  open: (_, response, text) => response.writeHead(200, {'access-control-allow-origin': '*'}).end(text),
  'open-503': status(503, {'access-control-allow-origin': '*', 'retry-after': '5'}),
} satisfies Readonly<Record<string, Answer>>;

export type FaultName = keyof typeof faults;
