import {webcrypto} from 'node:crypto';
import {createContext, type Script} from 'node:vm';

import type {FaultServer} from '../fault-server.js';
import type {Resident, Tab} from './perform.js';
import {type Exchanges, xmlHttpRequest} from './xml-http-request.js';

/** The life of one page: when it ends, its timers and exchanges end with it, and nobody is told. */
interface Life {
  readonly resident: Resident;
  readonly end: () => void;
  /** Tells the page that it is being left. */
  readonly leave: () => void;
}

/**
 * A tab without a browser: what the client asks of one, with a store that outlives pages and HTTP that is real. A
 * hundred times as fast as a browser's.
 */
export function openTab(server: FaultServer, name: string, script: Script): Tab {
  const stored = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };

  function open(): Life {
    const timers = new Set<NodeJS.Timeout>();
    const exchanges: Exchanges = new Set();
    const listeners = new Map<string, Set<(event: Event) => void>>();
    const timed =
      (set: typeof setTimeout) =>
      (act: () => void, ms?: number): NodeJS.Timeout => {
        const timer = set(act, ms);
        timers.add(timer);
        return timer;
      };
    const page: Record<string, unknown> = {
      ...{
        Blob,
        TextDecoder,
        TextEncoder,
        URL,
        clearInterval,
        clearTimeout,
        crypto: webcrypto,
        sessionStorage,
      },
      navigator: {onLine: true},
      location: {search: `?${name}`, href: `${server.origin}/resident?${name}`, protocol: 'http:'},
      setTimeout: timed(setTimeout),
      setInterval: timed(setInterval as typeof setTimeout),
      XMLHttpRequest: xmlHttpRequest(exchanges),
      fetch: (url: string, options: RequestInit) => fetch(url, options),
      addEventListener: (type: string, listener: (event: Event) => void) =>
        listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
      removeEventListener: (type: string, listener: (event: Event) => void) =>
        listeners.get(type)?.delete(listener),
    };
    page['window'] = page;
    script.runInContext(createContext(page));
    return {
      resident: page['resident'] as Resident,
      leave: () => listeners.get('pagehide')?.forEach((listener) => listener(new Event('pagehide'))),
      end: () => {
        timers.forEach((timer) => clearTimeout(timer));
        exchanges.forEach((end) => end());
      },
    };
  }

  let life = open();
  const again = (): Promise<void> => {
    life.end();
    life = open();
    return Promise.resolve();
  };
  const leave = (): Promise<void> => {
    life.leave();
    return again();
  };
  return {
    resident: () => life.resident,
    reload: leave,
    back: leave,
    crash: again,
    spoil: (faults) => fetch(`${server.origin}/spoil/${name}/requests?fault=${faults.join(',')}`),
  };
}
