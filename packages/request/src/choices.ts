import {html, type TemplateResult} from 'lit';

import {choiceOf} from './checks.js';
import {errorLine, why} from './field.js';
import type {FieldKey} from './form.definition.js';
import {fields} from './form.definition.js';
import {choiceName, fieldWords, type Page} from './page.js';

/** A group of choices of which one holds. */
export function choices(page: Page, key: FieldKey): TemplateResult {
  const {form, formWords} = page;
  const field = fields.find((each) => each.key === key);
  const words = fieldWords(page, formWords, key);
  const chosen = field && choiceOf(field, form.values);
  const choice = (code: string): TemplateResult =>
    html`<label class=${code === chosen ? 'choice chosen' : 'choice'}>
      <input
        type="radio"
        id=${code === chosen ? key : `${key}-${code}`}
        name=${key}
        value=${code}
        .checked=${code === chosen}
      />
      ${choiceName(page, formWords, key, code)}
    </label>`;
  return html`<fieldset part="field">
    <legend class="hidden">${words.label}</legend>
    <div class="head">
      <span class="label" aria-hidden="true">${words.label}</span>
      ${why(page, words, field?.basis ?? 'item3')}
    </div>
    ${errorLine(page, key)}
    <div class="choices">${field?.choices?.map(choice)}</div>
  </fieldset>`;
}
