import {fileNote} from '@zwgk/browse';
import {codeName, type CodeNames, replyNamesEn, replyNamesZhHans, replyNamesZhHant} from '@zwgk/feed';
import type {Reply, ReplyFile} from '@zwgk/feed/submission';
import {calculationWords, type InEveryLanguage, replyWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {FoundRequest} from './status.scene.js';

const names: InEveryLanguage<CodeNames> = {
  'zh-Hans': replyNamesZhHans,
  'zh-Hant': replyNamesZhHant,
  en: replyNamesEn,
};

/** The reply (答复) with its type of article 36, its files, and what who does not agree can do. */
export function reply({type, text, files, remedy}: Reply, page: FoundRequest): TemplateResult {
  const {language} = page.scene;
  const words = replyWords[language];
  const level = page.host.headingLevel + 2;
  return html`<div class="card reply" part="reply">
    <div class="h" role="heading" aria-level=${level}>
      ${calculationWords[language].labelled(words.reply, codeName(names[language], type) ?? type)}
    </div>
    <p class="muted">${words.replies[type]}</p>
    <p class="text">${text}</p>
    ${files.length === 0 ? nothing : fileList(files, page)}
    <div class="h" role="heading" aria-level=${level}>${words.remedies}</div>
    <p class="text">${remedy ?? (type === 'refused' ? words.remedy.refused : words.remedy.usual)}</p>
  </div>`;
}

function fileList(all: readonly ReplyFile[], page: FoundRequest): TemplateResult {
  const words = replyWords[page.scene.language];
  return html`<p class="h">${words.files}</p>
    <ul class="list">
      ${all.map((file) => fileItem(file, page))}
    </ul>`;
}

function fileItem(file: ReplyFile, {scene, fileState, save}: FoundRequest): TemplateResult {
  const words = replyWords[scene.language];
  const state = fileState(file);
  const [notSaved, next] = words.notSaved;
  return html`<li>
    <p><bdi>${file.title}</bdi> <span class="muted">${fileNote(file)}</span></p>
    <button
      type="button"
      aria-label=${words.downloadOf(file.title)}
      aria-disabled=${state === 'loading' ? 'true' : nothing}
      @click=${(): void => save(file)}
    >
      ${words.download}
    </button>
    <p role="status" class=${state === 'failed' ? 'error' : 'muted'}>
      ${state === 'loading' ? words.downloading : nothing}
      ${state === 'saved' ? words.saved(file.title) : nothing}
      ${state === 'failed' ? html`<strong>${notSaved}</strong> ${next}` : nothing}
    </p>
  </li>`;
}
