import type {UiWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

/** What the links to pages are called. */
export interface PageLinkWords extends UiWords {
  /** Name of the group for screen readers. */
  readonly pages: string;
  readonly first: string;
  readonly previous: string;
  readonly last: string;
  readonly goTo: string;
  readonly go: string;
}

/**
 * Links to the first, the previous, the next and the last page, and a field for any other; nothing when there is only
 * one page.
 *
 * @param pages - How many there are; `undefined` until they have been counted.
 * @param link - Makes the link to a page.
 * @param go - Goes to the page that was written into the field.
 */
export function pageLinks(
  words: PageLinkWords,
  {page, pages}: {readonly page: number; readonly pages: number | undefined},
  link: (page: number, name: string) => TemplateResult,
  go: (page: number) => void,
): TemplateResult | typeof nothing {
  if (pages === undefined || pages < 2) return nothing;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field =
      event.currentTarget instanceof HTMLFormElement && event.currentTarget.querySelector('input');
    const asked = field ? Math.round(Number(field.value.normalize('NFKC'))) : 0;
    if (asked >= 1) go(Math.min(asked, pages));
  };
  return html`<nav class="pager" part="pager" aria-label=${words.pages}>
    ${page > 2 ? link(1, words.first) : nothing} ${page > 1 ? link(page - 1, words.previous) : nothing}
    <span>${words.pageOf(page, pages)}</span>
    ${page < pages ? link(page + 1, words.next) : nothing}
    ${page < pages - 1 ? link(pages, words.last) : nothing}
    ${
      pages < 4
        ? nothing
        : html`<form @submit=${onSubmit}>
            <label>
              ${words.goTo}
              <input class="number" inputmode="numeric" maxlength="7" autocomplete="off" />
            </label>
            <button>${words.go}</button>
          </form>`
    }
  </nav>`;
}
