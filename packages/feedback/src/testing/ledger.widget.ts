import type {FeedState} from '@zwgk/core';
import {putOnPage, ShownWidget, type Standing} from '@zwgk/tooling/shown-widget.js';

import type {Ledger} from '../ledger.js';

/** A ledger as a resident meets it. */
export class LedgerWidget extends ShownWidget<Ledger> {
  /**
   * Puts a ledger with this feed on the page.
   *
   * @param attributes - Those of the tag; it leaves the page's address alone unless others are given.
   */
  static async show(
    feed: FeedState,
    attributes: Readonly<Record<string, string>> = {'no-history': ''},
    standing: Standing = {},
  ): Promise<LedgerWidget> {
    const ledger = document.createElement('zwgk-ledger');
    const widget = new LedgerWidget(await putOnPage(ledger, feed, attributes, standing));
    await widget.settled();
    return widget;
  }

  /** Titles of the entries on the page, in their order. */
  get titles(): readonly string[] {
    return this.texts('.entries .h2');
  }

  /** Chooses the time the numbers are of. */
  async choose(period: string): Promise<void> {
    const choice = this.find('#period');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('There is no choice of periods.');
    const option = [...choice.options].find(({text}) => text === period);
    if (option === undefined) throw new Error(`There is no period “${period}”.`);
    choice.value = option.value;
    choice.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    await this.settled();
  }
}
