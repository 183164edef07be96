import {html, type TemplateResult} from 'lit';

import {textNote} from './additions.js';
import {error} from './opening.js';
import type {Page} from './page.js';

/** Asks, once a tap was received, what was of use or what was missing; nobody has to say. */
export function why(page: Page, isUseful: boolean, submit: (event: Event) => void): TemplateResult {
  const {form, words, formWords} = page;
  const {thanks} = formWords;
  const wrong = form.errors.text;
  return html`<form novalidate @submit=${submit}>
    <div class=${wrong ? 'field wrong' : 'field'} part="field">
      <label for="text">
        ${isUseful ? thanks.why.yes : thanks.why.no}
        <span class="muted">${words.feedback.optional}</span>
      </label>
      ${error(page, 'text')}
      <textarea
        id="text"
        name="text"
        rows="2"
        autocomplete="off"
        aria-describedby="text-error text-note"
        .value=${form.values.text ?? ''}
      ></textarea>
      <div id="text-note" class="muted">${textNote(page)}</div>
    </div>
    <div class="actions"><button>${thanks.whySubmit}</button></div>
  </form>`;
}
