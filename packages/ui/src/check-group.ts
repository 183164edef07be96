import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/** One choice of a group, with how many records it would leave. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * A labelled group of checkboxes, of which any number may be ticked.
 *
 * @param name - Name of every checkbox of the group.
 * @param around - What stands before and after the choices.
 */
export function checkGroup(
  label: string,
  name: string,
  choices: readonly Choice[],
  around: {readonly before?: unknown; readonly after?: unknown} = {},
): TemplateResult {
  const renderChoice = ({value, label: own, count, chosen}: Choice): TemplateResult =>
    html`<li>
      <label>
        <input type="checkbox" name=${name} value=${value} .checked=${chosen} />
        <span>${own}</span> <span class="muted">${count}</span>
      </label>
    </li>`;
  return html`<fieldset part="field">
    <legend>${label}</legend>
    ${around.before ?? nothing}
    <ul>
      ${repeat(choices, ({value}) => value, renderChoice)}
    </ul>
    ${around.after ?? nothing}
  </fieldset>`;
}
