/** What a service answers: a status and a body, no answer, or none for a long time. */
export type FakeAnswer =
  | {
      readonly status: number;
      readonly body?: unknown;
      /** Header lines, for example `Retry-After: 30`. */
      readonly headers?: string;
    }
  | 'lost'
  | 'never';

/** What was asked of a service. */
export interface FakeCall {
  /** Path below the service's address. */
  readonly path: string;
  readonly body: unknown;
}

/** Address of the service that tests and stories ask; nobody answers there. */
export const fakeAction = 'https://service.invalid/api';

/**
 * Answers what is sent to {@link fakeAction} by XMLHttpRequest; other addresses are asked as always.
 *
 * @returns what was asked, and what ends the pretence.
 */
export function fakeService(answer: (call: FakeCall) => FakeAnswer): {
  readonly calls: readonly FakeCall[];
  readonly stop: () => void;
} {
  const real = window.XMLHttpRequest;
  const calls: FakeCall[] = [];
  class FakeRequest extends real {
    private path: string | undefined;
    private answered: Exclude<FakeAnswer, string> | undefined;

    override open(method: string, url: string | URL): void {
      const address = String(url);
      const isOurs = address.startsWith(fakeAction);
      this.path = isOurs ? address.slice(fakeAction.length).replace(/\?.*/, '') : undefined;
      super.open(method, this.path === undefined ? url : 'data:,');
    }

    override setRequestHeader(name: string, value: string): void {
      if (this.path === undefined) super.setRequestHeader(name, value);
    }

    override send(body?: XMLHttpRequestBodyInit | null): void {
      const {path} = this;
      if (path === undefined) return super.send(body);
      const call = {path, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : body};
      calls.push(call);
      const answered = answer(call);
      if (answered === 'never') return;
      setTimeout(() => {
        if (answered === 'lost') this.onerror?.(new ProgressEvent('error'));
        else {
          this.answered = answered;
          this.onload?.(new ProgressEvent('load'));
        }
        this.onloadend?.(new ProgressEvent('loadend'));
      });
    }

    override get status(): number {
      return this.answered?.status ?? 0;
    }

    override get response(): unknown {
      const body = this.answered?.body;
      const text = body === undefined ? '' : JSON.stringify(body);
      if (this.responseType === 'arraybuffer') return new TextEncoder().encode(text).buffer;
      return body instanceof Blob ? body : new Blob([text]);
    }

    override getAllResponseHeaders(): string {
      return this.answered?.headers ?? '';
    }
  }
  window.XMLHttpRequest = FakeRequest;
  return {
    calls,
    stop: () => {
      window.XMLHttpRequest = real;
    },
  };
}
