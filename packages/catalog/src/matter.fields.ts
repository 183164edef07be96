import {linkFrom} from '@zwgk/browse';
import type {Agency, MatterDetail} from '@zwgk/feed';
import {localized} from '@zwgk/feed';
import {fieldWords, matterWords} from '@zwgk/locale';
import {telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';
import type {Page} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {contactsOf, type Statement, statement, statementOf} from './matter.view.js';

/** The fields of a matter in the order of the official table. */
export function fields(page: Page, record: MatterDetail, base: string): TemplateResult {
  const {scene} = page;
  const {language} = scene.words;
  const names = fieldWords[language];
  const words = matterWords[language];
  const {timeLimit, channels, code} = record;
  const meaning = timeLimit === undefined ? undefined : words.meaning(timeLimit);
  const online = linkFrom(base, record.url);
  return html`<dl class="fields">
    ${field(names.elements, stated(scene, statement(record.elements, language)))}
    ${field(names.basis, stated(scene, statementOf(record.basis)))}
    ${field(
      names.timeLimit,
      html`${stated(scene, statementOf(timeLimit))}
      ${meaning === undefined || meaning === timeLimit?.text ? nothing : html`<p class="muted">${meaning}</p>`}`,
    )}
    ${field(names.subject, html`${stated(scene, statementOf(record.subject))} ${contacts(page, record, base)}`)}
    ${field(names.channels, codes(scene, 'channels', channels?.codes, channels?.other?.join('、')))}
    ${field(names.audience, codes(scene, 'audience', record.audience, record.audienceDetail))}
    ${field(names.mode, codes(scene, 'mode', record.mode))}
    ${field(names.levels, codes(scene, 'levels', record.levels))}
    ${record.stage === undefined ? nothing : field(names.stage, codes(scene, 'stage', record.stage))}
    ${code === undefined ? nothing : field(words.code, code)}
    ${online === undefined ? nothing : field(words.website, html`<a href=${online}>${words.online}</a>`)}
  </dl>`;
}

/** One field of a record: its name, and what it says. */
export function field(name: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** A statement in the source's words, or which kind of nothing it is. */
export function stated(scene: Scene, value: Statement): TemplateResult {
  if (value.type === 'text') return html`<p class="text">${value.text}</p>`;
  return html`<p class="absent">${fieldWords[scene.words.language][value.type]}</p>`;
}

/** Names of codes, and what the source added to them in its own words. */
function codes(
  scene: Scene,
  facet: 'channels' | 'audience' | 'mode' | 'levels' | 'stage',
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
function contacts({scene, ready: {agencies}}: Page, {subject}: MatterDetail, base: string): unknown {
  if (agencies.type !== 'ready') return nothing;
  const known = contactsOf(subject, agencies.value);
  if (known.length > 0) return known.map((agency) => contact(scene, agency, base));
  return html`<p class="absent">${matterWords[scene.words.language].noContact}</p>`;
}

/** How a body is reached. */
function contact(scene: Scene, agency: Agency, base: string): TemplateResult {
  const {language} = scene.words;
  const words = matterWords[language];
  const website = linkFrom(base, agency.url);
  const line = (name: string, content: unknown): unknown =>
    content === undefined ? nothing : field(name, content);
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
