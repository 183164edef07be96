import type {FeedReady, IncludedFeed} from '@zwgk/core';
import {localized} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import type {TitledScene} from './page.js';
import {browseWords} from './words.js';

/** What residents should know before they read on: what the publisher tells them, and whose feed is missing or out of date. */
export function notices(
  {words}: Pick<TitledScene, 'words'>,
  {feed, included = []}: FeedReady,
): TemplateResult[] {
  // Publishers say by the clock of whoever reads how long a notice holds.
  const now = Date.now();
  const told = (feed.notices ?? [])
    .filter(({from, until}) => !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now))
    .map(({text}) => html`<p class="message notice" part="notice">${localized(text, words.language)}</p>`);
  const {missing, older} = browseWords(words).browse;
  const lost = included.filter(({problem}) => problem !== undefined);
  return [
    ...told,
    ...aboutFeeds(
      lost.filter(({isStale}) => !isStale),
      missing,
    ),
    ...aboutFeeds(
      lost.filter(({isStale}) => isStale),
      older,
    ),
  ];
}

/** One notice for all feeds that have the same fault. */
function aboutFeeds(feeds: readonly IncludedFeed[], say: (names: string) => string): TemplateResult[] {
  if (feeds.length === 0) return [];
  const names = feeds.map(({name}) => name).join('、');
  return [html`<p class="message" role="status" part="notice">${say(names)}</p>`];
}
