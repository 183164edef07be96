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
  /** Headers of the answer as the browser shows them, one a line; empty when there are none. */
  readonly headers: string;

  constructor(problem: FeedProblem, headers = '') {
    super(problem.code);
    this.problem = problem;
    this.headers = headers;
  }
}

/**
 * Reads a text file, whatever its content type and character encoding.
 *
 * By XMLHttpRequest, because county pages replace or delete `fetch`; without credentials to other origins.
 * @throws {FeedFailure} always, and nothing else.
 */
export function requestText(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (code: FeedProblem['code'], status?: Pick<FeedProblem, 'status'>): void => {
      reject(new FeedFailure({code, url, ...status}, request.getAllResponseHeaders()));
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
      const text = decode(bytes, request.getAllResponseHeaders());
      if (status >= 400) fail(status >= 500 || status === 429 ? 'server' : 'notFound', {status});
      else if (bytes.byteLength > options.maxBytes) fail('tooLarge');
      else if (text === undefined) fail('malformed');
      else if (/^\s*</.test(text)) fail('webPage');
      else resolve(text);
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
function decode(bytes: ArrayBuffer, headers: string): string | undefined {
  const declared = /charset="?([\w-]+)/i.exec(headers)?.[1];
  for (const label of ['utf-8', declared, 'gb18030', 'utf-16le']) {
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes);
    } catch {
      // Not this encoding, or none the browser knows.
    }
  }
  return undefined;
}

/** What cannot be named, such as a late part of the bundle that did not arrive, is a problem of the network. */
export function problemOf(error: unknown, url: string): FeedProblem {
  return error instanceof FeedFailure ? error.problem : {code: 'network', url};
}
