import {waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import {putOnPage, ShownWidget, type Standing} from '@zwgk/tooling/shown-widget.js';

import type {PolicyCard} from '../policy.js';

/** A card as a resident meets it. */
export class Widget extends ShownWidget<PolicyCard> {
  /**
   * Puts a card with this feed on the page.
   *
   * @param attributes - Those of the tag; it shows the example of a policy with everything unless others are given.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'policy-id': 'minimum-living-rules'},
    standing: Standing = {},
  ): Promise<Widget> {
    const card = document.createElement('zwgk-policy');
    const widget = new Widget(await putOnPage(card, feed, attributes, standing));
    await widget.settled();
    return widget;
  }

  /** Until the widget says something. */
  async says(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `It never says “${words}”: ${this.text}`, {
      timeout: 8000,
    });
  }
}
