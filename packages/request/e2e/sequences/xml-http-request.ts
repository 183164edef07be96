import {Agent, type ClientRequest, type IncomingMessage, request} from 'node:http';
import {buffer} from 'node:stream/consumers';

/** What ends each exchange of a page that is under way. */
export type Exchanges = Set<() => void>;

type Listener = ((event: unknown) => void) | null;

const agent = new Agent({keepAlive: false});

/** As much of the browser's XMLHttpRequest as the client uses, over real HTTP; `exchanges` are those under way. */
export function xmlHttpRequest(exchanges: Exchanges) {
  return class {
    readonly upload: {onprogress: Listener} = {onprogress: null};
    onload: Listener = null;
    onerror: Listener = null;
    onabort: Listener = null;
    onloadend: Listener = null;
    onprogress: Listener = null;
    status = 0;
    responseType = '';
    response: unknown = null;

    private exchange: ClientRequest | undefined;
    private headers: Record<string, string> = {};
    private received = '';
    private isOver = false;
    private readonly endQuietly = (): void => {
      this.isOver = true;
      this.exchange?.destroy();
    };

    open(method: string, url: string): void {
      this.exchange = request(url, {method, agent});
    }

    setRequestHeader(name: string, value: string): void {
      this.headers = {...this.headers, [name]: value};
    }

    getAllResponseHeaders(): string {
      return this.received;
    }

    send(body?: string): void {
      const {exchange} = this;
      if (!exchange) return;
      for (const [name, value] of Object.entries(this.headers)) exchange.setHeader(name, value);
      exchange.once('error', () => this.finish('onerror'));
      exchange.once('response', (response: IncomingMessage) => {
        buffer(response).then(
          (bytes) => this.take(response, bytes),
          () => this.finish('onerror'),
        );
      });
      exchanges.add(this.endQuietly);
      exchange.end(body);
    }

    abort(): void {
      this.finish('onabort');
      this.exchange?.destroy();
    }

    private take({statusCode = 0, rawHeaders}: IncomingMessage, bytes: Buffer): void {
      this.status = statusCode;
      this.received = rawHeaders.map((each, at) => (at % 2 ? `${each}\r\n` : `${each}: `)).join('');
      const copy = Uint8Array.from(bytes);
      this.response = this.responseType === 'blob' ? new Blob([copy]) : copy.buffer;
      this.finish('onload');
    }

    private finish(name: 'onload' | 'onerror' | 'onabort'): void {
      exchanges.delete(this.endQuietly);
      if (this.isOver) return;
      this.isOver = true;
      this[name]?.({});
      this.onloadend?.({});
    }
  };
}
