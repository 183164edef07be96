import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import type {Catalog} from '../catalog.js';

/** A catalogue as a resident meets it. */
export class Widget {
  readonly element: Catalog;

  constructor(element: Catalog) {
    this.element = element;
  }

  /**
   * Puts a catalogue with this feed on the page, 1,100 px wide unless told.
   *
   * @param attributes - Those of the tag; it leaves the page's address alone unless others are given.
   * @param fallback - What stands between the tags.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'no-history': ''},
    {width = 1100, fallback}: {readonly width?: number; readonly fallback?: Node} = {},
  ): Promise<Widget> {
    const element = document.createElement('zwgk-catalog');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (fallback !== undefined) element.append(fallback);
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
    return this.textOf(this.root);
  }

  /** Elements that match, as text. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map((each) => this.textOf(each));
  }

  /** The only element that matches and holds this text. */
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
    box.focus();
    box.click();
    await this.settled();
  }

  async press(key: string): Promise<void> {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
    (this.root.activeElement ?? this.element).dispatchEvent(event);
    await this.settled();
  }

  /** Reads on to the end of the list, where it can be copied, exported and printed. */
  async toEnd(): Promise<void> {
    this.find('#end').scrollIntoView();
    await waitUntil(() => this.root.querySelector('.outputs') !== null, 'no buttons', {timeout: 8000});
  }

  /** Until nothing is being read or drawn any more. */
  async settled(): Promise<void> {
    // What was done is answered by a part that may be a task away.
    await aTimeout(0);
    await this.element.updateComplete;
    const isComing = (): boolean => this.root.querySelector('[part=loading], [aria-busy=true]') !== null;
    await waitUntil(() => !isComing(), 'Something keeps loading', {timeout: 8000});
    await this.element.updateComplete;
  }

  private textOf(node: Node): string {
    return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
