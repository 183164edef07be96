import {type Agency, localized, type LocalizedText} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from './page.js';
import {chosenAgency} from './ways.js';

/** How the form is handed in: the ways there are, and where the body is. */
export function paperContact(page: Page): TemplateResult {
  const {formWords, words} = page;
  const {counter, mail, fax, unknown} = formWords.ways;
  const body = bodyOf(page);
  const reach = body && reachOf(body, page);
  return html`<ul>
      <li>${counter}</li>
      <li>${mail}</li>
      ${body?.fax === undefined && body !== undefined ? nothing : html`<li>${fax}</li>`}
    </ul>
    ${
      reach === undefined
        ? html`<p>${unknown}</p>`
        : html`<p><strong>${localized(body?.name ?? '', words.language)}</strong></p>
            <dl>${reach}</dl>`
    }`;
}

/** The body the form is for, else the office that publishes. */
function bodyOf(page: Page): Agency | undefined {
  const {feed} = page;
  const chosen = chosenAgency(page);
  if (chosen !== undefined || feed.type !== 'ready') return chosen;
  const {name, phone, email} = feed.feed.publisher;
  const known = feed.agencies.type === 'ready' ? [...feed.agencies.value.values()] : [];
  const inChinese = (text: LocalizedText): string => localized(text, 'zh-Hans');
  const own = known.find((each) => inChinese(each.name) === inChinese(name));
  return own ?? {id: 'publisher', name, ...(phone && {phone}), ...(email && {email})};
}

function reachOf(body: Agency, {formWords, words}: Page): readonly TemplateResult[] {
  const {reach: labels} = formWords;
  const {address, postcode, hours, phone, fax, email} = body;
  const rows: readonly (readonly [string, LocalizedText | undefined])[] = [
    [labels.address, address],
    [labels.postcode, postcode],
    [labels.hours, hours],
    [labels.phone, phone],
    [labels.fax, fax],
    [labels.email, email],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          html`<div>
            <dt>${name}</dt>
            <dd>${localized(value, words.language)}</dd>
          </div>`,
        ],
  );
}
