import {type Client, Fault} from './client.js';

/** One promise that can be seen from outside. */
export interface Check {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Throws a `Fault` when the service does not keep it. */
  readonly run: (client: Client) => Promise<void>;
}

/** Says what is wrong when a promise is not kept. */
export function demand(isKept: boolean, zh: string, en: string): void {
  if (!isKept) throw new Fault(zh, en);
}
