import {html, nothing, type TemplateResult} from 'lit';

import type {AutocompleteToken, Basis, FieldKey} from './form.definition.js';
import type {Scene} from './scene.js';

/** Words of one field. */
export interface FieldWords {
  readonly label: string;
  /** How it is written, where that needs saying. */
  readonly hint?: string;
  readonly reason: string;
}

/** How a line, or several, of text is asked for. */
export interface LineOptions {
  readonly key: Exclude<FieldKey, 'identityFiles'>;
  readonly words: FieldWords;
  readonly basis: Basis;
  readonly autocomplete: AutocompleteToken;
  readonly limit: number;
  readonly kind?: 'text' | 'longText' | 'tel' | 'email' | 'digits';
  /** Absent where another field may be filled in instead. */
  readonly need?: 'required' | 'optional';
  /** Hides what is written from who looks over the shoulder, unless it is being written. */
  readonly isMasked?: boolean;
  /** What is wrong is said beside another field. */
  readonly isErrorElsewhere?: boolean;
}

const keyboards = {tel: 'tel', email: 'email', digits: 'numeric', text: nothing, longText: nothing} as const;

/** One field of text with its name, a hint, what is wrong with it, and why it is asked. */
export function line(scene: Scene, options: LineOptions): TemplateResult {
  const {key, words, autocomplete, limit, kind = 'text', need, isMasked} = options;
  const error = options.isErrorElsewhere ? undefined : errorOf(scene, key);
  const value = scene.form.values[key] ?? '';
  const describedBy = `${error ? `${key}-error ` : ''}${words.hint ? `${key}-hint` : ''}`.trim() || nothing;
  const field =
    kind === 'longText'
      ? html`<textarea
          id=${key}
          name=${key}
          rows="3"
          maxlength=${limit}
          autocomplete=${autocomplete}
          aria-describedby=${describedBy}
          aria-invalid=${error ? 'true' : nothing}
          .value=${value}
        ></textarea>`
      : html`<input
          id=${key}
          name=${key}
          class=${isMasked ? 'masked' : nothing}
          type=${kind === 'tel' || kind === 'email' ? kind : 'text'}
          inputmode=${keyboards[kind]}
          maxlength=${limit}
          autocomplete=${autocomplete}
          ?required=${need === 'required'}
          aria-describedby=${describedBy}
          aria-invalid=${error ? 'true' : nothing}
          .value=${value}
        />`;
  return html`<div class=${error ? 'field wrong' : 'field'} part="field">
    <div class="head">
      <label for=${key}>${words.label} ${need === 'optional' ? tag(scene) : nothing}</label>
      ${why(scene, words, options.basis)}
    </div>
    ${words.hint ? html`<p id="${key}-hint" class="muted">${words.hint}</p>` : nothing}
    ${error ? errorLine(scene, key) : nothing} ${field}
  </div>`;
}

function tag({words}: Scene): TemplateResult {
  return html`<span class="muted">（${words.request.optional}）</span>`;
}

/** What is wrong with a field. */
export function errorOf({form}: Scene, key: string): string | undefined {
  return form.errors.find((error) => error.key === key)?.text;
}

/** What is wrong with a field, where the field is described by it. */
export function errorLine(scene: Scene, key: string): unknown {
  const error = errorOf(scene, key);
  return error === undefined ? nothing : html`<p id="${key}-error" class="error">${error}</p>`;
}

/** Why a field is asked, and where the law says so: one tap away. */
export function why({words}: Scene, {label, reason}: FieldWords, basis: Basis): TemplateResult {
  const {why: title, basis: bases} = words.request;
  return html`<details class="why">
    <summary>${title}<span class="hidden">${label}</span></summary>
    <p class="muted">${reason}${bases[basis]}</p>
  </details>`;
}
