import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import type {PolicyCard} from '../policy.js';

/** A card as a resident meets it. */
export class Widget {
  readonly element: PolicyCard;

  constructor(element: PolicyCard) {
    this.element = element;
  }

  /**
   * Puts a card with this feed on the page, 1,100 px wide unless told.
   *
   * @param attributes - Those of the tag; it shows the example of a policy with everything unless others are given.
   * @param inner - What stands between the tags.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'policy-id': 'minimum-living-rules'},
    {width = 1100, inner}: {readonly width?: number; readonly inner?: Node} = {},
  ): Promise<Widget> {
    const element = document.createElement('zwgk-policy');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (inner !== undefined) element.append(inner);
    element.feed = feed;
    const parentNode = document.createElement('main');
    parentNode.style.width = `${width}px`;
    document.body.append(parentNode);
    await fixture(html`${element}`, {parentNode});
    const widget = new Widget(element);
    await widget.settled();
    return widget;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The widget has not been drawn.');
    return this.element.shadowRoot;
  }

  /** All that can be read. */
  get text(): string {
    return textOf(this.root);
  }

  /** Elements that match, as text. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map(textOf);
  }

  /** The first element that matches and holds this text. */
  find(selector: string, text = ''): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((each) => textOf(each).includes(text));
    if (found === undefined) throw new Error(`Nothing like ${selector} says “${text}” in: ${this.text}`);
    return found;
  }

  async click(selector: string, text = ''): Promise<void> {
    const target = this.find(selector, text);
    target.focus();
    target.click();
    await this.settled();
  }

  /** Until the widget says something. */
  async says(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `It never says “${words}”: ${this.text}`, {
      timeout: 8000,
    });
  }

  /** Until nothing is being read or drawn any more. */
  async settled(): Promise<void> {
    await aTimeout(0);
    await this.element.updateComplete;
    // A feed that never comes keeps loading.
    const {feed} = this.element;
    if (typeof feed === 'object' && feed?.type === 'loading') return;
    const isComing = (): boolean => this.root.querySelector('[part=loading], [aria-busy=true]') !== null;
    await waitUntil(() => !isComing(), 'Something keeps loading', {timeout: 8000});
    await this.element.updateComplete;
  }
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
