import {html, nothing, type TemplateResult} from 'lit';

import {agencyStep, type Sought} from './agency.js';
import {applicantStep} from './applicant.js';
import {deliveryStep} from './delivery.js';
import {stepNames} from './form.definition.js';
import type {Place} from './form.js';
import {informationStep} from './information.js';
import type {Page} from './page.js';
import {review} from './review.js';

/** What the steps show beside the form itself. */
export interface StepState {
  /** What is already public of what is being written, and whether it reads like a complaint. */
  readonly beside: Parameters<typeof informationStep>[1];
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
  /** Whether numbers are shown in full on the review. */
  readonly isRevealed: boolean;
  readonly reveal: () => void;
}

/** The fields of the step a resident is in, or everything they have written. */
export function stepBody(page: Page, {beside, sought, seek, isRevealed, reveal}: StepState): TemplateResult {
  switch (page.form.place) {
    case 'information':
      return informationStep(page, beside);
    case 'agency':
      return agencyStep(page, sought, seek);
    case 'delivery':
      return deliveryStep(page);
    case 'applicant':
      return applicantStep(page);
    case 'review':
      return review(page, isRevealed, reveal);
  }
}

/** The step before a place; `undefined` for the first. */
function before(place: Place): Place | undefined {
  return place === 'review' ? stepNames[stepNames.length - 1] : stepNames[stepNames.indexOf(place) - 1];
}

/** Buttons to the next step, or to the service, and back. */
export function stepActions(page: Page, onNext: (event: Event) => void): TemplateResult {
  const {words, formWords, form, settings, go} = page;
  const isLast = form.place === 'review';
  const previous = before(form.place);
  const next = html`<button class="main" @click=${onNext}>
    ${isLast ? formWords.review.submit : words.request.next}
  </button>`;
  return html`${isLast && settings.action === '' ? nothing : next}
  ${
    previous === undefined
      ? nothing
      : html`<button type="button" @click=${(): void => go(previous)}>${formWords.back}</button>`
  }`;
}
