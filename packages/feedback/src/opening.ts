import {html, nothing, type TemplateResult} from 'lit';

import {nameOf, type Scene} from './scene.js';

/** What stands around and in the first view besides. */
export interface Additions {
  /** What is said above everything that is asked. */
  readonly notice?: unknown;
  /** What is said below. */
  readonly note?: unknown;
  /** Why the rating is bad. */
  readonly reasons?: unknown;
  /** What stands between the text and the buttons. */
  readonly below?: unknown;
  /** What stands beside the button that sends. */
  readonly beside?: unknown;
  /** Whether a bad rating is chosen, so that the text says what happened. */
  readonly isBad?: boolean;
  /** What is said about the text. */
  readonly textNote?: unknown;
}

/** What a resident does in the first view. */
export interface Acts {
  readonly tap: (isUseful: boolean) => void;
  readonly submit: (event: Event) => void;
}

/** Which kind of report is being written: a correction (纠错) unless a message (留言) was chosen, or is all there is. */
export function kindOf({settings, form}: Scene): 'correction' | 'message' {
  return settings.message || form.values.kind === 'message' ? 'message' : 'correction';
}

/**
 * What a resident is asked. First view and desk draw it alike, so that whoever acts while the desk comes keeps the field.
 */
export function opening(scene: Scene, acts: Acts, additions: Additions = {}): TemplateResult {
  return html`${additions.notice} ${asked(scene, acts, additions)} ${additions.note}`;
}

function asked(scene: Scene, acts: Acts, additions: Additions): TemplateResult {
  switch (scene.use) {
    case 'useful':
      return taps(scene, acts);
    case 'rating':
      return form(
        scene,
        acts,
        html`${levels(scene)} ${additions.reasons} ${text(scene, additions)}`,
        additions,
      );
    case 'report':
      return form(scene, acts, html`${kinds(scene)} ${text(scene, additions)}`, additions);
  }
}

/** The question, what it is about, and what stands below. */
export function frame(scene: Scene, body: unknown): TemplateResult {
  const {settings, words, subject} = scene;
  return html`<section aria-labelledby="title" lang=${words.language}>
    <div id="title" class="title" role="heading" aria-level=${settings.headingLevel} part="heading">
      ${settings.heading || words.feedback.titles[nameOf(scene)]}
    </div>
    <p id="about" class="muted">${subject?.title ? words.feedback.about(subject.title) : nothing}</p>
    ${body}
  </section>`;
}

/** The button behind which the form stands, and what stands below it. */
export function opener(scene: Scene, open: () => void, below: unknown): TemplateResult {
  const {settings, words} = scene;
  return html`<button
      type="button"
      class="opener"
      lang=${words.language}
      aria-haspopup="dialog"
      part="opener"
      @click=${open}
    >
      ${settings.heading || words.feedback.openers[nameOf(scene)]}
    </button>
    ${below}`;
}

function taps({words}: Scene, {tap}: Acts): TemplateResult {
  const {yes, no} = words.feedback.useful;
  return html`<div class="choices" role="group" aria-labelledby="title about" part="field">
    <button @click=${(): void => tap(true)}>${yes}</button>
    <button @click=${(): void => tap(false)}>${no}</button>
  </div>`;
}

function form(
  {words}: Scene,
  {submit}: Acts,
  fields: TemplateResult,
  {below, beside}: Additions,
): TemplateResult {
  return html`<form novalidate @submit=${submit}>
    ${fields} ${below}
    <div class="trap" aria-hidden="true">
      <input name="website" tabindex="-1" autocomplete="off" />
    </div>
    <div class="actions"><button class="main">${words.feedback.submit}</button>${beside}</div>
  </form>`;
}

/** The five levels (好差评) by their names, as radio buttons: read out one by one, in order, and never as stars. */
function levels(scene: Scene): TemplateResult {
  const {words, form} = scene;
  return html`<fieldset
    id="rating"
    class=${form.errors.rating ? 'wrong' : nothing}
    role="radiogroup"
    aria-required="true"
    tabindex="-1"
    aria-labelledby="title about"
    aria-describedby="rating-error levels"
    part="field"
  >
    ${error(scene, 'rating')}
    <div class="choices">
      ${Object.entries(words.ratings).map(([code, name]) => radio('rating', code, name, form.values.rating === code))}
    </div>
    <p id="levels" class="muted">${words.feedback.levelsHint}</p>
  </fieldset>`;
}

function kinds(scene: Scene): unknown {
  const {words, settings} = scene;
  if (settings.message) return nothing;
  const {kind: label, kinds: names} = words.feedback;
  const kind = kindOf(scene);
  return html`<fieldset part="field">
    <legend>${label}</legend>
    <div class="choices kinds">
      ${radio('kind', 'correction', names.correction, kind === 'correction')}
      ${radio('kind', 'message', names.message, kind === 'message')}
    </div>
  </fieldset>`;
}

function radio(name: string, value: string, label: string | undefined, isChosen: boolean): TemplateResult {
  return html`<label class=${isChosen ? 'choice chosen' : 'choice'}>
    <input type="radio" name=${name} value=${value} .checked=${isChosen} /><span>${label}</span>
  </label>`;
}

/** What is said in a resident's own words. */
function text(scene: Scene, {isBad = false, textNote}: Additions): TemplateResult {
  const {words, form, use} = scene;
  const {texts, optional} = words.feedback;
  const isRating = use === 'rating';
  const wrong = form.errors.text;
  return html`<div class=${wrong ? 'field wrong' : 'field'} part="field">
    <label for="text">
      ${texts[isRating ? (isBad ? 'bad' : 'rating') : kindOf(scene)]}
      ${isRating ? html`<span class="muted">${optional}</span>` : nothing}
    </label>
    ${error(scene, 'text')}
    <textarea
      id="text"
      name="text"
      rows="3"
      autocomplete="off"
      aria-describedby="text-error text-note"
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${form.values.text ?? ''}
    ></textarea>
    <div id="text-note" class="muted">${textNote}</div>
  </div>`;
}

/** What is wrong with a field, and how to mend it. */
export function error({form}: Scene, key: keyof Scene['form']['errors']): unknown {
  const wrong = form.errors[key];
  return wrong ? html`<p id="${key}-error" class="error">${wrong}</p>` : nothing;
}
