import type {FeedState} from '@zwgk/core';
import {type Agency, localized, type LocalizedText} from '@zwgk/feed';
import type {RequestStatus} from '@zwgk/feed/submission';
import {lookupWords} from '@zwgk/locale';
import {telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import type {StatusScene} from './status.scene.js';

/** Whom to ask, and how. */
interface Contact {
  readonly name: LocalizedText;
  readonly phone?: string;
  readonly hours?: LocalizedText;
  readonly address?: LocalizedText;
}

/** Ways to ask beside the look-up: the body of a request where it is known, else the publisher. */
export function ways(
  {language, feed}: StatusScene,
  agency?: RequestStatus['agency'],
): TemplateResult | typeof nothing {
  const contact = contactIn(feed, agency);
  if (contact === undefined) return nothing;
  const words = lookupWords[language];
  const {name, phone, hours, address} = contact;
  const rows: readonly (readonly [string, unknown])[] = [
    [words.phone, phone && telephone(phone)],
    [words.hours, hours && localized(hours, language)],
    [words.address, address && localized(address, language)],
  ];
  return html`<div class="ways" part="ways">
    <p><strong>${words.ways}</strong></p>
    <p>${localized(name, language)}</p>
    <dl class="facts">
      ${rows.map(([label, value]) =>
        value
          ? html`<dt>${label}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>
  </div>`;
}

/** The body of a request, or the office that publishes, as far as the feed knows them; none that cannot be reached. */
function contactIn(feed: FeedState, agency: RequestStatus['agency'] | undefined): Contact | undefined {
  if (feed.type !== 'ready') return undefined;
  const {publisher} = feed.feed;
  const known = feed.agencies.type === 'ready' ? [...feed.agencies.value.values()] : [];
  const named = (name: LocalizedText): Agency | undefined =>
    known.find((each) => localized(each.name, 'zh-Hans') === localized(name, 'zh-Hans'));
  const body = agency && (known.find(({id}) => id === agency.id) ?? named(agency.name));
  const contact = [body, named(publisher.name), publisher].find((each) => each?.phone !== undefined);
  return contact;
}
