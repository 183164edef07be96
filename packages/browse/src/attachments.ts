import type {Attachment} from '@zwgk/feed';
import {documentWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {fileNote, kindOf, programFor} from './attachment.view.js';
import {linkFrom} from './links.js';
import type {Spoken} from './spoken.js';

/** The files of a document with kind and size, and which program opens what few devices know. */
export function attachments(
  scene: Spoken,
  files: readonly Attachment[],
  base: string,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const {attachments: label} = documentWords[scene.words.language];
  return html`<ul class="attachments" aria-label=${label}>
    ${files.map((file) => html`<li>${renderFile(scene, file, base)}</li>`)}
  </ul>`;
}

function renderFile(scene: Spoken, file: Attachment, base: string): TemplateResult {
  const {hints, unlinked} = documentWords[scene.words.language];
  const href = linkFrom(base, file.url);
  const program = programFor(kindOf(file));
  const notes = [fileNote(file), program && hints[program], href === undefined ? unlinked : undefined];
  return html`${titled(href, file.title)}
    <span class="muted">${notes.filter((note) => note).join(' · ')}</span>`;
}

/** Title of a document or file; not a link when the feed has no address that may be followed. */
export function titled(href: string | undefined, title: string): TemplateResult {
  return href === undefined ? html`<bdi>${title}</bdi>` : html`<a href=${href}><bdi>${title}</bdi></a>`;
}
