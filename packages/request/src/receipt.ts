import {canPrint, copyText, download, fileName, printSheet} from '@zwgk/browse';
import {type Reckoning, reckoningOf, styles as calculationStyles} from '@zwgk/browse/calculation.js';
import {safeUrl} from '@zwgk/feed';
import type {CalendarYear} from '@zwgk/feed/calendar';
import type {Receipt} from '@zwgk/feed/submission';
import {button} from '@zwgk/ui';
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Page} from './page.js';
import {receiptCalculation, receiptCalculationText} from './receipt.calculation.js';

export {calculationStyles as styles};

const paperStyles = css`
  body {
    margin: 1em;
    font: 16px/1.6 serif;
  }
  h1 {
    margin: 0 0 1em;
    font-size: 1.5em;
    text-align: center;
  }
  p,
  ol,
  ul {
    margin: 0.4em 0;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    align-items: center;
    gap: 0.25em 1.5em;
    padding: 0.75em 0;
    border: solid #000;
    border-width: 1px 0;
  }
  dd {
    margin: 0;
  }
  .code {
    font: 700 1.5em monospace;
  }
  .label,
  .due {
    font-weight: 700;
  }
  .due {
    font-size: 1.25em;
  }
  .step,
  .tools,
  .told,
  .copied,
  summary {
    display: none;
  }
`;

/** What came of taking the receipt away. */
export type Taken = 'copied' | 'byHand' | 'saved';

/** The receipt, and how it is taken away. */
export interface ReceiptTools {
  readonly host: LitElement;
  readonly taken: Taken | undefined;
  readonly take: (taken: Taken) => void;
  /** Begins another request. */
  readonly again: () => void;
}

/** What proves that a request was received: its code, the time by the service's clock, and when an answer is due. */
export function receiptPage(page: Page, receipt: Receipt, tools: ReceiptTools): TemplateResult {
  const {formWords, settings, words} = page;
  const {receipt: labels} = formWords;
  const reckoning = reckoningIn(page);
  return html`<article class="message receipt" part="receipt">
    <p id="state" class="step" tabindex="-1" role="heading" aria-level=${settings.headingLevel + 1}>
      ${labels.title}
    </p>
    <dl class="facts">
      <dt>${labels.code}</dt>
      <dd><strong class="code">${receipt.receiptCode}</strong></dd>
      <dt>${labels.agency}</dt>
      <dd><bdi>${receipt.agency.name}</bdi></dd>
      <dt>${labels.receivedAt}</dt>
      <dd>${timeName(receipt.receivedAt)}</dd>
    </dl>
    <p><strong>${labels.keep}</strong></p>
    ${takeAway(page, receipt, reckoning, tools)}
    ${receiptCalculation(receipt.receivedAt, reckoning, words.language, wayOf(page))}
    <div class="actions tools">${button(settings.assisted ? labels.next : labels.again, tools.again)}</div>
  </article>`;
}

/** Buttons that copy the code, print and save the receipt, and lead to where its progress is shown. */
function takeAway(page: Page, receipt: Receipt, reckoning: Reckoning, tools: ReceiptTools): TemplateResult {
  const {formWords, settings} = page;
  const {receipt: labels} = formWords;
  const {taken, host} = tools;
  const status = settings.statusUrl && safeUrl(settings.statusUrl, document.baseURI);
  return html`<div class="actions tools">
      <button type="button" class="main" @click=${(): void => void onCopy(receipt, tools)}>
        ${labels.copy}
      </button>
      ${canPrint() ? button(labels.print, () => void print(page, host)) : nothing}
      ${button(labels.save, () => save(page, receipt, reckoning, tools))}
      ${status ? html`<a class="button" href=${status}>${labels.status}</a>` : nothing}
    </div>
    <p class="told" role="status">${taken === undefined ? nothing : labels[taken]}</p>
    ${
      taken === 'byHand'
        ? html`<textarea
            class="copied"
            readonly
            rows="1"
            aria-label=${labels.code}
            .value=${receipt.receiptCode}
          ></textarea>`
        : nothing
    }`;
}

/** What a clerk fills in is handed in at the counter. */
function wayOf({settings}: Page): 'online' | 'inPerson' {
  return settings.assisted ? 'inPerson' : 'online';
}

/** The county's own holidays, where its feed has them. */
function reckoningIn({feed, need}: Page): Reckoning {
  need('calendar');
  const part = feed.type === 'ready' ? feed.calendar : undefined;
  const own: readonly CalendarYear[] = part?.type === 'ready' ? part.value : [];
  return reckoningOf(own);
}

async function onCopy({receiptCode}: Receipt, {host, take}: ReceiptTools): Promise<void> {
  const isCopied = await copyText(receiptCode);
  take(isCopied ? 'copied' : 'byHand');
  if (isCopied) return;
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLTextAreaElement>('.copied')?.select();
}

async function print({words, formWords}: Page, host: LitElement): Promise<void> {
  const article = host.renderRoot.querySelector('.receipt')?.cloneNode(true);
  if (!(article instanceof HTMLElement)) return;
  article.querySelectorAll('details').forEach((each) => (each.open = true));
  await printSheet(host, {
    title: formWords.receipt.file,
    language: words.language,
    styles: [paperStyles],
    content: html`<h1>${formWords.receipt.file}</h1>
      ${article}`,
  });
}

function save(page: Page, receipt: Receipt, reckoning: Reckoning, {take}: ReceiptTools): void {
  const {receipt: labels} = page.formWords;
  const lines = [
    labels.file,
    `${labels.code}: ${receipt.receiptCode}`,
    `${labels.agency}: ${receipt.agency.name}`,
    `${labels.receivedAt}: ${timeName(receipt.receivedAt)}`,
    '',
    ...receiptCalculationText(receipt.receivedAt, reckoning, page.words.language, wayOf(page)),
  ];
  // A mark at the beginning, so that old editors take it for Unicode.
  const file = new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], {type: 'text/plain;charset=utf-8'});
  download(file, fileName([labels.file, receipt.receiptCode], 'txt'));
  take('saved');
}

/** The service's own time, in China's time zone, whatever this device's clock says. */
function timeName(instant: string): string {
  return instant.replace(/T(\d\d:\d\d).*/, ' $1');
}
