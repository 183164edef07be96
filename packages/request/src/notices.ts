import type {FeedState} from '@zwgk/core';
import {localized} from '@zwgk/feed';
import type {Service} from '@zwgk/feed/submission';
import {html, type TemplateResult} from 'lit';

/** Who may have something to say, and the language it is read in. */
interface Announcers {
  readonly feed: FeedState;
  readonly submission?: {readonly service: Service | undefined};
  readonly words: {readonly language: string};
}

/** What the publisher and the service want residents to know now, for example until when the service is being maintained. */
export function notices({feed, submission, words}: Announcers): readonly TemplateResult[] {
  const all = [
    ...(feed.type === 'ready' ? (feed.feed.notices ?? []) : []),
    ...(submission?.service?.notices ?? []),
  ];
  // They say by the clock of whoever reads how long they hold.
  const now = Date.now();
  return all
    .filter(({from, until}) => !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now))
    .map(({text}) => html`<p class="message" part="message">${localized(text, words.language)}</p>`);
}
