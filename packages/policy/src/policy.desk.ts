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

/** What the widget shows. */
export interface Drawn {
  readonly language: string;
  /** The card; without one the page's own content is shown. */
  readonly card?: TemplateResult;
  /** What is said beside that. */
  readonly beside?: unknown;
}

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

  render(feedState: FeedState, settings: PolicySettings, hasFallback: boolean): Drawn {
    const state = soFar(feedState);
    const view = (this.view = policyView(state, settings, (name) => this.reader.read(state, name)));
    const {words} = this;
    const {language, ui} = words ?? zhHans;
    if (words && view.type === 'ready') return {language, card: this.renderReady(words, settings, view)};
    return {language, beside: (words && this.renderBeside(words)) ?? (hasFallback ? nothing : loading(ui))};
  }

  /** To be called when what was rendered is on the page. */
  drawn(): void {
    const {host, view} = this;
    if (view.type === 'unnamed') warn({code: 'noPolicy', tag: host.localName});
    if (view.type === 'ready' && needsBodies(view.policy)) this.errands.need('agencies');
  }

  private renderReady(words: Vocabulary, settings: CardSettings, view: Ready): TemplateResult {
    return html`${view.ready.stale && this.notices.get()?.staleness(view, words)}
    ${policyCard(this.cardOf(words, settings, view))}`;
  }

  /** What is said beside the page's own content; `undefined` where that says enough. */
  private renderBeside(words: Vocabulary): TemplateResult | undefined {
    const {view, reader} = this;
    switch (view.type) {
      case 'ready':
        return undefined;
      case 'loading':
        return view.slow ? loading(words.ui, true, reader.retry) : undefined;
      default:
        return this.notices.get()?.notice(view, words, reader.retry);
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
