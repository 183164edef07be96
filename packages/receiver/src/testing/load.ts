import {randomUUID} from 'node:crypto';
import {readReceipt} from '@zwgk/feed/submission';

import {newRequest} from './client.js';

/** One draft, with the code each of its keys was answered with. */
export interface Draft {
  /** What the draft asks for; nobody else asks for it. */
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
  private readonly drafts: Draft[] = [];
  private readonly milliseconds: number[] = [];
  private readonly senders: Promise<void>;
  private readonly waiting = new Set<() => void>();
  private retries = 0;
  private isFinished = false;

  /** @param base - The address now; it changes when the receiver is started again. */
  constructor(senders: number, base: () => string) {
    this.base = base;
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
      const request = newRequest();
      const body = JSON.stringify(request);
      const key = randomUUID();
      const keys = [key, ...(number % 4 === 0 ? [key] : []), ...(number % 8 === 0 ? [randomUUID()] : [])];
      const codes = await Promise.all(keys.map((each) => this.attempt(body, each)));
      this.drafts.push({name: request.description.name ?? '', codes});
    }
  }

  /** Sends until there is a receipt, always with the same key, as pages do. */
  private async attempt(body: string, key: string): Promise<string> {
    const start = performance.now();
    for (;;) {
      const code = await sendOnce(this.base(), body, key);
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
async function sendOnce(base: string, body: string, key: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}requests`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
      body,
    });
    const text = await response.text();
    return response.status === 201 ? readReceipt(JSON.parse(text))?.receiptCode : undefined;
  } catch {
    // Whoever answers no more is being killed, or listens no longer.
    return undefined;
  }
}
