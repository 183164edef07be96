import {telephone} from '@zwgk/ui';
import {html, type TemplateResult} from 'lit';

import {line} from './field.js';
import type {Scene} from './scene.js';

/** What stands in the first step beside its fields. */
export interface InformationExtras {
  /** What is already public of what is being written. */
  readonly found?: unknown;
  /** Whether what is written reads like a complaint. */
  readonly isComplaint?: boolean;
}

/** The first step: what is wanted. It is the first view, and drawn by the same template ever after. */
export function informationStep(scene: Scene, {found, isComplaint}: InformationExtras = {}): TemplateResult {
  const {request} = scene.words;
  const {fields} = request;
  const shared = {basis: 'item2', autocomplete: 'off'} as const;
  return html`<p class="muted">${request.informationLead}</p>
    ${line(scene, {...shared, key: 'informationName', words: fields.informationName, limit: 200})}
    <div class="found">${found}</div>
    ${line(scene, {...shared, key: 'docNumber', words: fields.docNumber, limit: 100})}
    ${line(scene, {...shared, key: 'features', words: fields.features, limit: 2000, kind: 'longText'})}
    <details class="panel" ?open=${isComplaint === true}>
      <summary>${request.complaint}</summary>
      <p>${request.complaintNext}</p>
      <ul>
        <li>${telephone(request.hotline)}</li>
        <li>${request.petition}</li>
      </ul>
    </details>`;
}
