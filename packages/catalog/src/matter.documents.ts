import {
  absenceOf,
  type Attachment,
  codeName,
  type DisclosureDocument,
  localized,
  type MatterDetail,
  statedWords,
  validityNamesEn,
  validityNamesZhHans,
  validityNamesZhHant,
} from '@zwgk/feed';
import {matterWords} from '@zwgk/locale';
import {message} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {heading, type Scene} from './catalog.scene.js';
import type {CatalogReady} from './first.view.js';
import {fileNote, linkOf} from './matter.view.js';

const validityNames = {'zh-Hans': validityNamesZhHans, 'zh-Hant': validityNamesZhHant, en: validityNamesEn};

/** The documents published under a matter, newest first; when there are none, where to ask. */
export function documents(
  scene: Scene,
  ready: CatalogReady,
  {documents: published}: MatterDetail,
): TemplateResult {
  const words = matterWords[scene.words.language];
  const {total, items} = published ?? {total: 0, items: []};
  return html`<section aria-labelledby="documents" class="documents">
    ${heading(scene, 2, 'documents', html`${words.documents} <span class="muted">${total}</span>`)}
    ${total === 0 ? message(words.noDocuments, words.noDocumentsNext) : nothing}
    ${total > items.length ? html`<p class="muted">${words.someDocuments(items.length, total)}</p>` : nothing}
    <ul>
      ${items.map((item) => renderDocument(scene, ready, item))}
    </ul>
  </section>`;
}

function renderDocument(scene: Scene, ready: CatalogReady, document: DisclosureDocument): TemplateResult {
  const {language} = scene.words;
  const {attachments: label} = matterWords[language];
  const {attachments = [], summary, url} = document;
  return html`<li>
    <div>${link(linkOf(ready, url), localized(document.title, language))} ${standing(scene, document)}</div>
    <p class="muted">${facts(scene, document).join(' · ')}</p>
    ${summary === undefined ? nothing : html`<p>${localized(summary, language)}</p>`}
    ${
      attachments.length === 0
        ? nothing
        : html`<ul class="attachments" aria-label=${label}>
            ${attachments.map((file) => html`<li>${renderAttachment(ready, file)}</li>`)}
          </ul>`
    }
  </li>`;
}

/** Title of a document or file; not a link when the feed has no address that may be followed. */
function link(href: string | undefined, title: string): TemplateResult {
  return href === undefined ? html`<bdi>${title}</bdi>` : html`<a href=${href}><bdi>${title}</bdi></a>`;
}

function renderAttachment(ready: CatalogReady, file: Attachment): TemplateResult {
  return html`${link(linkOf(ready, file.url), file.title)} <span class="muted">${fileNote(file)}</span>`;
}

/** Whether a document still holds, where that is not plain. */
function standing(scene: Scene, {validity, onTrial, validUntil}: DisclosureDocument): unknown {
  const {language} = scene.words;
  const words = matterWords[language];
  const notes = [
    validity === undefined || validity === 'inForce'
      ? undefined
      : codeName(validityNames[language], validity),
    onTrial === true ? words.onTrial : undefined,
    validUntil === undefined ? undefined : words.validUntil(validUntil),
  ].filter((note) => note !== undefined);
  return notes.map((note) => html`<span class="note">${note}</span> `);
}

/** Number, issuer and dates, as far as they are known. */
function facts(scene: Scene, document: DisclosureDocument): readonly string[] {
  const {language} = scene.words;
  const words = matterWords[language];
  const {docNumber, issuer, publishedOn, writtenOn} = document;
  const isNumbered = docNumber !== undefined && absenceOf(docNumber) === undefined;
  const date =
    publishedOn === undefined
      ? writtenOn === undefined
        ? undefined
        : words.writtenOn(writtenOn)
      : words.publishedOn(publishedOn);
  return [
    isNumbered ? statedWords(docNumber, language) : undefined,
    issuer?.absent === undefined ? issuer?.text : undefined,
    date,
  ].filter((fact) => fact !== undefined);
}
