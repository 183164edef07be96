import {fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import {fakeAction} from '@zwgk/tooling/fake-service.js';

import type {Status} from '../status.js';
import {statusFeed} from './statuses.js';

/** The widget as a resident uses it. */
export class Visit {
  readonly element: Status;

  private constructor(element: Status) {
    this.element = element;
  }

  static async begin(
    settings: {readonly feed?: FeedState; readonly action?: string; readonly lang?: string} = {},
  ): Promise<Visit> {
    const {feed = statusFeed, action = fakeAction, lang = ''} = settings;
    const element = await fixture<Status>(
      html`<zwgk-request-status .feed=${feed} action=${action} lang=${lang}
        ><a href="/guide">公开指南</a></zwgk-request-status
      >`,
    );
    return new Visit(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ');
  }

  async look(typed: string): Promise<void> {
    this.root.querySelector('input')!.value = typed;
    this.root.querySelector<HTMLElement>('.main')!.click();
    await this.element.updateComplete;
  }

  async reads(words: string): Promise<void> {
    try {
      await waitUntil(() => this.text.includes(words), undefined, {timeout: 10_000});
    } catch {
      throw new Error(`“${words}” is not in: ${this.text}`);
    }
  }

  press(label: string): void {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find((each) => (each.textContent ?? '').includes(label));
    if (found === undefined) throw new Error(`No button says ${label}`);
    found.click();
  }
}

/** Names of the files a browser is made to save. */
export async function downloadsOf(act: () => Promise<void>): Promise<readonly string[]> {
  const names: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return names;
}
