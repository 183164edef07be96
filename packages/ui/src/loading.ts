import type {UiWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

/**
 * What stands where content will be.
 *
 * Screen readers hear that something is being read, not the bars. `onRetry` is offered once loading has become slow.
 */
export function loading(words: UiWords, slow = false, onRetry?: () => void): TemplateResult {
  return html`<div part="loading">
    <p role="status" class=${slow ? 'message' : 'hidden'}>${slow ? words.slow : words.loading}</p>
    ${slow && onRetry !== undefined ? html`<button type="button" @click=${onRetry}>${words.retry}</button>` : nothing}
    <div aria-hidden="true">
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>
  </div>`;
}
