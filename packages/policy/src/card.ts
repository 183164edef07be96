import {civilDay, localized, safeUrl} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {heading} from './card.frame.js';
import {reference} from './card.reference.js';
import type {Card} from './card.scene.js';
import {type Fact, factsOf, issuerOf, numberOf, standingView} from './card.view.js';
import {contact} from './contact.js';

/**
 * Draws one policy: what it is, whether it holds, what it is about and whom to ask; what explains it follows when it
 * has come. Its styles are `cardStyles`.
 *
 * The part `agencies` of the feed should have been asked for when {@link needsBodies} says so.
 */
export function policyCard(card: Card): TemplateResult {
  const {words, policy, narrow, parts, ready} = card;
  const {language} = words;
  return html`<article
    id="policy"
    class="card ${narrow ? 'narrow' : 'wide'} size-${parts.size}"
    tabindex="-1"
    aria-labelledby="policy-title"
    part="policy"
  >
    <header>
      ${heading(card, 0, 'policy-title', html`<bdi>${localized(policy.title, language)}</bdi>`)}
      ${byline(card)} ${standing(card)} ${original(card)}
    </header>
    <div class="columns">
      ${summary(card)} ${contact(card)} ${facts(card)}
      <div class="rest">${parts.reading(card)}</div>
    </div>
    <footer class="muted">
      ${words.policy.source(civilDay(ready.feed.updated), localized(ready.feed.publisher.name, language))}
    </footer>
  </article>`;
}

/** What tells one policy from another at a glance. */
function byline({words, policy}: Card): unknown {
  const parts = [numberOf(policy, words.language), issuerOf(policy)].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<p class="byline muted">${parts.map((part) => html`<bdi>${part}</bdi> `)}</p>`;
}

/** Whether it holds, until when, and what stands in its place. */
function standing(card: Card): unknown {
  const {words, policy, ready} = card;
  const {badges, meaning, references, isPast} = standingView(policy, civilDay(ready.feed.updated), words);
  if (badges.length === 0 && meaning === '' && references.length === 0) return nothing;
  return html`<div class=${isPast ? 'standing past' : 'standing'} part="standing">
    <p>${badges.map((badge) => html`<strong class="badge">${badge}</strong> `)}<span>${meaning}</span></p>
    ${references.map(({name, items}) => html`<p>${name} ${items.map((item) => html`${reference(card, item)} `)}</p>`)}
  </div>`;
}

/** The way to the policy itself. */
function original({words, policy, base}: Card): unknown {
  const href = policy.url === undefined ? undefined : safeUrl(policy.url, base);
  return href === undefined
    ? nothing
    : html`<p class="original"><a href=${href}>${words.policy.original}</a></p>`;
}

function summary(card: Card): unknown {
  const {words, policy} = card;
  if (policy.summary === undefined) return nothing;
  return html`<section class="summary" aria-labelledby="policy-summary" part="summary">
    ${heading(card, 1, 'policy-summary', words.policy.summary)}
    <p class="text">${localized(policy.summary, words.language)}</p>
  </section>`;
}

/** What is known of the document itself. */
function facts(card: Card): TemplateResult {
  const {words, policy} = card;
  return html`<section class="about" aria-labelledby="policy-facts" part="facts">
    ${heading(card, 1, 'policy-facts', words.policy.details)}
    <dl class="facts">${factsOf(policy, words).map(fact)}</dl>
  </section>`;
}

function fact({name, text}: Fact): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd><bdi>${text}</bdi></dd>
  </div>`;
}
