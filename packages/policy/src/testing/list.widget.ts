import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import type {PolicyList} from '../policies.js';

/** A list of policies as a resident meets it. */
export class ListWidget {
  readonly element: PolicyList;

  constructor(element: PolicyList) {
    this.element = element;
  }

  /**
   * Puts a list with this feed on the page, 1,100 px wide unless told.
   *
   * @param attributes - Those of the tag; it leaves the page's address alone unless others are given.
   * @param inner - What stands between the tags.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'no-history': ''},
    {width = 1100, inner}: {readonly width?: number; readonly inner?: Node} = {},
  ): Promise<ListWidget> {
    const element = document.createElement('zwgk-policies');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (inner !== undefined) element.append(inner);
    element.feed = feed;
    const parentNode = document.createElement('main');
    parentNode.style.width = `${width}px`;
    document.body.append(parentNode);
    await fixture(html`${element}`, {parentNode});
    const widget = new ListWidget(element);
    await widget.settled();
    return widget;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The widget has not been drawn.');
    return this.element.shadowRoot;
  }

  /** All that can be read. */
  get text(): string {
    return this.textOf(this.root);
  }

  /** Titles on the page, in their order. */
  get titles(): readonly string[] {
    return this.texts('.register a');
  }

  /** What can be read of the opened policy. */
  get card(): string {
    const root = this.root.querySelector('zwgk-policy')?.shadowRoot;
    return root ? this.textOf(root) : '';
  }

  /** Elements that match, as text. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map((each) => this.textOf(each));
  }

  /** The first element that matches and holds this text. */
  find(selector: string, text = ''): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)].find((each) =>
      this.textOf(each).includes(text),
    );
    if (found === undefined) throw new Error(`Nothing like ${selector} says “${text}” in: ${this.text}`);
    return found;
  }

  async click(selector: string, text = ''): Promise<void> {
    const target = this.find(selector, text);
    target.focus();
    target.click();
    await this.settled();
  }

  async type(words: string): Promise<void> {
    const box = this.find('#search');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no search box.');
    box.focus();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  /** Ticks a checkbox, or unticks it, by its group and its own name. */
  async tick(group: string, name: string): Promise<void> {
    const choice = [...this.find('fieldset', group).querySelectorAll('label')].find((label) =>
      this.textOf(label).startsWith(name),
    );
    const box = choice?.querySelector('input');
    if (box === null || box === undefined) throw new Error(`“${group}” has no choice “${name}”.`);
    box.click();
    await this.settled();
  }

  /** Until the opened policy can be read. */
  async opened(): Promise<void> {
    await waitUntil(() => this.card.includes('文件信息'), 'no card', {timeout: 10_000});
  }

  /** Until nothing is being read or drawn any more. */
  async settled(): Promise<void> {
    // What was done is answered by a part that may be a task away.
    await aTimeout(0);
    await this.element.updateComplete;
    const isComing = (): boolean => this.root.querySelector('[part=loading], [aria-busy=true]') !== null;
    await waitUntil(() => !isComing(), 'Something keeps loading', {timeout: 10_000});
    await this.element.updateComplete;
  }

  private textOf(node: Node): string {
    return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
