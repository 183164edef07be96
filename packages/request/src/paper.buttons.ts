import {canPrint} from '@zwgk/browse';
import {button, Late} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Page} from './page.js';

/** Prints the form on paper, filled in or empty. The sheet is fetched when somebody wants it. */
export class PaperButtons {
  private readonly sheets: Late<{readonly printPaper: (page: Page, isFilled: boolean) => Promise<void>}>;

  constructor(host: LitElement) {
    this.sheets = new Late(host, () => import('./paper.js'));
  }

  /** Draws the buttons; none in browsers inside other apps, which cannot print. */
  render(page: Page): TemplateResult {
    const {paper} = page.formWords;
    if (!canPrint()) return html``;
    const print = (isFilled: boolean) => (): void => void this.print(page, isFilled);
    return html`<div class="actions">
        ${page.form.isDirty ? button(paper.filled, print(true)) : nothing}
        ${button(paper.empty, print(false))}
      </div>
      ${this.sheets.failed ? html`<p role="alert">${paper.failed}</p>` : nothing}`;
  }

  private async print(page: Page, isFilled: boolean): Promise<void> {
    page.need('agencies');
    if (this.sheets.failed) this.sheets.retry();
    const sheets = await this.sheets.request();
    await sheets?.printPaper(page, isFilled);
  }
}
