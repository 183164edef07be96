import type {IncomingMessage, ServerResponse} from 'node:http';

/** One request as a fault is given it. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Does what was asked, once, and returns the answer a sound server gives. */
  readonly act: () => Sound;
  /** Says that what was asked is being done, so that others with its key have to wait. */
  readonly begin: () => void;
  /** Resolves when the test lets go what is held. */
  readonly released: Promise<void>;
}

/** The answer of a sound server. */
export interface Sound {
  readonly status: number;
  readonly json: unknown;
}

type Fault = (asked: Asked) => void;

/** A problem document. */
export function problem(
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): {readonly status: number; readonly json: unknown} {
  return {status, json: {type: `urn:zwgk:problem:${code}`, title: code, status, ...more}};
}

/** Answers with JSON. */
export function answer(response: ServerResponse, {status, json}: Sound, headers: Headers = {}): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, {'content-type': type, ...headers}).end(JSON.stringify(json));
}

type Headers = Readonly<Record<string, string>>;

const refuse =
  (
    status: number,
    code: string,
    headers: Headers = {},
    more: Readonly<Record<string, unknown>> = {},
  ): Fault =>
  ({response}) =>
    answer(response, problem(status, code, more), headers);

const page =
  (status: number): Fault =>
  ({response}) =>
    response.writeHead(status, {'content-type': 'text/html'}).end('<!doctype html><title>登录</title>');

const errors = [
  {pointer: '/contact/phone', code: 'invalid', detail: '电话号码不完整'},
  {pointer: '/description/name', code: 'tooLong', detail: '名称太长'},
];

/** How long a slow server works, in ms. */
const slowness = 400;

/** Everything a server has been seen to do instead of answering, by the name `?fault=` knows. */
export const faults = {
  ok: ({response, act}) => answer(response, act()),
  /** Recorded, and the answer lost. */
  lost: ({response, act}) => {
    act();
    response.destroy();
  },
  /** Recorded, and the answer cut off. */
  cut: ({response, act}) => {
    const text = JSON.stringify(act().json);
    response.writeHead(201, {'content-length': Buffer.byteLength(text)});
    response.write(text.slice(0, 10), () => response.destroy());
  },
  /** Connection reset, nothing recorded. */
  reset: ({request}) => request.socket.resetAndDestroy(),
  /** Recorded, never answered. */
  never: ({act}) => void act(),
  /** Recorded after a while, during which others with the same key are told to wait. */
  slow: ({response, act, begin}) => {
    begin();
    setTimeout(() => answer(response, act()), slowness);
  },
  /** Recorded when the test says so. */
  held: ({response, act, begin, released}) => {
    begin();
    void released.then(() => answer(response, act()));
  },
  /** As `slow`, and the answer lost at once. */
  'slow-lost': ({response, act, begin}) => {
    begin();
    setTimeout(act, slowness);
    response.destroy();
  },
  '400': refuse(400, 'invalid', {}, {errors}),
  '422': refuse(422, 'invalid', {}, {errors}),
  /** A file that was taken has been removed since. */
  stale: refuse(422, 'invalid', {}, {errors: [{pointer: '/attachments/0/id', code: 'unknownAttachment'}]}),
  '401': page(401),
  '403': page(403),
  '404': page(404),
  '413': page(413),
  '415': refuse(415, 'unsupportedType'),
  '429': refuse(429, 'rateLimited', {'retry-after': '20'}),
  '429-bare': page(429),
  '500': page(500),
  /** Recorded, and an error afterwards. */
  '500-recorded': ({response, act}) => {
    act();
    response.writeHead(500).end();
  },
  '502': page(502),
  '503': refuse(503, 'unavailable', {'retry-after': '3600'}),
  html: page(200),
  empty: ({response}) => response.writeHead(200).end(),
  /** An answer of the right form whose receipt code is missing. */
  codeless: ({response}) =>
    answer(response, {status: 201, json: {receivedAt: '2026-09-14T10:32:05+08:00', form: 'request'}}),
  login: ({response}) => response.writeHead(302, {location: '/login'}).end(),
} satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
