import {attachments, heading, issuerOf, link, linkFrom, numberOf, titled} from '@zwgk/browse';
import {type DisclosureDocument, localized, type MatterDetail} from '@zwgk/feed';
import {documentWords, matterWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {type Scene} from './catalog.scene.js';
import {isJoined} from './desk.view.js';
import {standing} from './document.standing.js';

/** The documents published under a matter, newest first. */
export function documents(
  page: Page,
  {documents: published}: MatterDetail,
  base: string,
): TemplateResult | typeof nothing {
  const {scene} = page;
  const words = matterWords[scene.words.language];
  const {total, items} = published ?? {total: 0, items: []};
  if (total === 0) return nothing;
  return html`<section aria-labelledby="documents" class="published">
    ${heading(scene, 2, 'documents', html`${words.documents} <span class="muted">${total}</span>`)}
    ${total > items.length ? html`<p class="muted">${words.someDocuments(items.length, total)}</p>` : nothing}
    <ul>
      ${items.map((item) => renderDocument(page, item, base))}
    </ul>
  </section>`;
}

function renderDocument({scene, ready}: Page, document: DisclosureDocument, base: string): TemplateResult {
  const {language} = scene.words;
  const {attachments: files = [], summary, url, id} = document;
  const title = localized(document.title, language);
  const original = linkFrom(base, url);
  // A feed whose documents are only told under their matters has no page for them.
  const isListed = ready.feed.columns.documents !== undefined || isJoined(ready);
  const name = isListed
    ? link(scene, {...wholeCatalog, list: 'documents', document: id}, html`<bdi>${title}</bdi>`)
    : titled(original, title);
  return html`<li>
    <div>${name} ${standing(scene, document, ready.feed)}</div>
    <p class="muted">${facts(scene, document).join(' · ')}</p>
    ${summary === undefined ? nothing : html`<p>${localized(summary, language)}</p>`}
    ${
      isListed && original !== undefined
        ? html`<p class="original"><a href=${original}>${documentWords[language].original}</a></p>`
        : nothing
    }
    ${attachments(scene, files, base)}
  </li>`;
}

/** Number, issuer, dates and term, as far as they are known. */
function facts(scene: Scene, document: DisclosureDocument): readonly string[] {
  const {language} = scene.words;
  const words = matterWords[language];
  const {publishedOn, writtenOn, validUntil} = document;
  const date =
    publishedOn === undefined
      ? writtenOn === undefined
        ? undefined
        : words.writtenOn(writtenOn)
      : words.publishedOn(publishedOn);
  const until = validUntil === undefined ? undefined : words.validUntil(validUntil);
  return [numberOf(document, language), issuerOf(document), date, until].filter((fact) => fact !== undefined);
}
