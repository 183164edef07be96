import {pageAddress} from '@zwgk/browse';
import {type FeedState, soFar, warn} from '@zwgk/core';
import {type PolicyErrands, PolicyReader} from '@zwgk/core/policy.js';
import {addStyles, Late, loading, Narrow, vocabularyOf} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {policyCard} from './card.js';
import {CardParts} from './card.parts.js';
import type {Card, CardSettings} from './card.scene.js';
import {cardStyles} from './card.styles.js';
import {needsBodies} from './contact.view.js';
import {type NamedPolicy, type PolicyView, policyView, type Ready} from './policy.view.js';
import {type Vocabulary, zhHans} from './policy.words.js';

/** Width of the widget, in its own text size, from which there is room for two columns. */
const room = 48;

/** What the tag says. */
export type PolicySettings = NamedPolicy & CardSettings;

/** Reads the policy a tag names and draws its card, or why there is none. */
export class PolicyDesk {
  private readonly host: LitElement;
  private readonly errands: PolicyErrands;
  private readonly narrow: Narrow;
  private readonly reader: PolicyReader;
  private readonly parts: CardParts;
  private readonly translations;
  private readonly notices;
  private view: PolicyView = {type: 'unnamed'};

  constructor(host: LitElement, errands: PolicyErrands) {
    this.host = host;
    this.errands = errands;
    this.narrow = new Narrow(host, room);
    this.reader = new PolicyReader(host, errands);
    this.parts = new CardParts(host);
    this.translations = new Late(host, async () => {
      const {Translations} = await import('./policy.translated.js');
      return new Translations(host);
    });
    this.notices = new Late(host, () => import('./policy.notices.js'));
    if (host.shadowRoot !== null) addStyles(host.shadowRoot, cardStyles);
  }

  render(feedState: FeedState, settings: PolicySettings, hasFallback: boolean): TemplateResult {
    const state = soFar(feedState);
    this.view = policyView(state, settings, (name) => this.reader.read(state, name));
    const {words} = this;
    const content = (words && this.renderView(words, settings)) ?? [
      hasFallback ? nothing : loading((words ?? zhHans).ui),
      html`<slot></slot>`,
    ];
    return html`<section lang=${(words ?? zhHans).language}>${content}</section>`;
  }

  /** To be called when what was rendered is on the page. */
  drawn(): void {
    const {host, view} = this;
    if (view.type === 'unnamed') warn({code: 'noPolicy', tag: host.localName});
    if (view.type === 'ready' && needsBodies(view.policy)) this.errands.need('agencies');
  }

  /** The card, or what is said beside the page's own content; `undefined` where that says enough. */
  private renderView(words: Vocabulary, settings: CardSettings): TemplateResult | undefined {
    const {view} = this;
    switch (view.type) {
      case 'ready':
        return html`${view.ready.stale && this.notices.get()?.staleness(view, words)}
        ${policyCard(this.cardOf(words, settings, view))}`;
      case 'loading':
        return view.slow ? html`${loading(words.ui, true, this.reader.retry)}<slot></slot>` : undefined;
      default: {
        const notice = this.notices.get()?.notice(view, words, this.reader.retry);
        return notice && html`${notice}<slot></slot>`;
      }
    }
  }

  private cardOf(words: Vocabulary, settings: CardSettings, view: Ready): Card {
    return {
      ...view,
      host: this.host,
      words,
      settings,
      narrow: this.narrow.value,
      address: () => settings.pageUrl || pageAddress(),
      need: this.errands.need,
      parts: this.parts,
    };
  }

  /** Words of the language asked for by `lang`; `undefined` while they are on their way. */
  private get words(): Vocabulary | undefined {
    return vocabularyOf(this.host, zhHans, this.translations);
  }
}
