import {fixture, html} from '@open-wc/testing';
import type {FeedReady, FeedState} from '@zwgk/core';
import {fakeAction} from '@zwgk/tooling/fake-service.js';
import {ShownWidget} from '@zwgk/tooling/shown-widget.js';

import type {Feedback} from '../feedback.js';

/** How long to wait for something to be on the page, in ms. */
const patience = 10_000;

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
export class Writer extends ShownWidget<Feedback> {
  /** Opens a widget with an address of its own, so that nobody finds what another has written. */
  static async begin(
    attributes: Readonly<Record<string, string>> = {},
    {feed = plainFeed, inner = ''}: {readonly feed?: FeedState; readonly inner?: string} = {},
  ): Promise<Writer> {
    const element = document.createElement('zwgk-feedback');
    const all = {action: freshAction(), for: 'm-1', 'for-title': '高龄津贴发放', ...attributes};
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    element.textContent = inner;
    element.feed = feed;
    await fixture(html`<main>${element}</main>`);
    return new Writer(element);
  }

  async reads(words: string): Promise<void> {
    const begun = Date.now();
    while (!this.text.includes(words)) {
      if (Date.now() - begun > patience) throw new Error(`“${words}” is not in: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.element.updateComplete;
  }

  /** Until the desk has come: whoever touches the widget makes it come. */
  async ready(): Promise<void> {
    this.root.querySelector('section')?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await this.reads('写了号码会自动遮住');
  }

  async press(label: string): Promise<void> {
    await this.click('button', label);
    await this.element.updateComplete;
  }

  /** Chooses a radio button or ticks a box. */
  async choose(label: string): Promise<void> {
    const found = [...this.root.querySelectorAll('label')].find(
      (each) => (each.textContent ?? '').trim() === label,
    );
    const control = found?.control ?? undefined;
    if (control === undefined) throw new Error(`Nothing to choose is called ${label} in: ${this.text}`);
    control.focus();
    control.click();
    await this.element.updateComplete;
  }

  async fill(label: string, value: string): Promise<void> {
    const found = [...this.root.querySelectorAll('label')].find((each) =>
      (each.textContent ?? '').includes(label),
    );
    const field = found?.control;
    if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement))
      throw new Error(`No field is called ${label} in: ${this.text}`);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }
}

let visits = 0;

/** An address of a service to which nothing has been sent yet. */
export function freshAction(): string {
  return `${fakeAction}/${++visits}`;
}
