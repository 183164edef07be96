import {html, nothing, type TemplateResult} from 'lit';

/** A headline with cause, a next step, and what can be done here: an empty list, an absent column, a failure. */
export function message(headline: string, next: string, action: unknown = nothing): TemplateResult {
  return html`<div class="message" part="message">
    <p><strong>${headline}</strong></p>
    <p>${next}</p>
    ${action}
  </div>`;
}

/** Something residents can do about a message. */
export function button(label: string, onAct: () => void): TemplateResult {
  return html`<button type="button" @click=${onAct}>${label}</button>`;
}
