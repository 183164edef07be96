import {
  codeName,
  type CodeNames,
  type FeedbackReason,
  localized,
  ratingReasonCodes,
  ratingReasonNamesEn,
  ratingReasonNamesZhHans,
  ratingReasonNamesZhHant,
} from '@zwgk/feed';
import {isBadRating, maxFeedbackLength} from '@zwgk/feed/submission';
import type {InEveryLanguage} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {reasonsIn} from './body.js';
import {contactKeys} from './form.js';
import {type Additions, error} from './opening.js';
import {type Page, termsOf, typeOf} from './page.js';

const reasonNames: InEveryLanguage<CodeNames> = {
  'zh-Hans': ratingReasonNamesZhHans,
  'zh-Hant': ratingReasonNamesZhHant,
  en: ratingReasonNamesEn,
};

/** How few characters may be left before it is told how many. */
const fewLeft = 500;

/** Everything a form asks beyond its first view. */
export function additionsTo(page: Page): Additions {
  const isBad = page.use === 'rating' && isBadRating(page.form.values.rating);
  return {
    isBad,
    reasons: isBad ? reasons(page) : nothing,
    textNote: textNote(page),
    below: html`${typeOf(page) === 'correction' ? quote(page) : nothing}
    ${isBad || page.use === 'report' ? contact(page) : nothing}`,
  };
}

/** Why the rating is bad: the county's own reasons and working days, where its feed has some. */
function reasons(page: Page): TemplateResult {
  const {form, formWords} = page;
  const {workingDays, reasons: own = []} = termsOf(page);
  const ticked = reasonsIn(form.values);
  const onTick = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const {value, checked} = target;
    const others = ticked.filter((code) => code !== value);
    page.write({reasons: (checked ? [...others, value] : others).join(' ')});
  };
  const choice = ({code, name}: {readonly code: string; readonly name: string}): TemplateResult => {
    const isTicked = ticked.includes(code);
    return html`<label class=${isTicked ? 'choice chosen' : 'choice'}>
      <input type="checkbox" name="reasons" value=${code} .checked=${isTicked} @change=${onTick} />
      <span>${name}</span>
    </label>`;
  };
  return html`<fieldset
    id="reasons"
    class=${form.errors.reasons ? 'wrong' : nothing}
    tabindex="-1"
    aria-describedby="reasons-hint reasons-error"
    part="field"
  >
    <legend>${formWords.reasons}</legend>
    <p id="reasons-hint" class="muted">
      ${formWords.reasonsHint} ${workingDays === undefined ? nothing : formWords.reasonsDue(workingDays)}
    </p>
    ${error(page, 'reasons')}
    <div class="choices">${reasonsOf(page, own).map(choice)}</div>
  </fieldset>`;
}

function reasonsOf(
  {words: {language}}: Page,
  own: readonly FeedbackReason[],
): readonly {readonly code: string; readonly name: string}[] {
  return own.length > 0
    ? own.map(({code, name}) => ({code, name: localized(name, language)}))
    : ratingReasonCodes.map((code) => ({code, name: codeName(reasonNames[language], code) ?? code}));
}

/** What is said about a text that is being written. */
export function textNote({form, formWords, isLasting}: Page): TemplateResult {
  const left = maxFeedbackLength - (form.values.text ?? '').length;
  return html`<p>${formWords.textHint}</p>
    ${isLasting ? nothing : html`<p>${formWords.notKept}</p>`}
    ${left < fewLeft ? html`<p>${left < 0 ? formWords.errors.tooLong(maxFeedbackLength) : formWords.left(left)}</p>` : nothing}`;
}

/** The text that was selected on the page, to be seen and to be left out. */
function quote(page: Page): unknown {
  const {form, formWords} = page;
  const {quote: selected = ''} = form.values;
  if (selected === '') return nothing;
  const {label, remove} = formWords.quote;
  return html`<figure class="quote" part="field">
    <figcaption>${label}</figcaption>
    <blockquote>${selected}</blockquote>
    <button type="button" @click=${(): void => page.write({quote: ''})}>${remove}</button>
  </figure>`;
}

/** How the writer may be reached; with what that is for, before the first field. */
function contact(page: Page): TemplateResult {
  const {form, formWords, settings} = page;
  const {contact: words} = formWords;
  const onAgree = ({target}: Event): void => {
    form.hasAgreed = target instanceof HTMLInputElement && target.checked;
    form.write({});
  };
  return html`<details class="contact">
    <summary>${words.title}<span class="muted">${page.words.feedback.optional}</span></summary>
    <p>${words.purpose}</p>
    <p>${words.retention(settings.retention || words.retentionDefault)}</p>
    ${contactKeys.map((key) => contactField(page, key))}
    <div class=${form.errors.agreed ? 'wrong' : nothing}>
      ${error(page, 'agreed')}
      <label class="choice">
        <input
          id="agreed"
          type="checkbox"
          .checked=${form.hasAgreed}
          aria-describedby="agreed-error"
          @change=${onAgree}
        />
        <span>${words.agree}</span>
      </label>
    </div>
  </details>`;
}

const kinds = {
  name: {type: 'text', autocomplete: 'name', limit: 100},
  phone: {type: 'tel', autocomplete: 'tel', limit: 40},
  email: {type: 'email', autocomplete: 'email', limit: 254},
} as const;

function contactField(page: Page, key: (typeof contactKeys)[number]): TemplateResult {
  const {form, formWords} = page;
  const {type, autocomplete, limit} = kinds[key];
  const wrong = form.errors[key];
  return html`<div class=${wrong ? 'field wrong' : 'field'} part="field">
    <label for=${key}>${formWords.contact[key]}</label>
    ${error(page, key)}
    <input
      id=${key}
      name=${key}
      type=${type}
      autocomplete=${autocomplete}
      maxlength=${limit}
      aria-describedby="${key}-error"
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${form.values[key] ?? ''}
    />
  </div>`;
}
