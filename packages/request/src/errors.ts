import {html, nothing, type TemplateResult} from 'lit';

import {fields, type StepName} from './form.definition.js';
import type {FieldError} from './form.js';
import type {Page} from './page.js';

/** What has to be mended, each with the way to its field; nothing where nothing is wrong. */
export function errorSummary(page: Page): TemplateResult | typeof nothing {
  const {form, formWords} = page;
  const {errors} = form;
  if (errors.length === 0) return nothing;
  const item = (error: FieldError): TemplateResult => {
    const onGo = (event: Event): void => {
      event.preventDefault();
      page.go(stepOf(error), ...idsOf(error));
    };
    return html`<li><a href="#${error.key}" @click=${onGo}>${error.text}</a></li>`;
  };
  return html`<div id="errors" class="message danger" role="alert" tabindex="-1" part="errors">
    <p><strong>${formWords.summary(errors.length)}</strong></p>
    <ul>
      ${errors.map(item)}
    </ul>
  </div>`;
}

function stepOf({key}: FieldError): StepName {
  return fields.find((field) => field.key === key)?.step ?? 'applicant';
}

/** A body is looked for in one field, or written by hand in another. */
function idsOf({key}: FieldError): readonly string[] {
  return key === 'agency' ? ['agency-search', 'agency'] : [key];
}
