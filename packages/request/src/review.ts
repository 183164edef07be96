import {maskIdentityNumber} from '@zwgk/feed/submission';
import {html, nothing, type TemplateResult} from 'lit';

import {askedFields, choiceOf} from './checks.js';
import {type FieldDefinition, type StepName, stepNames} from './form.definition.js';
import {choiceName, fieldWords, type Page} from './page.js';

/** The page on which a resident looks through everything before it is sent. */
export function review(page: Page, isRevealed: boolean, reveal: () => void): TemplateResult {
  const {formWords} = page;
  return html`<p class="muted">${formWords.leads.review}</p>
    <div part="review">
      ${stepNames.map((step) => reviewedStep(page, step, isRevealed))}
      ${page.settings.assisted ? html`<p class="note">${formWords.review.assisted}</p>` : nothing}
    </div>
    <p class="note">
      <label class="choice">
        <input type="checkbox" autocomplete="off" .checked=${isRevealed} @change=${reveal} />
        ${formWords.review.reveal}
      </label>
    </p>`;
}

function reviewedStep(page: Page, step: StepName, isRevealed: boolean): TemplateResult {
  const {words, formWords, form} = page;
  const name = words.request.steps[step];
  const shown = askedFields(form.values).filter(
    (field) => field.step === step && isWorthShowing(page, field),
  );
  return html`<div class="reviewed">
    <div class="row">
      <span role="heading" aria-level=${page.settings.headingLevel + 2}>${name}</span>
      <button type="button" class="plain" @click=${(): void => page.go(step)}>
        ${formWords.review.change}<span class="hidden">${name}</span>
      </button>
    </div>
    <dl class="facts">
      ${shown.map(
        (field) =>
          html`<dt>${fieldWords(page, formWords, field.key).label}</dt>
            <dd>${valueOf(page, field, isRevealed)}</dd>`,
      )}
    </dl>
  </div>`;
}

/** Fields nobody has to fill in are left out while they are empty. */
function isWorthShowing({form, files}: Page, {key, required, choices}: FieldDefinition): boolean {
  if (key === 'identityFiles') return files.chosen.length > 0;
  return choices !== undefined || required?.type === 'always' || (form.values[key] ?? '').trim() !== '';
}

function valueOf(page: Page, field: FieldDefinition, isRevealed: boolean): unknown {
  const {form, formWords, files} = page;
  if (field.key === 'identityFiles') return formWords.review.files(files.chosen.length);
  if (field.choices) return choiceName(page, formWords, field.key, choiceOf(field, form.values));
  const value = (form.values[field.key] ?? '').trim();
  if (value === '') return html`<span class="muted">${formWords.review.empty}</span>`;
  return field.isSensitive && !isRevealed ? masked(field, value) : html`<bdi>${value}</bdi>`;
}

/** Enough to recognise one's own, too little for who looks on. */
function masked({key}: FieldDefinition, value: string): string {
  switch (key) {
    case 'identityNumber':
    case 'creditCode':
      return maskIdentityNumber(value);
    case 'phone':
    case 'fax':
      return value.length < 7 ? value : `${value.slice(0, 3)}****${value.slice(-4)}`;
    case 'email':
      return value.replace(/^(.).*(?=@)/, '$1***');
    case 'address':
      return value.length < 7 ? value : `${value.slice(0, 6)}****`;
    default:
      return value;
  }
}
