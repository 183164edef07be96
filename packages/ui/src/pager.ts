import type {UiWords} from '@zwgk/locale';
import {css, html, nothing, type TemplateResult} from 'lit';

import {pageWindow} from './pager.view.js';

/** Where a list stands and how its other pages are reached. */
export interface Pager {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  /** Address of a page, so that it can be opened in a new tab. */
  readonly href: (page: number) => string;
  readonly onPage: (event: MouseEvent, page: number) => void;
}

/** Links to the pages of a list; nothing when there is only one. */
export function pager(
  words: UiWords,
  {label, page, pages, href, onPage}: Pager,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const link = (to: number, content: string | number): TemplateResult =>
    html`<a
      href=${href(to)}
      aria-current=${to === page ? 'page' : 'false'}
      @click=${(event: MouseEvent) => onPage(event, to)}
      >${content}</a
    >`;
  return html`<nav class="pager" part="pager" aria-label=${label}>
    ${page > 1 ? link(page - 1, words.previous) : nothing}
    ${pageWindow(page, pages).map((number) => (number === 0 ? html`<span>…</span>` : link(number, number)))}
    ${page < pages ? link(page + 1, words.next) : nothing}
    <span class="muted">${words.pageOf(page, pages)}</span>
  </nav>`;
}

export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 1.5em -0.25em 0;
  }
  .pager > * {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: var(--_target);
    min-height: var(--_target);
    margin: 0.25em;
    padding: 0 0.5em;
  }
  .pager a {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .pager a:hover {
    border-color: var(--_accent);
  }
  .pager [aria-current='page'] {
    border: 2px solid var(--_accent);
    font-weight: 600;
  }
  @media print {
    .pager {
      display: none;
    }
  }
`;
