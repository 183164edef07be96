import type {Block} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import {heading} from './card.frame.js';
import {picture} from './picture.js';
import type {ReadingPage} from './reading.page.js';

/** How longer text is drawn. */
export interface BlockOptions {
  /** Levels of its headings under the card's own. */
  readonly below: number;
  /** What text is drawn as, for example with what was searched for marked. */
  readonly mark?: (text: string) => unknown;
}

/** Longer text, block by block. */
export function blocks(
  page: ReadingPage,
  content: readonly Block[],
  {below, mark = (text) => text}: BlockOptions,
): TemplateResult {
  const draw = (block: Block): TemplateResult => {
    switch (block.type) {
      case 'paragraph':
        return html`<p class="text">${mark(block.text)}</p>`;
      case 'heading':
        return heading(page.card, below, undefined, mark(block.text));
      case 'list':
        return html`<ul class="bullets">
          ${block.items.map((item) => html`<li>${mark(item)}</li>`)}
        </ul>`;
      case 'table':
        return table(page, block, mark);
      case 'image':
        return picture(page, {url: block.url, alt: block.alt});
    }
  };
  return html`<div class="blocks">${content.map(draw)}</div>`;
}

function table(
  {words}: ReadingPage,
  {columns, rows}: Extract<Block, {readonly type: 'table'}>,
  mark: (text: string) => unknown,
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.table}>
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${mark(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${mark(cell ?? '')}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
