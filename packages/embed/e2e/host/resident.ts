import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';

import {matterText} from './county-feed.js';
import {fallbackText} from './county-page.js';
import type {Row} from './row.js';

/** Long enough for a busy machine; a page that is well answers in a thirtieth of it. */
const patience = 30_000;

/** Waits until a resident sees what the row promises. */
export async function present(page: Page, row: Row, outcome = row.outcome): Promise<void> {
  await text(page, row, outcome).waitFor({state: 'visible', timeout: patience});
}

/** Makes sure a resident does not see the other thing too. */
export async function absent(page: Page, row: Row): Promise<void> {
  const other = text(page, row, row.outcome === 'works' ? 'fallback' : 'works');
  assert.equal(await other.isVisible(), false, 'widget and fallback are both visible');
}

/** The catalogue's row in the first view. */
export const matter = (page: Page): Locator => page.getByText(matterText, {exact: false}).first();

/** The catalogue's search field. */
export const searchField = (page: Page): Locator => page.getByRole('searchbox', {name: '搜索公开事项'});

/** A computed style of the catalogue's row. */
export const styleOf = (page: Page, property: string): Promise<string> =>
  matter(page).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

function text(page: Page, {sees = matterText}: Row, outcome: Row['outcome']): Locator {
  return outcome === 'works' ? page.getByText(sees).first() : page.getByText(fallbackText).first();
}
