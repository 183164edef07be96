import type {UiWords} from '@zwgk/locale';
import {html, type TemplateResult} from 'lit';

import {button, message} from './message.js';

/**
 * What stands where content will be.
 *
 * Screen readers hear that something is being read, not the bars. `onRetry` is offered once loading has become slow.
 */
export function loading(words: UiWords, slow = false, onRetry?: () => void): TemplateResult {
  const retry = onRetry && button(words.retry, onRetry);
  return html`<div part="loading">
    <div role="status">
      ${slow ? message(words.slow, '', retry) : html`<p class="hidden">${words.loading}</p>`}
    </div>
    <div aria-hidden="true">
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>
  </div>`;
}
