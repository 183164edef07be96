/** One thing to send. */
export interface Letter {
  /** Absolute address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | File;
  /** Milliseconds without a sign of life after which nobody waits any longer. */
  readonly patience: number;
  /** Takes the answer as bytes. */
  readonly asBytes?: boolean;
  /** Told how many bytes have left. */
  readonly onSent?: (bytes: number) => void;
  /** Ends the exchange; it then counts as lost. */
  readonly signal?: AbortSignal;
}

/** What came back: an answer, or none. Without one nobody can know whether the letter has arrived. */
export type Answer = Answered | {readonly type: 'lost'} | {readonly type: 'timeout'};

/** An answer as it came. */
export interface Answered {
  readonly type: 'answered';
  readonly status: number;
  /** Empty where bytes were asked for and came. */
  readonly text: string;
  /** Empty unless bytes were asked for. */
  readonly bytes: Blob;
  /** Seconds the server wants to be left alone, where it says so. */
  readonly retryAfter: number | undefined;
}

/**
 * Sends by POST and tells what became of it; never throws.
 *
 * By XMLHttpRequest, because county pages replace or delete `fetch`, and because only it tells how far a file has got.
 * Without credentials to other origins.
 */
export function post(letter: Letter): Promise<Answer> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = (): void => resolve({type: 'lost'});
    try {
      const request = new XMLHttpRequest();
      const stop = (type: 'lost' | 'timeout'): void => {
        resolve({type});
        request.abort();
      };
      // Not `request.timeout`: what moves is alive, and tests turn this clock.
      const live = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => stop('timeout'), letter.patience);
      };
      request.open('POST', letter.url);
      request.responseType = 'blob';
      for (const [name, value] of Object.entries(letter.headers)) request.setRequestHeader(name, value);
      request.onload = () => void answerOf(request, letter).then(resolve, lost);
      request.onerror = lost;
      request.onabort = lost;
      request.onloadend = () => clearTimeout(timer);
      if (letter.onSent) listen(request.upload, letter.onSent, live);
      if (letter.asBytes) request.onprogress = live;
      letter.signal?.addEventListener('abort', () => stop('lost'));
      live();
      request.send(letter.body);
    } catch {
      // A page that has broken XMLHttpRequest, or a policy that forbids the address.
      clearTimeout(timer);
      lost();
    }
  });
}

function listen(upload: XMLHttpRequestUpload, onSent: (bytes: number) => void, live: () => void): void {
  upload.onprogress = ({loaded}) => {
    live();
    onSent(loaded);
  };
}

async function answerOf(request: XMLHttpRequest, {asBytes}: Letter): Promise<Answered> {
  const {status} = request;
  const bytes: Blob = request.response;
  const isWanted = asBytes === true && status < 300;
  return {
    type: 'answered',
    status,
    bytes,
    text: isWanted ? '' : await bytes.text(),
    retryAfter: retryAfterIn(request.getAllResponseHeaders(), Date.now()),
  };
}

/** Seconds to wait, from headers as the browser shows them: a number or a date; other origins may hide it. */
export function retryAfterIn(headers: string, now: number): number | undefined {
  const value = /^retry-after:\s*(.+?)\s*$/im.exec(headers)?.[1];
  if (value === undefined) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
