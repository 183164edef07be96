import type {Receipt} from '@zwgk/feed/submission';
import {button, Late, loading, message} from '@zwgk/ui';
import {html, type LitElement, type TemplateResult} from 'lit';

import type {Page} from './page.js';
import type * as receiptModule from './receipt.js';

/** The receipt, on the screen until the resident begins another request. */
export class Received {
  private taken: receiptModule.Taken | undefined;
  private readonly host: LitElement;
  private readonly onAgain: () => void;
  private readonly receipts: Late<typeof receiptModule>;

  /** @param onAgain - Begins another request. */
  constructor(host: LitElement, onAgain: () => void) {
    this.host = host;
    this.onAgain = onAgain;
    this.receipts = new Late(host, () => import('./receipt.js'));
  }

  /** What proves the receipt is said at once, whatever becomes of the rest. */
  render(page: Page, receipt: Receipt): TemplateResult {
    const {receipts, host} = this;
    const {request, ui} = page.words;
    const module = receipts.get();
    if (module !== undefined)
      return module.receiptPage(page, receipt, {
        host,
        taken: this.taken,
        take: this.take,
        again: this.again,
      });
    const {receipt: labels} = page.formWords;
    return html`<div class="message" part="receipt">
        <p id="state" tabindex="-1"><strong>${labels.title}</strong></p>
        <p>${labels.code} <strong>${receipt.receiptCode}</strong></p>
      </div>
      ${
        receipts.failed
          ? message(
              request.lost,
              '',
              button(ui.retry, () => receipts.retry()),
            )
          : loading(ui)
      }`;
  }

  private readonly take = (taken: receiptModule.Taken): void => {
    this.taken = taken;
    this.host.requestUpdate();
  };

  private readonly again = (): void => {
    this.taken = undefined;
    this.onAgain();
  };
}
