import {
  addressOf,
  browseWords,
  deskSection,
  Journey,
  notices,
  prefixOf,
  problemMessage,
  valueOf,
} from '@zwgk/browse';
import type {FeedElement, FeedReady, FeedState, PartName} from '@zwgk/core';
import {areaNamesZhHans, codeName, localized} from '@zwgk/feed';
import {Announcer, Late, loading, message, staleNotice, vocabularyOf} from '@zwgk/ui';
import {html, type ReactiveController, type TemplateResult} from 'lit';

import {facetingOf} from './policies.facets.js';
import type {KnownPage} from './policies.first.js';
import {listPage} from './policies.frame.js';
import {PoliciesList} from './policies.list.js';
import {type PoliciesQuery, policiesRoute, wholePolicies} from './policies.query.js';
import {openEvent} from './policies.row.js';
import type {
  PlainScene,
  PoliciesPage,
  PoliciesScene,
  PoliciesSettings,
  PoliciesWords,
} from './policies.scene.js';
import {policiesZhHans} from './policies.words.js';

/** What the desk asks of the widget it works for. */
export interface PoliciesErrands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
  /** The first page, where it is known without asking the list. */
  readonly known: KnownPage;
}

/** Draws the list of policies and the opened policy, and answers whatever a resident asks of them. */
export class PoliciesDesk implements ReactiveController {
  /** What was drawn last. */
  private drawn: PoliciesPage | undefined;
  private query: PoliciesQuery = wholePolicies;
  private readonly host: FeedElement;
  private readonly settings: PoliciesSettings;
  private readonly errands: PoliciesErrands;
  private readonly journey: Journey<PoliciesQuery>;
  private readonly list: PoliciesList;
  private readonly opened;
  private readonly translations;

  constructor(host: FeedElement, settings: PoliciesSettings, errands: PoliciesErrands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    this.list = new PoliciesList(host, new Announcer(host), errands);
    this.opened = new Late(host, () => import('./policies.opened.js'));
    this.translations = new Late(host, async () => {
      const {Translations} = await import('./policies.translated.js');
      return new Translations(host);
    });
    host.addController(this);
    this.journey = new Journey({
      host,
      settings,
      route: policiesRoute,
      query: () => this.query,
      within: {},
      isRefused: (query) => this.isRefused(query),
      press: (name, value) => {
        if (name === 'sort') this.sort(value === 'oldest' ? value : 'newest');
      },
      prepare: () => this.list.prepare(),
      focusFor: (query, focus) => this.focusFor(query, focus),
      focusElse: () => (isOpen(this.query) || !this.list.isBusy ? ['results', 'policy'] : undefined),
    });
  }

  hostUpdated(): void {
    const {drawn} = this;
    if (drawn === undefined) return;
    if (isOpen(this.query)) this.errands.need('policies');
    else this.list.ask(drawn.ready, drawn.scene);
  }

  /** Answers what was clicked or typed in the widget. */
  act(event: Event, control: Element): void {
    this.journey.act(event, control);
  }

  /** @param hasFallback - The page's own content stands in until there is something better. */
  render(state: FeedState, narrow: boolean, hasFallback: boolean): TemplateResult {
    const {host, settings, errands} = this;
    const words = vocabularyOf(host, policiesZhHans, this.translations);
    const scene = this.plainScene(words ?? policiesZhHans, state, narrow);
    const title = settings.heading || scene.words.list.title;
    const isSpeechless = words === undefined;
    return deskSection({scene, state, title, hasFallback, isSpeechless, retry: errands.retry}, (ready) =>
      this.renderReady(scene, ready, hasFallback),
    );
  }

