import {type Agency, localized} from '@zwgk/feed';
import {telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from './page.js';

/** The body that was chosen, where the feed knows it. */
export function chosenAgency({feed, form}: Page): Agency | undefined {
  const {agencyId} = form.values;
  if (feed.type !== 'ready' || feed.agencies.type !== 'ready' || !agencyId) return undefined;
  return feed.agencies.value.get(agencyId);
}

/** How a body is reached. */
export function reach(page: Page, agency: Agency): TemplateResult {
  const {words, formWords} = page;
  const {language} = words;
  const {reach: labels} = formWords;
  const {address, hours, phone, fax, postcode, email} = agency;
  const rows: readonly (readonly [string, unknown])[] = [
    [labels.address, address && localized(address, language)],
    [labels.postcode, postcode],
    [labels.hours, hours && localized(hours, language)],
    [labels.phone, phone && telephone(phone)],
    [labels.fax, fax],
    [labels.email, email],
  ];
  return html`<dl class="facts">
    ${rows.map(([name, value]) =>
      value
        ? html`<dt>${name}</dt>
            <dd>${value}</dd>`
        : nothing,
    )}
  </dl>`;
}

/** The ways to ask beside this form: at the counter, by mail, by fax; with the body that was chosen, or the publisher. */
export function ways(page: Page): TemplateResult {
  const {words, formWords, feed} = page;
  const agency = chosenAgency(page);
  const publisher = feed.type === 'ready' ? feed.feed.publisher : undefined;
  const {counter, mail, fax, phone, unknown} = formWords.ways;
  return html`<ul>
      <li>${counter}</li>
      <li>${mail}</li>
      <li>${fax}</li>
      <li>${phone}</li>
    </ul>
    ${
      agency
        ? html`<p><strong>${localized(agency.name, words.language)}</strong></p>
            ${reach(page, agency)}`
        : publisher?.phone
          ? html`<p>${localized(publisher.name, words.language)} ${telephone(publisher.phone)}</p>`
          : html`<p>${unknown}</p>`
    }`;
}
