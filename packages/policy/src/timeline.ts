import {attachments} from '@zwgk/browse';
import {type Interpretation, localized, safeUrl} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {blocks} from './blocks.js';
import {heading} from './card.frame.js';
import {media} from './media.js';
import {nameOf} from './reading.names.js';
import {placeLink, type ReadingPage} from './reading.page.js';
import {delayOf, timelineOf} from './reading.view.js';

/** What explains the policy, from the day it was published on; by ear a list that says how many there are. */
export function timeline(page: ReadingPage): TemplateResult {
  const {card, words} = page;
  const all = timelineOf(card.policy);
  if (all.length === 0)
    return html`<div class="message">
      <p><strong>${words.none}</strong></p>
      <p>${words.noneNext}</p>
    </div>`;
  return html`<ol class="timeline" part="timeline">
    ${all.map((each) => html`<li id="interpretation-${each.id}" tabindex="-1">${event(page, each)}</li>`)}
  </ol>`;
}

function event(page: ReadingPage, interpretation: Interpretation): TemplateResult {
  const {card, words, language} = page;
  const {kind, form, publishedOn, body = [], attachments: files = []} = interpretation;
  const title = localized(interpretation.title, language);
  const delay = delayOf(interpretation, card.policy, words);
  return html`<p class="when">
      ${publishedOn === undefined ? nothing : html`<time datetime=${publishedOn}>${publishedOn}</time>`}
      ${kind === undefined ? nothing : html`<strong class="badge">${nameOf('kind', kind, card.words)}</strong>`}
      ${form === undefined ? nothing : html`<span>${nameOf('form', form, card.words)}</span>`}
      ${delay === '' ? nothing : html`<span class="delay">${delay}</span>`}
    </p>
    ${heading(card, 2, undefined, html`<bdi>${title}</bdi>`)} ${explainers(page, interpretation)}
    ${blocks(page, body, {below: 3})} ${media(page, interpretation.media ?? [], title)}
    ${attachments(card, files, card.base)} ${links(page, interpretation)}`;
}

/** Who explains: body and persons. How they are reached is said once, above. */
function explainers({words}: ReadingPage, {agency, interpreters = []}: Interpretation): unknown {
  const persons = interpreters.map(({name, title, hasLeft}) =>
    [name, title, hasLeft && words.hasLeft].filter((each) => each).join(' '),
  );
  const body = agency?.absent === undefined ? agency?.text : undefined;
  const said = [
    body === undefined ? undefined : words.by(body),
    persons.length === 0 ? undefined : words.person(persons.join('、')),
  ].filter((each) => each !== undefined);
  return said.length === 0
    ? nothing
    : html`<p class="muted">${said.map((each) => html`<span>${each}</span> `)}</p>`;
}

/** To its questions, to its own page, and back to the policy it explains. */
function links(page: ReadingPage, {url, questions = []}: Interpretation): unknown {
  const {card, words} = page;
  const own = url === undefined ? undefined : safeUrl(url, card.base);
  const policyPage = card.policy.url === undefined ? undefined : safeUrl(card.policy.url, card.base);
  const [first] = questions;
  const all = [
    first === undefined
      ? undefined
      : placeLink(page, `question-${first.id}`, words.questionsHere(questions.length)),
    own === undefined ? undefined : html`<a href=${own}>${words.originalInterpretation}</a>`,
    policyPage === undefined ? undefined : html`<a href=${policyPage}>${words.interprets}</a>`,
  ].filter((each) => each !== undefined);
  return all.length === 0 ? nothing : html`<p class="links">${all}</p>`;
}
