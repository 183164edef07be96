import {type Agency, areaNamesEn, areaNamesZhHans, areaNamesZhHant, codeName, localized} from '@zwgk/feed';
import type {InEveryLanguage} from '@zwgk/locale';
import {loading} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {agenciesFound, areasOf} from './agency.view.js';
import {errorLine, errorOf, line, why} from './field.js';
import {fieldWords, type Page} from './page.js';
import {chosenAgency, reach} from './ways.js';

const areaNames: InEveryLanguage<Readonly<Record<string, string>>> = {
  'zh-Hans': areaNamesZhHans,
  'zh-Hant': areaNamesZhHant,
  en: areaNamesEn,
};

/** What is looked for among the bodies. */
export interface Sought {
  readonly words: string;
  /** Code of an area; empty for all. */
  readonly area: string;
}

/** The step that asks which body the request is addressed to. */
export function agencyStep(page: Page, sought: Sought, seek: (sought: Sought) => void): TemplateResult {
  const {feed, formWords} = page;
  page.need('agencies');
  const part = feed.type === 'ready' ? feed.agencies : undefined;
  const agencies = part?.type === 'ready' ? [...part.value.values()] : [];
  // Whoever has lost the network writes the name by hand.
  const isLost = feed.type === 'ready' && feed.stale !== undefined;
  const isComing =
    feed.type === 'loading' || (!isLost && (part?.type === 'unasked' || part?.type === 'loading'));
  return html`<p class="muted">${formWords.leads.agency}</p>
    ${chosenAgency(page) ? chosen(page) : nothing}
    ${
      chosenAgency(page)
        ? nothing
        : isComing
          ? loading(page.words.ui)
          : agencies.length === 0
            ? byHand(page)
            : finder(page, agencies, sought, seek)
    }`;
}

function chosen(page: Page): TemplateResult {
  const {form, formWords, words, go} = page;
  const agency = chosenAgency(page);
  if (agency === undefined) return html``;
  const onChange = (): void => {
    form.write({agency: '', agencyId: ''});
    go('agency', 'agency-search', 'agency');
  };
  return html`<div class="card">
    <p>
      <span class="muted">${formWords.finder.chosen}</span>
      <strong>${localized(agency.name, words.language)}</strong>
    </p>
    ${reach(page, agency)}
    <button type="button" @click=${onChange}>${formWords.finder.change}</button>
  </div>`;
}

/** Bodies on one screen; more is for narrower words. */
const most = 8;

function finder(
  page: Page,
  agencies: readonly Agency[],
  sought: Sought,
  seek: (sought: Sought) => void,
): TemplateResult {
  const {formWords, words, form} = page;
  const {finder: labels} = formWords;
  const found = agenciesFound(agencies, sought, words.language);
  return html`<div class=${errorOf(page, 'agency') ? 'field wrong' : 'field'} part="field">
      <div class="head">
        <span class="label">${formWords.fields.agency.label}</span>
        ${why(page, formWords.fields.agency, 'paragraph1')}
      </div>
      <p id="agency-hint" class="muted">${formWords.fields.agency.hint}</p>
      ${errorLine(page, 'agency')}
      <div class="columns">
        ${searchBox(page, sought, seek)} ${areaChoice(page, areasOf(agencies), sought, seek)}
      </div>
      <p class="muted" role="status">${found.length === 0 ? labels.none : labels.found(found.length)}</p>
      <ul class="list">
        ${found.slice(0, most).map((agency) => candidate(page, agency, seek))}
      </ul>
      ${found.length > most ? html`<p class="muted">${labels.more(found.length - most)}</p>` : nothing}
    </div>
    <details class="panel" ?open=${(form.values.agency ?? '') !== '' || found.length === 0}>
      <summary>${labels.byHand}</summary>
      ${nameField(page, labels.typed, true)}
    </details>`;
}

function searchBox(page: Page, sought: Sought, seek: (sought: Sought) => void): TemplateResult {
  const isWrong = errorOf(page, 'agency') !== undefined;
  const onInput = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) seek({...sought, words: target.value});
  };
  return html`<label>
    ${page.formWords.finder.search}
    <input
      id="agency-search"
      type="search"
      autocomplete="off"
      aria-describedby="${isWrong ? 'agency-error ' : ''}agency-hint"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${sought.words}
      @input=${onInput}
    />
  </label>`;
}

/** Areas to choose from, where the bodies have several. */
function areaChoice(
  {formWords, words}: Page,
  areas: readonly string[],
  sought: Sought,
  seek: (sought: Sought) => void,
): unknown {
  if (areas.length < 2) return nothing;
  const onChange = ({target}: Event): void => {
    if (target instanceof HTMLSelectElement) seek({...sought, area: target.value});
  };
  const option = (code: string, name: string): TemplateResult =>
    html`<option value=${code} ?selected=${code === sought.area}>${name}</option>`;
  return html`<label>
    ${formWords.finder.area}
    <select autocomplete="off" @change=${onChange}>
      ${option('', formWords.finder.allAreas)}
      ${areas.map((code) => option(code, codeName(areaNames[words.language], code) ?? code))}
    </select>
  </label>`;
}

function candidate(
  {form, formWords, words, go}: Page,
  agency: Agency,
  seek: (sought: Sought) => void,
): TemplateResult {
  const name = localized(agency.name, words.language);
  const onChoose = (): void => {
    form.write({agency: localized(agency.name, 'zh-Hans'), agencyId: agency.id});
    // Who wants another body begins anew.
    seek({words: '', area: ''});
    go('agency');
  };
  return html`<li>
    <span> ${name} ${agency.phone ? html`<span class="muted">${agency.phone}</span>` : nothing} </span>
    <button type="button" @click=${onChoose}>
      ${formWords.finder.choose}<span class="hidden">${name}</span>
    </button>
  </li>`;
}

/** Where the feed names no bodies. */
function byHand(page: Page): TemplateResult {
  return nameField(page, fieldWords(page, page.formWords, 'agency').label);
}

function nameField(page: Page, label: string, isErrorElsewhere = false): TemplateResult {
  const {reason} = page.formWords.fields.agency;
  return line(page, {
    key: 'agency',
    words: {label, reason},
    basis: 'paragraph1',
    autocomplete: 'off',
    limit: 200,
    isErrorElsewhere,
  });
}
