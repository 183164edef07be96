import {waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import {putOnPage, ShownWidget, type Standing} from '@zwgk/tooling/shown-widget.js';

import type {PolicyList} from '../policies.js';

/** A list of policies as a resident meets it. */
export class ListWidget extends ShownWidget<PolicyList> {
  /**
   * Puts a list with this feed on the page.
   *
   * @param attributes - Those of the tag; it leaves the page's address alone unless others are given.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'no-history': ''},
    standing: Standing = {},
  ): Promise<ListWidget> {
    const list = document.createElement('zwgk-policies');
    const widget = new ListWidget(await putOnPage(list, feed, attributes, standing));
    await widget.settled();
    return widget;
  }

  /** Titles on the page, in their order. */
  get titles(): readonly string[] {
    return this.texts('.register a');
  }

  /** What can be read of the opened policy. */
  get card(): string {
    const root = this.root.querySelector('zwgk-policy')?.shadowRoot;
    return root ? (root.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  }

  /** Until the opened policy can be read. */
  async opened(): Promise<void> {
    await waitUntil(() => this.card.includes('文件信息'), 'no card', {timeout: 10_000});
  }
}
