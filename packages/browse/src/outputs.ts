import {copyWords, outputsWords, printWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {canPrint, copyTools} from './copy.js';
import {keeper} from './keep.js';
import {mostPrinted} from './outputs.limits.js';
import {Work} from './outputs.work.js';
import {type Page, stay, unanswered} from './page.js';
import type {BrowseQuery, Scene} from './scene.js';
import type {Format} from './table.begin.js';

/** Something else that can be unfolded below the buttons. */
export interface OutputPanel {
  readonly name: string;
  readonly label: string;
  readonly draw: (work: Work) => unknown;
}

/** What can be done with the list that is shown. */
export interface Outputs {
  /** Where the list is read. */
  readonly address: string;
  /** Saves all that the list finds as a table; gives what is told of it. */
  readonly save: (work: Work, format: Format, signal: AbortSignal) => Promise<string>;
  /** Prints all of it, or the page that is shown; gives what is told of it. */
  readonly print: (work: Work, whole: boolean, signal: AbortSignal) => Promise<string>;
  /** What else can be printed of it. */
  readonly panel?: OutputPanel;
  /** What stands below. */
  readonly below?: unknown;
}

const keep = keeper<Work>((work) => work.stop());

/**
 * Buttons that copy a link to the list that is shown, save it as a table and print it. What a button needs is fetched
 * when it is pressed.
 *
 * @param key - Changes with the list: what is under way for another is given up. Turning pages leaves it alone.
 */
export function outputs<Query extends BrowseQuery>(
  page: Page<Scene<Query>>,
  key: string,
  actions: Outputs,
): TemplateResult {
  return html`${keep(
    [key],
    () => new Work(page),
    (work) => {
      work.drawn(page);
      return toolbar(page, work, actions);
    },
  )}`;
}

function toolbar<Query extends BrowseQuery>(
  page: Page<Scene<Query>>,
  work: Work,
  actions: Outputs,
): TemplateResult {
  const {scene, host} = page;
  const words = outputsWords[scene.words.language];
  const {address, panel: other, below = nothing} = actions;
  const save = (format: Format, label: string): TemplateResult => {
    const onClick = (): void =>
      void work.run(words.gatheringStarted, (signal) => actions.save(work, format, signal));
    return html`<button type="button" @click=${onClick}>${label}</button>`;
  };
  const unfold = (name: string, label: string): TemplateResult =>
    html`<button type="button" aria-expanded=${work.open === name} @click=${() => work.toggle(name)}>
      ${label}
    </button>`;
  const buttons = html`${save('csv', words.csv)} ${save('xlsx', words.xlsx)}
  ${canPrint() ? unfold('print', copyWords[scene.words.language].print) : nothing}
  ${canPrint() && other ? unfold(other.name, other.label) : nothing}`;
  const copyable = scene.settings.noHistory ? {} : {link: () => address};
  return html`<section class="outputs" aria-label=${words.label}>
    ${copyTools(scene, host, address, copyable, buttons)}
    ${work.open === 'print' ? printPanel(page, work, actions) : nothing}
    ${other && work.open === other.name ? other.draw(work) : nothing} ${progress(page, work)} ${below}
  </section>`;
}

/** What to print of the list. */
function printPanel({scene}: Page, work: Work, {print}: Outputs): TemplateResult {
  const words = printWords[scene.words.language];
  const {gatheringStarted} = outputsWords[scene.words.language];
  const onClick = (whole: boolean): void =>
    void work.run(gatheringStarted, (signal) => print(work, whole, signal));
  return html`<div class="choices" role="group" aria-label=${words.what}>
    <span>${words.what}</span>
    <button type="button" @click=${() => onClick(false)}>${words.thisPage}</button>
    <button type="button" @click=${() => onClick(true)}>${words.all(mostPrinted)}</button>
  </div>`;
}

/** How far an output is, and what came of it. */
function progress(page: Page, work: Work): TemplateResult {
  const {state, told} = work;
  const onCancel = (): void => {
    stay(page);
    work.stop(words.cancelled);
  };
  const words = outputsWords[page.scene.words.language];
  const gathering =
    state.type === 'gathering'
      ? html`<p>
          ${words.gathering(state.done, state.total)}
          <progress max=${state.total} .value=${state.done} aria-label=${words.label}></progress>
          <button type="button" @click=${onCancel}>${words.cancel}</button>
        </p>`
      : nothing;
  return html`${gathering}
    <p class=${state.type === 'gathering' ? 'hidden' : 'told'} role="status">${told}</p>
    ${state.type === 'failed' ? unanswered(page, state.problem, state.again) : nothing}`;
}
