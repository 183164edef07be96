import type {FeedReady, PartName} from '@zwgk/core';
import {civilDay, localized, type Policy, safeUrl} from '@zwgk/feed';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {heading} from './card.frame.js';
import type {CardParts} from './card.parts.js';
import {type Fact, factsOf, issuerOf, numberOf, type Reference, standingView} from './card.view.js';
import {contact} from './contact.js';
import {PolicyOpenEvent} from './policy.events.js';
import type {Vocabulary} from './policy.words.js';

/** What the page has set by attributes. */
export interface CardSettings {
  readonly headingLevel: number;
  /** Address of other policies, with `{id}` and `{number}` in it; empty where the page has none. */
  readonly policyUrl: string;
  /** Where the policy is read, where that is not the page itself; else empty. */
  readonly pageUrl: string;
  /** Whether the page answers the wish to share. */
  readonly share: boolean;
  readonly noHistory: boolean;
}

/** One policy on its way to the page, with everything that drawing it needs. */
export interface Card {
  /** The widget that shows it: wishes are told by it, and it is drawn again when there is more to show. */
  readonly host: LitElement;
  readonly words: Vocabulary;
  readonly settings: CardSettings;
  /** Whether there is room for one column only. */
  readonly narrow: boolean;
  readonly ready: FeedReady;
  readonly policy: Policy;
  /** Absolute address that links of the policy are relative to. */
  readonly base: string;
  /** Where the policy is read, for links and citations; absolute. */
  readonly address: () => string;
  /** Asks the feed for a part. */
  readonly need: (part: PartName) => void;
  /** What loads late; one for each host. */
  readonly parts: CardParts;
}

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

/** Another policy: a link where it is known where that can be read. */
export function reference(card: Card, named: Reference): TemplateResult {
  const {host, settings, parts} = card;
  const {id, docNumber, title} = named;
  const shown = html`${title === undefined ? nothing : html`<bdi>${title}</bdi>`}
  ${docNumber === undefined ? nothing : html`<bdi>${docNumber}</bdi>`}`;
  const href = addressIn(settings.policyUrl, id, docNumber) ?? parts.addressOf(card, named);
  if (href === undefined) return html`<span>${shown}</span>`;
  const onOpen = (event: Event): void => {
    const wish = new PolicyOpenEvent({
      ...(id !== undefined && {id}),
      ...(docNumber !== undefined && {docNumber}),
    });
    if (!host.dispatchEvent(wish)) event.preventDefault();
  };
  return html`<a href=${href} @click=${onOpen}>${shown}</a>`;
}

/** An address made from a template of the page; `undefined` when it may not be followed. */
function addressIn(template: string, id = '', number = ''): string | undefined {
  if (template === '' || (id === '' && number === '')) return undefined;
  const filled = template
    .replace('{id}', encodeURIComponent(id))
    .replace('{number}', encodeURIComponent(number));
  return safeUrl(filled, location.href);
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
