import {attachments, heading, linkFrom} from '@zwgk/browse';
import {
  attributeNamesEn,
  attributeNamesZhHans,
  attributeNamesZhHant,
  codeName,
  type DisclosureDocument,
  localized,
} from '@zwgk/feed';
import {documentWords, fieldWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {matterList, type Related, relationList} from './document.related.js';
import {meaning} from './document.standing.js';
import {field, stated} from './matter.fields.js';
import {statement, statementOf} from './matter.view.js';

const attributeNames = {
  'zh-Hans': attributeNamesZhHans,
  'zh-Hant': attributeNamesZhHant,
  en: attributeNamesEn,
};

/** What is known of a document, in the order of a government site's own pages; what is not known is left out. */
export function documentFields(
  page: Page,
  record: DisclosureDocument,
  known: Related,
  base: string,
): TemplateResult {
  const {scene} = page;
  const {language} = scene.words;
  const words = documentWords[language];
  const {summary, attachments: files = [], relations = [], matters = []} = record;
  const original = linkFrom(base, record.url);
  const section = (id: string, name: string, content: unknown): TemplateResult =>
    html`<section aria-labelledby=${id}>${heading(scene, 2, id, name)} ${content}</section>`;
  return html`${metadata(page, record)}
  ${original === undefined ? nothing : html`<p class="original"><a href=${original}>${words.original}</a></p>`}
  ${
    summary === undefined
      ? nothing
      : section('summary', words.summary, html`<p class="text">${localized(summary, language)}</p>`)
  }
  ${files.length === 0 ? nothing : section('attachments', words.attachments, attachments(scene, files, base))}
  ${relations.length === 0 ? nothing : section('relations', words.relations, relationList(scene, relations, known))}
  ${
    matters.some((id) => known.matters.has(id))
      ? section('matters', words.matters, matterList(scene, matters, known))
      : nothing
  }`;
}

function metadata({scene, ready}: Page, record: DisclosureDocument): TemplateResult {
  const {language} = scene.words;
  const words = documentWords[language];
  const names = fieldWords[language];
  const {docNumber, indexNumber, issuer, writtenOn, publishedOn, attribute, attributeReason, area, stage} =
    record;
  const line = (name: string, content: unknown): unknown =>
    content === undefined ? nothing : field(name, content);
  const meanings = meaning(scene, record, ready.feed);
  const disclosed = attribute && (codeName(attributeNames[language], attribute) ?? attribute);
  return html`<dl class="fields">
    ${line(words.docNumber, docNumber && stated(scene, statement(docNumber, language)))}
    ${line(words.indexNumber, indexNumber)}
    ${line(words.issuer, issuer && stated(scene, statementOf(issuer)))} ${line(words.writtenOn, writtenOn)}
    ${line(words.publishedOn, publishedOn)}
    ${
      meanings.length === 0
        ? nothing
        : field(
            words.validity,
            meanings.map((text) => html`<p>${text}</p> `),
          )
    }
    ${line(
      words.attribute,
      disclosed &&
        html`${disclosed}
        ${attributeReason === undefined ? nothing : html`<p class="muted">${words.reason(attributeReason)}</p>`}`,
    )}
    ${line(names.area, area && scene.areaName(area))}
    ${line(names.stage, stage?.map((code) => facetValueName(scene, 'stage', code)).join('、'))}
  </dl>`;
}
