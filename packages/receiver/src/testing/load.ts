import {randomUUID} from 'node:crypto';
import {readFeedbackReceipt, readReceipt} from '@zwgk/feed/submission';

import {newMessage, newRequest} from './client.js';

/** A form that is sent under load. */
export interface LoadForm {
  readonly path: 'requests' | 'feedback';
  readonly draft: () => {readonly name: string; readonly body: string};
}

/** Requests for disclosure. */
export const requests: LoadForm = {
  path: 'requests',
  draft: () => {
    const request = newRequest();
    return {name: request.description.name ?? '', body: JSON.stringify(request)};
  },
};

/** Messages. */
export const messages: LoadForm = {
  path: 'feedback',
  draft: () => {
    const message = newMessage();
    return {name: message.text, body: JSON.stringify(message)};
  },
};

/** One draft, with the code each of its keys was answered with. */
export interface Draft {
  /** What the draft asks for, or says; nobody else does. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** What came of sending. */
export interface Outcome {
  readonly drafts: readonly Draft[];
  /** Milliseconds of every answer that was a receipt, the shortest first. */
  readonly milliseconds: readonly number[];
  /** Attempts that had no answer, or one that was no receipt. */
  readonly retries: number;
}

/**
 * Sends drafts as fast as they are answered, from many senders at once, until it is told to finish. Every fourth draft is
 * sent twice with its key, every eighth again with another one, as browsers and people do.
 */
export class Load {
  private readonly base: () => string;
  private readonly forms: readonly LoadForm[];
  private readonly drafts: Draft[] = [];
  private readonly milliseconds: number[] = [];
  private readonly senders: Promise<void>;
  private readonly waiting = new Set<() => void>();
  private retries = 0;
  private isFinished = false;

  /**
   * @param base - The address now; it changes when the receiver is started again.
   * @param forms - Which forms are sent, in turn.
   */
  constructor(senders: number, base: () => string, forms: readonly LoadForm[] = [requests]) {
    this.base = base;
    this.forms = forms;
    this.senders = Promise.all(Array.from({length: senders}, () => this.send())).then(() => undefined);
  }

  /** Waits for so many receipts more. */
  async receipts(more: number): Promise<void> {
    const wanted = this.milliseconds.length + more;
    while (this.milliseconds.length < wanted) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** Begins nothing new, and waits for what is under way. */
  async finish(): Promise<Outcome> {
    this.isFinished = true;
    await this.senders;
    const milliseconds = [...this.milliseconds].sort((a, b) => a - b);
    return {drafts: this.drafts, milliseconds, retries: this.retries};
  }

  private async send(): Promise<void> {
    for (let number = 1; !this.isFinished; number++) {
      const form = this.forms[number % this.forms.length] ?? requests;
      const {name, body} = form.draft();
      const key = randomUUID();
      const keys = [key, ...(number % 4 === 0 ? [key] : []), ...(number % 8 === 0 ? [randomUUID()] : [])];
      const codes = await Promise.all(keys.map((each) => this.attempt(form, body, each)));
      this.drafts.push({name, codes});
    }
  }

  /** Sends until there is a receipt, always with the same key, as pages do. */
  private async attempt(form: LoadForm, body: string, key: string): Promise<string> {
    const start = performance.now();
    for (;;) {
      const code = await sendOnce(this.base() + form.path, body, key);
      if (code !== undefined) {
        this.milliseconds.push(performance.now() - start);
        for (const resolve of this.waiting) resolve();
        this.waiting.clear();
        return code;
      }
      this.retries++;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Sends once; the receipt code, or `undefined` without a receipt. */
async function sendOnce(url: string, body: string, key: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
      body,
    });
    const text = await response.text();
    if (response.status !== 201) return undefined;
    const json: unknown = JSON.parse(text);
    return (readReceipt(json) ?? readFeedbackReceipt(json))?.receiptCode;
  } catch {
    // Whoever answers no more is being killed, or listens no longer.
    return undefined;
  }
}
