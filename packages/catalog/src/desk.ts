import type {FeedProblem, FeedReady, PartName} from '@zwgk/core';
import {areaNamesZhHans, type MatterRow} from '@zwgk/feed';
import {browseWords, problemWords} from '@zwgk/locale';
import {Announcer, failure, Late, loading, message, staleNotice} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {MatterOpenEvent} from './catalog.events.js';
import {frame} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {formatRoute} from './catalog.route.js';
import {heading, link, type Panel, type Scene, type Settings} from './catalog.scene.js';
import {type CatalogView, catalogView, findRow, partsNeeded} from './catalog.view.js';
import {conditions, filters} from './filters.js';
import {styles} from './filters.styles.js';
import type {ListView} from './first.view.js';
import {marking} from './marking.js';
import {notices} from './notices.js';
import {QueryHistory} from './query.history.js';
import {parseRoute} from './route.parse.js';

/** What the desk asks of the widget it works for. */
export interface Errands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
}

/**
 * Answers whatever a resident asks beyond the first screen: other pages, areas, filters, words, the table, one matter,
 * the back button. It is fetched when the first of these is asked for, and draws everything from then on.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first screen. */
  readonly styles = styles;

  private view: CatalogView = {type: 'empty'};
  /** Where the resident is; until they go anywhere, where the attributes say. */
  private asked: CatalogQuery | undefined;
  /** The feed and the place the page itself asked for when last drawn. */
  private offered: string | undefined;
  private open: Panel | undefined;
  private query: CatalogQuery = wholeCatalog;
  private focusNext: string | undefined;
  private readonly host: LitElement;
  private readonly settings: Settings;
  private readonly errands: Errands;
  private readonly announcer: Announcer;
  private readonly history: QueryHistory;
  private readonly matter;
  private readonly table;

  constructor(host: LitElement, settings: Settings, errands: Errands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    this.announcer = new Announcer(host);
    this.history = new QueryHistory(host, (query) => this.onHistory(query));
    this.matter = new Late(host, () => import('./matter.js'));
    this.table = new Late(host, () => import('./table.js'));
    host.addController(this);
    if (this.keepsAddress) this.asked = this.history.read();
  }

  hostUpdated(): void {
    for (const part of partsNeeded(this.view, this.query)) this.errands.need(part);
    this.sendFocus();
  }

  /** Answers what was clicked or typed in the widget. Half-written Chinese is not searched for. */
  act(event: Event, control: Element): void {
    if (control instanceof HTMLAnchorElement) {
      const query = event.defaultPrevented ? parseRoute(control.hash) : undefined;
      if (query !== undefined) this.go(query, query.matter === undefined ? 'results' : 'matter');
    } else if (control instanceof HTMLButtonElement) {
      if (event.type === 'click') this.press(control);
    } else if (control.id === 'search') this.search(event, (control as HTMLInputElement).value);
  }

  /** Draws the catalogue of a feed that has been read. */
  catalog(scene: Scene, feed: FeedReady): TemplateResult {
    const preset = presetQuery(this.settings);
    this.offer(`${feed.url} ${formatRoute(preset)}`);
    this.query = this.asked ?? preset;
    this.view = catalogView(feed, this.query, this.settings.pageSize);
    this.announce(scene);
    const {language} = scene.words;
    const stale = feed.stale && staleNotice(language, feed.feed.updated.slice(0, 10), feed.stale.tooOld);
    const notice = [stale, notices(scene, feed.feed)];
    return this.renderView({...scene, query: this.query, open: this.open}, notice, feed.dropped);
  }

  /** Says why something cannot be read, and lets the resident try again. */
  problem({words}: Scene, {code}: FeedProblem, phone?: string, onRetry = this.errands.retry): TemplateResult {
    return failure(code, words.language, words.ui, onRetry, phone);
  }

  private renderView(scene: Scene, notice: unknown, dropped: number): TemplateResult {
    const {view} = this;
    const {absentTitle, absentNext, emptyTitle, emptyNext} = browseWords[scene.words.language];
    const [unreadable, unreadableNext] = problemWords[scene.words.language].problems.invalid;
    switch (view.type) {
      case 'absent':
        return html`${notice} ${message(absentTitle, absentNext)}<slot></slot>`;
      case 'empty':
        // Where every record was left out, the catalogue only looks empty.
        return dropped > 0
          ? html`${notice} ${message(unreadable, unreadableNext)}<slot></slot>`
          : html`${notice} ${message(emptyTitle, emptyNext)}`;
      case 'matter':
        return html`${notice}
          <article id="matter" tabindex="-1" aria-labelledby="matter-title" part="matter">
            ${this.renderLate(
              scene,
              view.ready,
              this.matter,
              ({matterPage}) =>
                matterPage(scene, view.ready, view.id, (problem) =>
                  this.problem(scene, problem, phoneOf(view.ready)),
                ),
              titleUntil(scene, findRow(view.ready.catalog, view.id)),
            )}
          </article>`;
      case 'list':
        return frame(scene, view, {
          notice,
          above: [
            scene.open === 'filters' ? filters(scene, view, (query) => this.go(query)) : nothing,
            conditions(scene, view),
          ],
          rows: this.renderRows(scene, view),
          status: this.announcer.text,
        });
    }
  }

  private renderRows(scene: Scene, view: ListView): unknown {
    const {query, words} = scene;
    if (view.problem !== undefined) return this.problem(scene, view.problem, phoneOf(view.ready));
    if (view.total === undefined) return loading(words.ui);
    if (view.total === 0) {
      const {noneTitle, noneNext, clear} = browseWords[words.language];
      return message(noneTitle, noneNext, link({...wholeCatalog, view: query.view}, clear));
    }
    if (query.view === 'list') return list(scene, view, marking(scene, view));
    return this.renderLate(scene, view.ready, this.table, ({officialTable}) => officialTable(scene, view));
  }

  /** A part that is fetched when it is needed: itself, a placeholder, or why it cannot be, both under `title`. */
  private renderLate<T extends object>(
    scene: Scene,
    ready: FeedReady,
    part: Late<T>,
    render: (module: T) => TemplateResult,
    title: unknown = nothing,
  ): TemplateResult {
    const onRetry = (): void => part.retry();
    const network: FeedProblem = {code: 'network', url: ''};
    if (part.failed) return html`${title} ${this.problem(scene, network, phoneOf(ready), onRetry)}`;
    const module = part.get();
    return module === undefined ? html`${title} ${loading(scene.words.ui)}` : render(module);
  }

  /** Another feed, or other attributes, are a wish of the page: the resident then begins there. */
  private offer(place: string): void {
    if (this.offered !== undefined && this.offered !== place) this.asked = undefined;
    this.offered = place;
  }

  /** Of several catalogues on a page the first keeps the address: a fragment can hold one query only. */
  private get keepsAddress(): boolean {
    const {host, settings} = this;
    const first = document.querySelector(`${host.localName}:not([no-history])`);
    return !settings.noHistory && (first === null || first === host);
  }

  private onHistory(query: CatalogQuery | undefined): void {
    if (this.keepsAddress) this.show(query);
  }

  private press({name, value}: HTMLButtonElement): void {
    if (name === 'view') this.go({...this.query, view: value === 'table' ? 'table' : 'list'});
    if (name === 'panel') {
      const panel = value === 'areas' ? 'areas' : 'filters';
      this.open = this.open === panel ? undefined : panel;
      this.host.requestUpdate();
    }
  }

  /** What searching needs is fetched while the resident is still thinking of a word. */
  private search(event: Event, words: string): void {
    if (event.type === 'focusin') {
      this.errands.need('rows');
      this.errands.need('texts');
    } else if (event.type === 'change') this.go(this.query);
    else if (!(event instanceof InputEvent && event.isComposing)) this.show({...this.query, words, page: 1});
  }

  /** Goes to a query by the resident's choice, unless it opens a matter and the page wants to do that itself. */
  private go(query: CatalogQuery, focus?: string): void {
    if (query.matter !== undefined) {
      const event = new MatterOpenEvent(query.matter);
      if (!this.host.dispatchEvent(event)) return;
    }
    this.show(query, focus);
    if (this.keepsAddress) this.history.write(query);
  }

  /** Who leaves a matter finds the focus on its link again. */
  private show(query: CatalogQuery | undefined, focus?: string): void {
    const {view} = this;
    const left = view.type === 'matter' && query?.matter === undefined;
    const row = left ? findRow(view.ready.catalog, view.id) : undefined;
    this.focusNext = row === undefined ? focus : matterLinkId(row);
    this.asked = query;
    if (this.open === 'areas') this.open = undefined;
    this.host.requestUpdate();
  }

  private sendFocus(): void {
    const {focusNext, view} = this;
    if (focusNext === undefined) return;
    const find = (id: string): HTMLElement | null =>
      this.host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const isSettled = view.type !== 'list' || view.total !== undefined;
    const target = find(focusNext) ?? (isSettled ? find('results') : null);
    if (target === null) return;
    target.focus();
    this.focusNext = undefined;
  }

  /** Tells the number of hits, once typing rests and the long text has been searched too. */
  private announce({words}: Scene): void {
    const {view, query, asked} = this;
    if (view.type !== 'list' || view.total === undefined || asked === undefined) return;
    if (query.words !== '' && view.ready.catalog.texts.type === 'loading') return;
    this.announcer.say(words.catalog.found(view.total));
  }
}

/** Names the page of a matter for whom the focus has been sent there before it could be drawn. */
function titleUntil(scene: Scene, row: MatterRow | undefined): TemplateResult {
  return heading(scene, 1, 'matter-title', row ? (row.level2 ?? row.level1) : scene.words.ui.loading);
}

function phoneOf({feed}: FeedReady): string | undefined {
  return feed.publisher.phone;
}

/** Where the attributes say the resident begins. Webmasters may write an area's name instead of its code. */
function presetQuery({area, level, view}: Settings): CatalogQuery {
  const code = Object.keys(areaNamesZhHans).find((each) => areaNamesZhHans[each] === area) ?? area;
  return {...wholeCatalog, conditions: {...(code && {area: code}), ...(level && {levels: level})}, view};
}
