import WebSocket from 'ws';

/** A connection over the Chrome DevTools Protocol. */
export interface CdpClient {
  /** Sends one command; `session` names the page it is for. */
  send(method: string, params?: object, session?: string): Promise<Readonly<Record<string, unknown>>>;
  /** Resolves when a page tells of something, for example `Inspector.targetCrashed`. */
  heard(method: string, session: string): Promise<void>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: {readonly message: string};
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to a browser's `ws://…/devtools/browser/…` address. */
export async function connectCdp(url: string): Promise<CdpClient> {
  const socket = new WebSocket(url, {perMessageDeflate: false});
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  const listening = new Map<string, () => void>();
  socket.on('message', (data) => {
    const {id, method, sessionId, result, error}: Answer = JSON.parse(String(data));
    listening.get(`${String(method)} ${String(sessionId)}`)?.();
    const caller = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || caller === undefined) return;
    waiting.delete(id);
    if (error === undefined) caller.resolve(result ?? {});
    else caller.reject(new Error(error.message));
  });
  let last = 0;
  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, {resolve, reject});
        socket.send(
          JSON.stringify({id: last, method, params, ...(session !== undefined && {sessionId: session})}),
        );
      }),
    heard: (method, session) => new Promise((resolve) => listening.set(`${method} ${session}`, resolve)),
    close: () => socket.close(),
  };
}
