import {html, type TemplateResult} from 'lit';

import {askedFields, choiceOf} from './checks.js';
import {choices} from './choices.js';
import {errorLine, line} from './field.js';
import {filesField} from './files.field.js';
import type {FieldDefinition} from './form.definition.js';
import {fields} from './form.definition.js';
import {fieldWords, type Page} from './page.js';

/** The step that asks who wants the information, and before anything personal is written, what is done with it. */
export function applicantStep(page: Page): TemplateResult {
  const {form, formWords} = page;
  const asked = askedFields(form.values).filter(({step}) => step === 'applicant');
  return html`<p class="muted">${formWords.leads.applicant}</p>
    ${consent(page)} ${asked.map((field) => renderField(page, field))}`;
}

function consent(page: Page): TemplateResult {
  const {form, formWords, settings, redraw} = page;
  const {consent: words} = formWords;
  const onChange = (event: Event): void => {
    form.hasConsent = event.target instanceof HTMLInputElement && event.target.checked;
    form.errors = form.errors.filter(({key}) => key !== 'consent');
    redraw();
  };
  return html`<section class="consent" aria-labelledby="consent-title">
    <p id="consent-title"><strong>${words.title}</strong></p>
    <ul>
      <li>${words.purpose}</li>
      <li>${words.basis}</li>
      <li>${words.retention(settings.retention || words.retentionDefault)}</li>
      <li>${words.rights}</li>
    </ul>
    ${errorLine(page, 'consent')}
    <label class="choice">
      <input
        id="consent"
        type="checkbox"
        autocomplete="off"
        .checked=${form.hasConsent}
        aria-describedby="consent-title"
        @change=${onChange}
      />
      ${settings.assisted ? words.agreeAssisted : words.agree}
    </label>
  </section>`;
}

function renderField(page: Page, field: FieldDefinition): TemplateResult {
  const {key, kind, basis, autocomplete, limit} = field;
  if (kind === 'choice') return choices(page, key);
  if (key === 'identityFiles' || key === 'agency') return filesField(page);
  const need = isNeeded(page, field) ? 'required' : field.required?.type === 'oneOf' ? undefined : 'optional';
  return line(page, {
    key,
    words: fieldWords(page, page.formWords, key),
    basis,
    autocomplete,
    limit,
    kind: key === 'postcode' ? 'digits' : kind === 'tel' || kind === 'email' ? kind : 'text',
    isMasked: key === 'identityNumber',
    ...(need && {need}),
  });
}

function isNeeded({form}: Page, {required}: FieldDefinition): boolean {
  if (required?.type !== 'when') return required?.type === 'always';
  const other = fields.find(({key}) => key === required.key);
  return other !== undefined && required.values.includes(choiceOf(other, form.values));
}
