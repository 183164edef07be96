import type {FeedProblem} from './feed.state.js';

/** Limits of one request. */
export interface RequestOptions {
  /** Milliseconds from the start to the last byte. */
  readonly deadline: number;
  /** Most bytes to accept, after decompression. */
  readonly maxBytes: number;
  /** Ends the request; its failure is then of no interest. */
  readonly signal?: AbortSignal;
  /** Goes past caches, by an address no cache has seen: a header would need leave from another origin. */
  readonly fresh?: boolean;
}

/** A feed, or a part of one, could not be read; `problem` says why. */
export class FeedFailure extends Error {
  readonly problem: FeedProblem;

  constructor(problem: FeedProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const retryAfterDefault = 30_000;
const retryAfterMost = 300_000;

/**
 * Reads a text file, whatever its content type and character encoding.
 *
 * By XMLHttpRequest, because county pages replace or delete `fetch`; without credentials to other origins.
 * @throws {FeedFailure} always, and nothing else.
 */
export function requestText(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (code: FeedProblem['code'], more?: Partial<FeedProblem>): void => {
      reject(new FeedFailure({code, url, ...more}));
      request.abort();
    };
    const failNetwork = (): void => fail(navigator.onLine ? 'network' : 'offline');
    // Not `request.timeout`: the whole exchange counts, and tests turn this clock.
    const timer = setTimeout(() => fail('timeout'), options.deadline);
    request.onloadend = () => clearTimeout(timer);
    request.onerror = failNetwork;
    request.onprogress = ({loaded}) => {
      if (loaded > options.maxBytes) fail('tooLarge');
    };
    request.onload = () => {
      const {status} = request;
      const bytes: ArrayBuffer = request.response;
      if (bytes.byteLength > options.maxBytes) fail('tooLarge');
      else if (status >= 500 || status === 429) fail('server', {status, ...retryAfter(request)});
      else if (status >= 400) fail('notFound', {status});
      else {
        const text = decode(bytes, charset(request));
        if (text === undefined) fail('malformed');
        else if (/^\s*</.test(text)) fail('webPage');
        else resolve(text);
      }
    };
    options.signal?.addEventListener('abort', failNetwork);
    try {
      request.open('GET', options.fresh ? `${url}${url.includes('?') ? '&' : '?'}t=${Date.now()}` : url);
      request.responseType = 'arraybuffer';
      request.send();
    } catch {
      failNetwork();
    }
  });
}

/** County servers send GBK without saying so, and Notepad saves UTF-16: the first encoding without a broken byte wins. */
function decode(bytes: ArrayBuffer, declared: string | undefined): string | undefined {
  for (const label of ['utf-8', declared, 'gb18030', 'utf-16le']) {
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes);
    } catch {
      // Not this encoding, or none the browser knows.
    }
  }
  return undefined;
}

function charset(request: XMLHttpRequest): string | undefined {
  return /charset="?([\w-]+)/i.exec(request.getResponseHeader('content-type') ?? '')?.[1];
}

/** Other origins seldom expose the header; asking for it by name would then print an error on the host page's console. */
function retryAfter(request: XMLHttpRequest): Partial<FeedProblem> {
  if (request.status !== 503 && request.status !== 429) return {};
  const header = /^retry-after: *(.+)$/im.exec(request.getAllResponseHeaders())?.[1] ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  const bounded = wait >= 0 ? Math.min(wait, retryAfterMost) : retryAfterDefault;
  return {retryAt: Date.now() + bounded};
}

/** What cannot be named, such as a late part of the bundle that did not arrive, is a problem of the network. */
export function problemOf(error: unknown, url: string): FeedProblem {
  return error instanceof FeedFailure ? error.problem : {code: 'network', url};
}
