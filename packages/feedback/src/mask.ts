import type {DraftValues} from '@zwgk/core/submission.js';
import {type Masked, maskPersonalData} from '@zwgk/feed/submission';
import {html, type TemplateResult} from 'lit';

import {draftKeys, type Values} from './form.js';
import type {Page} from './page.js';

/** What is masked before a text is sent. */
export interface Masking {
  /** The text as it will be sent. */
  readonly text: string;
  readonly kinds: readonly Masked['type'][];
}

/** What of the texts will be masked; `undefined` where nothing is. */
export function maskingOf(...texts: readonly (string | undefined)[]): Masking | undefined {
  const all = texts.map((text = '') => maskPersonalData(text.trim()));
  const kinds = [...new Set(all.flatMap(({masked}) => masked.map(({type}) => type)))];
  const shown = all.filter(({masked}) => masked.length > 0).map(({text}) => text);
  return kinds.length === 0 ? undefined : {text: shown.join('\n'), kinds};
}

/** What may be kept of a form between visits: no personal number, and nothing of how to reach the writer. */
export function keptOf(values: Values): DraftValues {
  const kept: Record<string, string> = {};
  for (const key of draftKeys) {
    const value = values[key];
    if (value) kept[key] = key === 'text' || key === 'quote' ? maskPersonalData(value).text : value;
  }
  return kept;
}

/** Tells the writer what will be masked, before anything is sent. */
export function maskNotice(
  {formWords}: Page,
  {text, kinds}: Masking,
  acts: {readonly send: () => void; readonly edit: () => void},
): TemplateResult {
  const {mask, sending} = formWords;
  const named = kinds.map((kind) => mask.kinds[kind]).join(mask.and);
  return html`<div class="message" role="alert" part="message">
    <p id="state" tabindex="-1"><strong>${mask.title}</strong></p>
    <p>${mask.next(named)}</p>
    <blockquote class="masked">${text}</blockquote>
    <p>${mask.contact}</p>
    <div class="actions">
      <button type="button" class="main" @click=${acts.send}>${mask.send}</button>
      <button type="button" @click=${acts.edit}>${sending.edit}</button>
    </div>
  </div>`;
}
