import type {FeedReady} from '@zwgk/core';
import {fakeAction} from '@zwgk/tooling/fake-service.js';
import {FilledForm} from '@zwgk/tooling/filled-form.js';

import type {Feedback} from '../feedback.js';

/** A feed that has nothing for feedback but its publisher. */
export const plainFeed: FeedReady = {
  type: 'ready',
  url: 'https://county.example/feed.json',
  feed: {
    version: '1.0',
    updated: '2026-11-20T09:00:00+08:00',
    ttl: 600,
    publisher: {name: '示例县人民政府办公室', phone: '0100-1234500'},
    columns: {},
  },
  dropped: 0,
  agencies: {type: 'unasked'},
  calendar: {type: 'ready', value: []},
};

/** The widget as somebody uses it who has something to say. */
export class Writer extends FilledForm<Feedback> {
  /** Until the desk has come: whoever touches the widget makes it come. */
  async ready(): Promise<void> {
    this.root.querySelector('section')?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await this.reads('写了号码会自动遮住');
  }

  /** Presses a button, as soon as it is there. */
  override async press(label: string): Promise<void> {
    await this.reads(label);
    await super.press(label);
  }

  /** The first element that matches. */
  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing is like ${selector} in: ${this.text}`);
    return found;
  }
}

let visits = 0;

/** An address of a service to which nothing has been sent yet. */
export function freshAction(): string {
  return `${fakeAction}/${++visits}`;
}
