import {localized, type MatterDetail, type MatterRow, safeUrl} from '@zwgk/feed';
import {gapWords} from '@zwgk/locale';
import {telephone} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {type RequestedMatter, RequestOpenEvent} from './catalog.events.js';
import type {Page} from './catalog.scene.js';
import {contactsOf, nameOf} from './matter.view.js';

/**
 * Says that a matter has no documents, or that the newest is older than its time limit allows, whom to ask, and where
 * to request what is missing; nothing where nothing is missing.
 */
export function gap({host, scene, ready}: Page, row: MatterRow, record: MatterDetail): unknown {
  if (row.gap !== 'none' && row.gap !== 'overdue') return nothing;
  const {language} = scene.words;
  const words = gapWords[language];
  const {agencies, feed} = ready;
  const known = contactsOf(record.subject, agencies.type === 'ready' ? agencies.value : undefined);
  const reachable = known.filter(({phone}) => phone !== undefined);
  const {phone: publisherPhone, name: publisherName} = feed.publisher;
  const phones =
    reachable.length > 0
      ? reachable.map(({name, phone}) => line(localized(name, language), phone))
      : [line(localized(publisherName, language), publisherPhone)];
  const [agency] = known;
  const request = requestOf(host, {matter: row.id, title: nameOf(row), ...(agency && {agency: agency.id})});
  const ask = row.subject === undefined ? words.askNobody : words.askBody(row.subject);
  return html`<section class="message gap" part="message">
    <p><strong>${row.gap === 'none' ? words.noneTitle : words.overdueTitle}</strong></p>
    ${
      row.gap === 'overdue' && record.timeLimit !== undefined && row.newest !== undefined
        ? html`<p>${words.overdue(record.timeLimit.text, row.newest)}</p>`
        : nothing
    }
    <p>${ask}${request === undefined ? nothing : words.orRequest}</p>
    ${phones} ${request?.(words.request)}
  </section>`;
}

function line(name: string, phone: string | undefined): unknown {
  return phone === undefined ? nothing : html`<p class="phone">${name} ${telephone(phone)}</p>`;
}

/**
 * Draws the way to a request for disclosure (依申请公开); `undefined` where the page has none.
 *
 * A page says by `request-url` that it has one: with an address, which is followed unless the page answers the event
 * itself, or without, when it always does.
 */
function requestOf(
  host: LitElement,
  wanted: RequestedMatter,
): ((label: string) => TemplateResult) | undefined {
  const template = host.getAttribute('request-url');
  if (template === null) return undefined;
  const onAsk = (event: Event): void => {
    const wish = new RequestOpenEvent(wanted);
    if (!host.dispatchEvent(wish)) event.preventDefault();
  };
  if (template.trim() === '') return (label) => html`<button type="button" @click=${onAsk}>${label}</button>`;
  const href = safeUrl(filled(template, wanted), document.baseURI);
  return href === undefined
    ? undefined
    : (label) => html`<a class="request" href=${href} @click=${onAsk}>${label}</a>`;
}

/** The address with what is asked for in its places. */
function filled(template: string, wanted: RequestedMatter): string {
  const values: Readonly<Record<string, string | undefined>> = {...wanted};
  return template.replace(/\{(matter|title|agency)\}/g, (_, name: string) => encoded(values[name] ?? ''));
}

/** As `encodeURIComponent`, which throws at half a character. */
function encoded(text: string): string {
  return new URLSearchParams({'': text}).toString().slice(1).replace(/\+/g, '%20');
}
