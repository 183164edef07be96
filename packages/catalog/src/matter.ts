import type {Agency, MatterRow} from '@zwgk/feed';
import {localized} from '@zwgk/feed';
import {fieldWords, matterWords} from '@zwgk/locale';
import {loading, telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {type FacetName, listOf} from './catalog.query.js';
import {heading, link, type Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import type {CatalogReady} from './first.view.js';
import {documents} from './matter.documents.js';
import {
  linkOf,
  type MatterReady,
  type MatterView,
  matterView,
  nameOf,
  type Statement,
  statement,
  statementOf,
} from './matter.view.js';

export {styles} from './matter.styles.js';

/** The page of one matter, with the way back to the list it was opened from. */
export function matterPage(
  scene: Scene,
  ready: CatalogReady,
  id: string,
  renderProblem: (problem: Extract<MatterView, {type: 'failed'}>['problem']) => unknown,
): TemplateResult {
  const words = matterWords[scene.words.language];
  const back = listOf(scene.query);
  return html`
    <p class="back">${link(back, html`<span aria-hidden="true">←</span> ${words.back}`)}</p>
    ${renderView(scene, ready, matterView(ready, id, scene.query), renderProblem)}
  `;
}

function renderView(
  scene: Scene,
  ready: CatalogReady,
  view: MatterView,
  renderProblem: (problem: Extract<MatterView, {type: 'failed'}>['problem']) => unknown,
): unknown {
  const {gone, goneNext} = matterWords[scene.words.language];
  switch (view.type) {
    case 'loading':
      return html`${title(scene, view.title || scene.words.ui.loading)} ${loading(scene.words.ui)}`;
    case 'failed':
      return html`${title(scene, view.title || scene.words.ui.failed)} ${renderProblem(view.problem)}`;
    case 'gone':
      return html`${title(scene, gone)}
        <p>${goneNext}</p>`;
    case 'ready':
      return html`${trail(scene, view.row)} ${title(scene, nameOf(view.row))} ${fields(scene, ready, view)}
      ${documents(scene, ready, view.detail)} ${neighbours(scene, view)}`;
  }
}

function title(scene: Scene, name: string): TemplateResult {
  return heading(scene, 1, 'matter-title', name);
}

/** Area and level-1 matter above the name; left out where it would only repeat the name. */
function trail(scene: Scene, {area, level1, level2}: MatterRow): TemplateResult {
  const names = [
    area === undefined ? undefined : scene.areaName(area),
    level2 === undefined ? undefined : level1,
  ];
  return html`<p class="muted">${names.filter((name) => name !== undefined).join(' › ')}</p>`;
}

/** The fields in the order of the official table. */
function fields(scene: Scene, ready: CatalogReady, {detail, agencies}: MatterReady): TemplateResult {
  const {language} = scene.words;
  const names = fieldWords[language];
  const words = matterWords[language];
  const {timeLimit, channels, code} = detail;
  const meaning = timeLimit === undefined ? undefined : words.meaning(timeLimit);
  const online = linkOf(ready, detail.url);
  return html`<dl class="fields">
    ${field(names.elements, stated(scene, statement(detail.elements, language)))}
    ${field(names.basis, stated(scene, statementOf(detail.basis)))}
    ${field(
      names.timeLimit,
      html`${stated(scene, statementOf(timeLimit))}
      ${meaning === undefined || meaning === timeLimit?.text ? nothing : html`<p class="muted">${meaning}</p>`}`,
    )}
    ${field(
      names.subject,
      html`${stated(scene, statementOf(detail.subject))} ${contacts(scene, ready, agencies)}`,
    )}
    ${field(names.channels, codes(scene, 'channels', channels?.codes, channels?.other?.join('、')))}
    ${field(names.audience, codes(scene, 'audience', detail.audience, detail.audienceDetail))}
    ${field(names.mode, codes(scene, 'mode', detail.mode))}
    ${field(names.levels, codes(scene, 'levels', detail.levels))}
    ${detail.stage === undefined ? nothing : field(names.stage, codes(scene, 'stage', detail.stage))}
    ${code === undefined ? nothing : field(words.code, code)}
    ${online === undefined ? nothing : field(words.website, html`<a href=${online}>${words.online}</a>`)}
  </dl>`;
}

function field(name: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function stated(scene: Scene, value: Statement): TemplateResult {
  if (value.type === 'text') return html`<p class="text">${value.text}</p>`;
  return html`<p class="absent">${fieldWords[scene.words.language][value.type]}</p>`;
}

/** Names of codes, and what the source added to them in its own words. */
function codes(
  scene: Scene,
  facet: FacetName,
  values: readonly string[] = [],
  added?: string,
): TemplateResult {
  if (values.length === 0 && added === undefined) return stated(scene, {type: 'missing'});
  return html`<ul class="codes">
    ${values.map((value) => html`<li>${facetValueName(scene, facet, value)}</li>`)}
    ${added === undefined ? nothing : html`<li>${added}</li>`}
  </ul>`;
}

/** Whom to ask about the matter; says so when the feed does not know. */
function contacts(scene: Scene, ready: CatalogReady, agencies: readonly Agency[]): unknown {
  if (agencies.length > 0) return agencies.map((agency) => contact(scene, ready, agency));
  if (ready.agencies.type !== 'ready') return nothing;
  return html`<p class="absent">${matterWords[scene.words.language].noContact}</p>`;
}

/** How a body is reached. */
function contact(scene: Scene, ready: CatalogReady, agency: Agency): TemplateResult {
  const {language} = scene.words;
  const words = matterWords[language];
  const website = linkOf(ready, agency.url);
  const line = (name: string, content: unknown): unknown =>
    content === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`;
  return html`<address class="contact">
    <strong>${localized(agency.name, language)}</strong>
    <dl>
      ${line(words.phone, agency.phone && telephone(agency.phone))}
      ${line(words.address, agency.address && localized(agency.address, language))}
      ${line(words.hours, agency.hours && localized(agency.hours, language))}
      ${line(words.website, website && html`<a href=${website}>${website}</a>`)}
    </dl>
  </address>`;
}

function neighbours(scene: Scene, {previous, next}: MatterReady): unknown {
  if (previous === undefined && next === undefined) return nothing;
  const words = matterWords[scene.words.language];
  const neighbour = (label: string, row: MatterRow | undefined): unknown =>
    row === undefined
      ? nothing
      : link({...scene.query, matter: row.id}, html`<span class="muted">${label}</span> ${nameOf(row)}`);
  return html`<nav class="neighbours" aria-label=${words.neighbours}>
    ${neighbour(words.previous, previous)} ${neighbour(words.next, next)}
  </nav>`;
}
