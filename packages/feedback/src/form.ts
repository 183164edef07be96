import type {Subject} from '@zwgk/core/subject.js';
import type {ReactiveControllerHost} from 'lit';

/** What may be kept of a form between visits: nothing that says who wrote it. */
export const draftKeys = ['rating', 'reasons', 'kind', 'text', 'quote'] as const;

/** Who writes, if they want a reply. In memory alone. */
export const contactKeys = ['name', 'phone', 'email'] as const;

/** Fields of the form by key. */
export type ValueKey = (typeof draftKeys)[number] | (typeof contactKeys)[number];

/** What is written in the form; fields that are not filled in are missing. Several reasons stand side by side, with spaces. */
export type Values = Readonly<Partial<Record<ValueKey, string>>>;

/** Where something may be wrong. */
export type FieldKey = ValueKey | 'agreed';

/** What is wrong with fields, in the words a resident reads. */
export type FieldErrors = Readonly<Partial<Record<FieldKey, string>>>;

/** Whether a name is that of a field. */
export function isValueKey(name: string): name is ValueKey {
  return [...draftKeys, ...contactKeys].some((key) => key === name);
}

/** What a resident has written so far. In memory alone. */
export class Form {
  values: Values = {};
  errors: FieldErrors = {};
  /** Whether being replied to was agreed to. */
  hasAgreed = false;
  /** What was selected on the page before the form was touched; it is offered with a correction (纠错). */
  selected = '';
  /** What it was about when the first word was written, which may be before its draft can be kept. */
  subject: Subject | undefined;

  /** Instant at which the form was first shown, ms by this device's clock. */
  private readonly begunAt = Date.now();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Whether nothing is written. */
  get isEmpty(): boolean {
    return Object.keys(this.values).length === 0;
  }

  /** Seconds since the form was first shown. */
  get seconds(): number {
    return (Date.now() - this.begunAt) / 1000;
  }

  /** Writes into fields; what was wrong with them is no longer said. */
  write(change: Values): void {
    this.values = {...this.values, ...change};
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([key]) => !(key in change)));
    this.host.requestUpdate();
  }

  /** Empties everything. */
  clear(): void {
    this.values = this.errors = {};
    this.hasAgreed = false;
    this.selected = '';
    this.host.requestUpdate();
  }
}
