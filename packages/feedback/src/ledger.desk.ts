import {
  addressOf,
  browseWords,
  deskSection,
  frameStyles,
  Journey,
  link,
  type ListDesk,
  type ListErrands,
  listStyles,
  notices,
  prefixOf,
  problemMessage,
  registerStyles,
  renderLate,
  stayHere,
} from '@zwgk/browse';
import type {FeedElement, FeedReady, FeedState, PartName} from '@zwgk/core';
import {localized} from '@zwgk/feed';
import {addStyles, Announcer, Late, message, staleNotice, vocabularyOf} from '@zwgk/ui';
import {html, type ReactiveController, type TemplateResult} from 'lit';

import {facetingOf} from './ledger.facets.js';
import type {LedgerPart} from './ledger.part.js';
import {
  type LedgerQuery,
  ledgerRoute,
  type LedgerView,
  ledgerViews,
  viewIn,
  wholeLedger,
} from './ledger.query.js';
import type {LedgerPage, LedgerScene, LedgerSettings, PlainScene} from './ledger.scene.js';
import {styles} from './ledger.styles.js';
import {TalliesPart} from './ledger.tallies.part.js';
import {ledgerInZhHans} from './ledger.words.js';

/** What the desk asks of the widget it works for. */
export interface LedgerErrands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
}

/** Draws the ledger, and answers whatever a resident asks of it. */
export class LedgerDesk implements ReactiveController, ListDesk {
  readonly styles = styles;

  /** What was drawn last. */
  private drawn: LedgerPage | undefined;
  private query: LedgerQuery;
  private readonly host: FeedElement;
  private readonly settings: LedgerSettings;
  private readonly errands: LedgerErrands;
  private readonly journey: Journey<LedgerQuery>;
  private readonly tallies: TalliesPart;
  private readonly entries;
  private readonly translations;

  constructor(host: FeedElement, settings: LedgerSettings, errands: LedgerErrands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    this.query = wholeLedger(viewIn(settings.view));
    const {shadowRoot} = host;
    if (shadowRoot !== null)
      [frameStyles, listStyles, registerStyles].forEach((each) => addStyles(shadowRoot, each));
    const announcer = new Announcer(host);
    this.tallies = new TalliesPart(host, announcer, () => errands.need('feedback'));
    this.entries = new Late(host, async () => {
      const {EntriesPart} = await import('./ledger.entries.part.js');
      return new EntriesPart(host, announcer, errands.need);
    });
    this.translations = new Late(host, async () => {
      const {Translations} = await import('./ledger.words.translated.js');
      return new Translations(host);
    });
    host.addController(this);
    this.journey = new Journey({
      host,
      settings,
      route: ledgerRoute,
      query: () => this.query,
      within: {},
      isRefused: () => false,
      press: () => undefined,
      prepare: () => this.part?.prepare(),
      focusFor: (query, focus) => this.focusFor(query, focus),
      focusElse: () => (this.part?.isBusy === false ? ['results', 'entry'] : undefined),
    });
  }

  hostUpdated(): void {
    if (this.drawn !== undefined) this.part?.ask(this.drawn);
  }

  act(event: Event, control: Element): void {
    stayHere(event, control);
    if (control instanceof HTMLSelectElement && event.type === 'change') this.choosePeriod(control.value);
    else this.journey.act(event, control);
  }

  render(state: FeedState, narrow: boolean, hasFallback: boolean): TemplateResult {
    const {host, settings, errands} = this;
    const words = vocabularyOf(host, ledgerInZhHans, this.translations);
    const scene = this.plainScene(words ?? ledgerInZhHans, narrow);
    const title = settings.heading || scene.words.ledger.title;
    const isSpeechless = words === undefined;
    return deskSection({scene, state, title, hasFallback, isSpeechless, retry: errands.retry}, (ready) =>
      this.renderReady(scene, ready, hasFallback),
    );
  }

  /** What draws the list that is shown, once it is there. */
  private get part(): LedgerPart | undefined {
    return this.query.view === 'tallies' ? this.tallies : this.entries.value;
  }

  private renderReady(plain: PlainScene, ready: FeedReady, hasFallback: boolean): unknown {
    const {journey, errands, settings} = this;
    const {ledger, language} = plain.words;
    const {feed, stale} = ready;
    journey.offer(`${ready.url} ${settings.view}`);
    this.query = journey.asked ?? wholeLedger(viewIn(settings.view));
    const scene: LedgerScene = {
      ...plain,
      query: this.query,
      open: journey.open,
      facets: facetingOf(plain.words, this.query.view),
    };
    const page: LedgerPage = {
      host: this.host,
      scene,
      ready,
      ...errands,
      problem: (problem, onRetry = errands.retry) =>
        problemMessage(scene, problem, onRetry, feed.publisher.phone),
    };
    const notice = [
      stale && staleNotice(browseWords(scene.words).problem, feed.updated.slice(0, 10), stale.tooOld),
      notices(scene, ready),
    ];
    if (feed.columns.feedback === undefined)
      return html`${notice} ${message(ledger.absentTitle, ledger.absentNext)}<slot></slot>`;
    this.drawn = page;
    const isAwaited = !['ready', 'failed'].includes(ready.feedback?.type ?? 'unasked');
    if (hasFallback && isAwaited) return html`${notice}<slot></slot>`;
    return html`${notice} ${views(scene)} ${this.renderPart(page, notice)}
      <p class="footer muted">
        ${ledger.privacy}<br />${ledger.source(feed.updated.slice(0, 10), localized(feed.publisher.name, language))}
      </p>`;
  }

  private renderPart(page: LedgerPage, notice: unknown): unknown {
    const {journey} = this;
    const errands: ListErrands<LedgerQuery> = {
      notice,
      isAsked: journey.asked !== undefined,
      retry: this.onRetry,
      go: (query, focus) => journey.go(query, focus),
      closePanel: journey.closePanel,
    };
    if (this.query.view === 'tallies') return this.tallies.render(page, errands);
    return renderLate(page, this.entries, (entries) => html`${entries.render(page, errands)}`);
  }

  private readonly onRetry = (): void => {
    this.part?.retry();
    this.errands.retry();
    this.host.requestUpdate();
  };

  private choosePeriod(period: string): void {
    const {group} = this.query;
    this.journey.go({...wholeLedger('tallies'), ...(group && {group}), ...(period && {period})});
  }

  /** Who leaves an entry finds the focus on its link again. */
  private focusFor(query: LedgerQuery | undefined, focus: string | undefined): string | undefined {
    if (query?.entry !== undefined) return focus === undefined ? undefined : 'entry';
    const isSameList = query === undefined || query.view === this.query.view;
    return (isSameList ? this.part?.linkOf(this.query)?.id : undefined) ?? focus;
  }

  private plainScene(words: LedgerScene['words'], narrow: boolean): PlainScene {
    const prefix = prefixOf(this.host);
    return {
      words,
      settings: this.settings,
      query: this.query,
      narrow,
      addressOf: (query) => addressOf(prefix, ledgerRoute.membersOf(query)),
    };
  }
}

/** Leads from one list of the ledger to the others. */
function views(scene: LedgerScene): TemplateResult {
  const {words, query} = scene;
  const to = (view: LedgerView): TemplateResult =>
    link(scene, wholeLedger(view), words.ledger[view].all, {current: view === query.view});
  return html`<nav class="lists" aria-label=${words.ledger.views} part="views">${ledgerViews.map(to)}</nav>`;
}
