import {safeUrl} from '@zwgk/feed';
import type {FeedbackReceipt} from '@zwgk/feed/submission';
import {button} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import type {Draft} from './body.js';
import type * as dueModule from './due.js';
import type {Page} from './page.js';

/** What the thanks are made of. */
export interface Received {
  readonly receipt: FeedbackReceipt;
  /** What was sent; `undefined` when it was on an earlier visit. */
  readonly sent: Draft | undefined;
  /** What tells the day of rectification, once it has come. */
  readonly due: typeof dueModule | undefined;
  /** Begins another; absent where one is enough. */
  readonly again?: () => void;
  /** What may be said besides. */
  readonly more?: unknown;
}

/** What was received, what happens next, and when. */
export function thanks(page: Page, {receipt, sent, due, again, more}: Received): TemplateResult {
  const {formWords, settings} = page;
  const {thanks: words} = formWords;
  const isBad = receipt.dueOn !== undefined;
  const type = page.use === 'report' ? (sent?.type ?? 'report') : page.use;
  return html`<article class="message receipt" part="receipt">
    <p id="state" class="title" tabindex="-1" role="heading" aria-level=${settings.headingLevel}>
      ${words[type]}
    </p>
    <p>${words.next[isBad ? 'bad' : type]}${sent?.['contact'] === undefined ? nothing : words.next.reply}</p>
    ${
      isBad
        ? html`<p class="label">${words.due}</p>
            ${due === undefined ? html`<p>${receipt.dueOn}</p>` : due.rectificationDay(page, receipt)}`
        : nothing
    }
    ${page.use === 'useful' ? nothing : facts(page, receipt)}
    <div class="actions">
      ${page.use === 'useful' ? nothing : [link(settings.statusUrl, words.status), link(settings.ledgerUrl, words.ledger)]}
      ${again ? button(words.again, again) : nothing}
    </div>
    ${more}
  </article>`;
}

function link(written: string, label: string): TemplateResult | typeof nothing {
  const url = written && safeUrl(written, document.baseURI);
  return url ? html`<a class="button" href=${url}>${label}</a>` : nothing;
}

/** The service's own time, in China's time zone, whatever this device's clock says. */
function facts({formWords}: Page, {receiptCode, receivedAt}: FeedbackReceipt): TemplateResult {
  const {code, receivedAt: label} = formWords.thanks;
  return html`<dl class="facts">
    <dt>${code}</dt>
    <dd>${receiptCode}</dd>
    <dt>${label}</dt>
    <dd>${receivedAt.replace(/T(\d\d:\d\d).*/, ' $1')}</dd>
  </dl>`;
}
