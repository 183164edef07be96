import {waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import {putOnPage, ShownWidget, type Standing} from '@zwgk/tooling/shown-widget.js';

import type {Catalog} from '../catalog.js';

/** A catalogue as a resident meets it. */
export class Widget extends ShownWidget<Catalog> {
  /**
   * Puts a catalogue with this feed on the page.
   *
   * @param attributes - Those of the tag; it leaves the page's address alone unless others are given.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'no-history': ''},
    standing: Standing = {},
  ): Promise<Widget> {
    const catalog = document.createElement('zwgk-catalog');
    const widget = new Widget(await putOnPage(catalog, feed, attributes, standing));
    await widget.settled();
    return widget;
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
}
