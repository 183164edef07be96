import {canPrint, copyTools, type Format, keeper} from '@zwgk/browse';
import {copyWords, outputsWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {listOf, wholeCatalog} from './catalog.query.js';
import {addressOf} from './catalog.route.js';
import {link} from './catalog.scene.js';
import {exportList} from './outputs.export.js';
import {panel} from './outputs.panel.js';
import {type OutputPanel, Work} from './outputs.work.js';
import {type Page, stay, unanswered} from './page.js';

export {styles} from './outputs.styles.js';

const keep = keeper<Work>((work) => work.stop());

/**
 * Buttons that copy a link to the list that is shown, save it as a table, print it, or make a wall poster (公开栏海报)
 * of an area. What a button needs is fetched when it is pressed.
 */
export function outputs(page: Page): TemplateResult {
  const {list, conditions, words} = page.scene.query;
  // Turning pages leaves what is under way alone.
  const key = JSON.stringify([list, conditions, words]);
  return html`${keep(
    [key],
    () => new Work(page),
    (work) => {
      work.drawn(page);
      return toolbar(page, work);
    },
  )}`;
}

function toolbar(page: Page, work: Work): TemplateResult {
  const {scene, host} = page;
  const {query, prefix, settings} = scene;
  const words = outputsWords[scene.words.language];
  const save = (format: Format, label: string): TemplateResult =>
    html`<button type="button" @click=${() => void exportList(page, work, format)}>${label}</button>`;
  const unfold = (name: OutputPanel, label: string): TemplateResult =>
    html`<button type="button" aria-expanded=${work.open === name} @click=${() => work.toggle(name)}>
      ${label}
    </button>`;
  const buttons = html`${save('csv', words.csv)} ${save('xlsx', words.xlsx)}
  ${canPrint() ? unfold('print', copyWords[scene.words.language].print) : nothing}
  ${canPrint() && query.list === 'matters' ? unfold('poster', words.poster) : nothing}`;
  const address = addressOf(prefix, listOf(query));
  const copyable = settings.noHistory ? {} : {link: () => address};
  return html`<section class="outputs" aria-label=${words.label}>
    ${copyTools(scene, host, address, copyable, buttons)} ${panel(page, work)} ${progress(page, work)}
    ${
      query.list === 'matters'
        ? html`<p class="revision">${link(scene, {...wholeCatalog, list: 'revision'}, words.revision)}</p>`
        : nothing
    }
  </section>`;
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
