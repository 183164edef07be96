import {fixture, html} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import {freshAction, plainFeed, Writer} from './writer.js';

/**
 * Opens a widget about a matter, with an address of its own, so that nobody finds what another has written.
 *
 * @param inner - What the page puts between the tags.
 */
export async function begin(
  attributes: Readonly<Record<string, string>> = {},
  {feed = plainFeed, inner = ''}: {readonly feed?: FeedState; readonly inner?: string} = {},
): Promise<Writer> {
  const element = document.createElement('zwgk-feedback');
  const all = {action: freshAction(), for: 'm-1', 'for-title': '高龄津贴发放', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.textContent = inner;
  element.feed = feed;
  await fixture(html`<main>${element}</main>`);
  return new Writer(element);
}
