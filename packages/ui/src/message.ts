import {html, nothing, type TemplateResult} from 'lit';

/** Something residents can do about a message. */
export interface Action {
  readonly label: string;
  readonly onAct: () => void;
}

/** A headline with cause, a next step, and what can be done here: an empty list, an absent column, a failure. */
export function message(headline: string, next: string, action?: Action): TemplateResult {
  return html`<div class="message" part="message">
    <p><strong>${headline}</strong></p>
    <p>${next}</p>
    ${action === undefined ? nothing : html`<button type="button" @click=${action.onAct}>${action.label}</button>`}
  </div>`;
}
