import type {FoundDraft} from '@zwgk/core/submission.js';
import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from './page.js';

/** What a resident can do about what an earlier visit has left. */
export interface OfferAnswers {
  readonly restore: () => void;
  readonly discard: () => void;
}

/** Offers to go on from what an earlier visit has left, or shows the words of it that no field takes any more. */
export function draftOffer(
  {words, formWords}: Page,
  {from, savedAt, text}: FoundDraft,
  {restore, discard}: OfferAnswers,
): TemplateResult {
  const {draft} = formWords;
  const time = new Date(savedAt).toLocaleString(words.language === 'en' ? 'en' : 'zh-CN', {
    hour12: false,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return html`<div class="message" role="region" aria-labelledby="draft-title" part="message">
    <p id="draft-title"><strong>${from === 'storage' ? draft.offer : draft.asText}</strong></p>
    ${from === 'storage' ? html`<p>${draft.saved(time)}</p>` : nothing}
    ${
      text === ''
        ? nothing
        : html`<p>${from === 'storage' ? draft.asText : nothing}</p>
            <pre>${text}</pre>`
    }
    <div class="actions">
      ${
        from === 'storage'
          ? html`<button type="button" class="main" @click=${restore}>${draft.restore}</button>`
          : nothing
      }
      <button type="button" @click=${discard}>${draft.discard}</button>
    </div>
  </div>`;
}
