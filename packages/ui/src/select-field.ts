import {html, type TemplateResult} from 'lit';

/** One choice of a select, with how many records it would leave. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled native select. `value` is empty when nothing is chosen; `any` names that choice. */
export function selectField(
  label: string,
  any: string,
  choices: readonly Choice[],
  value: string,
  onSelect: (value: string) => void,
): TemplateResult {
  const option = (choice: Choice): TemplateResult =>
    html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`;
  return html`<label class="field" part="field">
    <span>${label}</span>
    <select .value=${value} @change=${(event: Event) => onSelect((event.target as HTMLSelectElement).value)}>
      ${[{value: '', label: any}, ...choices].map(option)}
    </select>
  </label>`;
}
