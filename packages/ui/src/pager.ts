import type {UiWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

/**
 * Links to the pages before and after; nothing when there is only one page.
 *
 * @param link - Makes the link to a page.
 */
export function pager(
  words: UiWords,
  label: string,
  {page, pages}: {readonly page: number; readonly pages: number},
  link: (page: number, name: string) => TemplateResult,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  return html`<nav class="pager" part="pager" aria-label=${label}>
    ${page > 1 ? link(page - 1, words.previous) : nothing}
    <span>${words.pageOf(page, pages)}</span>
    ${page < pages ? link(page + 1, words.next) : nothing}
  </nav>`;
}
