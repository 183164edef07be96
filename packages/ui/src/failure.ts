import type {ProblemCode, ProblemWords, UiWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {button, message} from './message.js';
import {telephone} from './telephone.js';

/**
 * Says in plain words why something cannot be read, what to do, and whom to phone.
 *
 * @param phone - The publisher's telephone, where it is known.
 */
export function failure(
  code: ProblemCode,
  {problems, phone: phoneLabel}: ProblemWords,
  words: UiWords,
  onRetry: () => void,
  phone?: string,
): TemplateResult {
  const [headline, next] = problems[code];
  return html`<div role="alert" part="failure">
    ${message(headline, next, button(words.retry, onRetry))}
    ${phone === undefined ? nothing : html`<p>${phoneLabel}${telephone(phone)}</p>`}
  </div>`;
}

/** Notice above a stored copy: of when it is, and whether that is too long ago to be relied on. */
export function staleNotice(
  {stale, tooOld: warning}: ProblemWords,
  date: string,
  tooOld: boolean,
): TemplateResult {
  return html`<div class="message" role="status" part="stale">
    <p><strong>${stale(date)}</strong></p>
    ${tooOld ? html`<p>${warning}</p>` : nothing}
  </div>`;
}
