import {attachments, feedbackSlot} from '@zwgk/browse';
import {localized, type Relation} from '@zwgk/feed';
import {addStyles} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {heading} from './card.frame.js';
import {reference} from './card.reference.js';
import type {Card, LateParts} from './card.scene.js';
import type {Reference} from './card.view.js';
import {consultation} from './consultation.js';
import {elements} from './elements.js';
import {Matters} from './matters.js';
import {styles as mediaStyles} from './media.styles.js';
import {OpeningHours} from './opening.js';
import {PictureDialog} from './picture.dialog.js';
import {Questions} from './questions.js';
import {nameOf, readingWords} from './reading.names.js';
import {placeLink, type ReadingPage} from './reading.page.js';
import {addressOf, placeIn} from './reading.place.js';
import {References} from './reading.references.js';
import {styles as ownStyles} from './reading.styles.js';
import {mattersOf, type Place, placesOf} from './reading.view.js';
import {styles as tableStyles} from './tables.styles.js';
import {timeline} from './timeline.js';
import {Tools} from './tools.js';
import {styles as toolStyles} from './tools.styles.js';

/** What is read below the first view of a card: what explains the policy, from its elements to its consultation. */
export class Reading implements ReactiveController {
  /** Whether offices are open now. */
  readonly hours: OpeningHours;

  private readonly host: LitElement;
  private readonly dialog: PictureDialog;
  private readonly questions: Questions;
  private readonly references: References;
  private readonly matters: Matters;
  private readonly tools: Tools;
  /** The policy that was drawn last. */
  private policy = '';
  /** Whether the place that the page's address leads to has been gone to. */
  private hasArrived = false;

  constructor(host: LitElement, parts: LateParts) {
    this.host = host;
    this.hours = new OpeningHours(host);
    this.dialog = new PictureDialog(host);
    this.questions = new Questions(host);
    this.references = new References(host);
    this.matters = new Matters(host);
    this.tools = new Tools(host, parts);
    const {shadowRoot} = host;
    for (const styles of [toolStyles, ownStyles, tableStyles, mediaStyles]) {
      if (shadowRoot !== null) addStyles(shadowRoot, styles);
    }
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.onHash);
    addEventListener('beforeprint', this.onPrint);
    this.tools.connected();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.onHash);
    removeEventListener('beforeprint', this.onPrint);
    this.tools.disconnected();
  }

  hostUpdated(): void {
    if (this.hasArrived || this.policy === '') return;
    this.hasArrived = true;
    this.onHash();
  }

  /** Where another policy can be read. */
  addressOf(card: Card, other: Reference): string | undefined {
    return this.references.addressOf(card, other);
  }

  render(card: Card): TemplateResult {
    const {policy} = card;
    const {language} = card.words;
    const title = localized(policy.title, language);
    const {said: words} = readingWords(card.words);
    const page: ReadingPage = {
      card,
      language,
      words,
      address: (place) => addressOf(policy.id, place),
      onGo: (event) => this.onGo(event, card),
      enlarge: (picture) => this.dialog.open(picture),
    };
    this.turnTo(policy.id);
    const places = placesOf(policy, mattersOf(policy, card.ready.feed), words);
    return html`${this.tools.render(page)} ${contents(page, places)}
      ${places.map(
        ({id, name}) =>
          html`<section class="part" aria-labelledby=${id}>
            ${heading(card, 1, id, name)} ${this.renderPlace(page, id)}
          </section>`,
      )}
      ${feedbackSlot(card, {type: 'policy', id: policy.id, title, body: policy.issuer})}
      <p class="links to-top">${placeLink(page, 'policy-title', words.toTop)}</p>
      ${this.dialog.render(words)}`;
  }

  private renderPlace(page: ReadingPage, id: string): unknown {
    const {card} = page;
    const {attachments: files = [], relations: ties = []} = card.policy;
    switch (id) {
      case 'elements':
        return elements(page);
      case 'questions':
        return this.questions.render(page);
      case 'timeline':
        return timeline(page);
      case 'consultation':
        return consultation(page);
      case 'attachments':
        return attachments(card, files, card.base);
      default:
        return html`${relations(page, ties)}
        ${this.matters.render(card, mattersOf(card.policy, card.ready.feed))}`;
    }
  }

  /** What was done with another policy is forgotten. */
  private turnTo(policy: string): void {
    if (policy === this.policy) return;
    this.policy = policy;
    this.hasArrived = false;
    this.questions.reset();
    this.tools.reset();
  }

  private onGo(event: Event, {settings}: Card): void {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement)) return;
    if (settings.noHistory) event.preventDefault();
    // Of any other fragment the page tells us itself.
    if (settings.noHistory || link.href === location.href) this.go(link.dataset['place'] ?? '');
  }

  private readonly onHash = (): void => {
    const place = placeIn(location.hash, this.policy);
    if (place !== undefined) this.go(place);
  };

  private go(place: string): void {
    const found = this.host.shadowRoot?.getElementById(place);
    if (!found) return;
    const folded = found.closest('details');
    if (folded !== null) folded.open = true;
    found.scrollIntoView({block: 'start'});
    const focused = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found;
    focused?.focus({preventScroll: true});
  }

  /** Paper cannot be unfolded. */
  private readonly onPrint = (): void => {
    const folded = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of folded) each.open = true;
    const fold = (): void => {
      for (const each of folded) each.open = false;
    };
    addEventListener('afterprint', fold, {once: true});
  };
}

/** Leads to every part there is; a single part needs no leading to. */
function contents(page: ReadingPage, places: readonly Place[]): unknown {
  if (places.length + (places[0]?.within.length ?? 0) < 3) return nothing;
  const list = (all: readonly Place[]): TemplateResult =>
    html`<ul>
      ${all.map(
        ({id, name, within}) =>
          html`<li>${placeLink(page, id, name)} ${within.length < 2 ? nothing : list(within)}</li>`,
      )}
    </ul>`;
  return html`<nav class="contents" aria-labelledby="policy-contents">
    <p id="policy-contents">${page.words.contents}</p>
    ${list(places)}
  </nav>`;
}

/** What the policy rests on and is tied to: links where the feed holds it. */
function relations({card}: ReadingPage, all: readonly Relation[]): unknown {
  if (all.length === 0) return nothing;
  return html`<ul class="relations">
    ${all.map(({type, target, docNumber, title, article}) => {
      const other: Reference = {
        ...(target !== undefined && {id: target}),
        ...(docNumber !== undefined && {docNumber}),
        ...(title !== undefined && {title}),
      };
      return html`<li>
        <span class="muted">${nameOf('relation', type, card.words)}</span>
        <span
          >${reference(card, other)} ${article === undefined ? nothing : html`<bdi>${article}</bdi>`}</span
        >
      </li>`;
    })}
  </ul>`;
}