  private renderReady(plain: PlainScene, ready: FeedReady, hasFallback: boolean): TemplateResult {
    const {journey, errands, settings} = this;
    const {list} = plain.words;
    const {feed, stale} = ready;
    const preset = presetQuery(settings);
    journey.offer(`${ready.url} ${JSON.stringify(preset)}`);
    this.query = journey.asked ?? preset;
    const scene: PoliciesScene = {
      ...plain,
      query: this.query,
      open: journey.open,
      facets: facetingOf(plain),
    };
    const {problem: problems} = browseWords(scene.words);
    const page: PoliciesPage = {
      host: this.host,
      scene,
      ready,
      ...errands,
      problem: (problem, onRetry = errands.retry) =>
        problemMessage(scene, problem, onRetry, feed.publisher.phone),
    };
    this.drawn = page;
    const notice = [
      stale && staleNotice(problems, feed.updated.slice(0, 10), stale.tooOld),
      notices(scene, ready),
    ];
    if (feed.columns.policies === undefined && !feed.includes?.length)
      return html`${notice} ${message(list.absentTitle, list.absentNext)}<slot></slot>`;
    if (isOpen(this.query)) return html`${notice} ${this.renderOpened(page)}`;
    return listPage(notice, this.renderList(page, notice, hasFallback), scene, feed);
  }

  private renderList(page: PoliciesPage, notice: unknown, hasFallback: boolean): TemplateResult {
    const {journey} = this;
    const errands = {
      notice,
      isAsked: journey.asked !== undefined,
      retry: this.onRetry,
      go: (query: PoliciesQuery, focus?: string) => journey.go(query, focus),
      closePanel: journey.closePanel,
    };
    return this.list.render(page, errands, hasFallback);
  }

  private renderOpened(page: PoliciesPage): TemplateResult {
    const {list, opened, host, query} = this;
    const {ui} = page.scene.words;
    if (opened.failed) return html`${page.problem({code: 'network', url: ''}, () => opened.retry())}`;
    const listing = valueOf(list.ordered(page.ready.policies, query));
    const drawn = opened.get()?.openedPolicy(page, host.feed, listing, list.linkOf(query)?.name);
    return drawn ?? loading(ui);
  }

  private readonly onRetry = (): void => {
    this.list.retry();
    this.errands.retry();
    this.host.requestUpdate();
  };

  private sort(sort: PoliciesQuery['sort']): void {
    if (sort === this.query.sort) return;
    this.list.retry();
    this.journey.go({...this.query, sort, page: 1});
  }

  /** Whether the page wants to open a policy itself. */
  private isRefused({policy}: PoliciesQuery): boolean {
    if (policy === undefined) return false;
    const event = openEvent(this.list.rowOf(policy) ?? {id: policy});
    return !this.host.dispatchEvent(event);
  }

  /** Who leaves a policy finds the focus on its link again. */
  private focusFor(query: PoliciesQuery | undefined, focus: string | undefined): string | undefined {
    if (query !== undefined && isOpen(query)) return focus === undefined ? undefined : 'policy';
    return this.list.linkOf(this.query)?.id ?? focus;
  }

  private plainScene(words: PoliciesWords, state: FeedState, narrow: boolean): PlainScene {
    const local = state.type === 'ready' ? state.feed.localAreas : undefined;
    const prefix = prefixOf(this.host);
    const {language, areas} = words;
    const localName = (code: string): string =>
      localized(local?.find((area) => area.code === code)?.name ?? code, language);
    return {
      words,
      settings: this.settings,
      query: this.query,
      narrow,
      addressOf: (query) => addressOf(prefix, policiesRoute.membersOf(query)),
      areaName: (code) => codeName(areas, code) ?? localName(code),
    };
  }
}

/** Where the attributes say the resident begins. Webmasters may write an area's name instead of its code. */
function presetQuery({area}: PoliciesSettings): PoliciesQuery {
  const code = Object.keys(areaNamesZhHans).find((each) => areaNamesZhHans[each] === area) ?? area;
  return {...wholePolicies, conditions: code === '' ? {} : {area: [code]}};
}

/** Whether a query opens a policy. */
function isOpen({policy, number}: PoliciesQuery): boolean {
  return policy !== undefined || number !== undefined;
}
