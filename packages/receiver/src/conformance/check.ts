import {type Client, Fault} from './client.js';
import type {FormUnderTest} from './forms.js';

/** One promise that can be seen from outside. */
export interface Check {
  readonly id: string;
  /** The form it is of: a service that does not take the form need not keep it. */
  readonly form?: 'request' | 'feedback';
  readonly zh: string;
  readonly en: string;
  /** Throws a `Fault` when the service does not keep it. */
  readonly run: (client: Client) => Promise<void>;
}

/** A promise that every form keeps. */
export interface FormCheck extends Omit<Check, 'form' | 'run'> {
  /** Throws a `Fault` when the form does not keep it. */
  readonly run: (client: Client, form: FormUnderTest) => Promise<void>;
}

/** Says what is wrong when a promise is not kept. */
export function demand(isKept: boolean, zh: string, en: string): void {
  if (!isKept) throw new Fault(zh, en);
}
