import type {FeedProblem, FeedReady, PartName} from '@zwgk/core';
import {browseWords} from '@zwgk/locale';
import {Announcer, failure, Late, loading, message, staleNotice} from '@zwgk/ui';
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {frame, type FrameState} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import {wholeCatalog} from './catalog.query.js';
import type {Scene, Visit} from './catalog.scene.js';
import {catalogView, findRow, partsNeeded, type CatalogView} from './catalog.view.js';
import {conditions, filters} from './filters.js';
import {styles} from './filters.styles.js';
import type {ListView} from './first.view.js';
import {marking} from './marking.js';
import {QueryHistory} from './query.history.js';

/** What the desk asks of the widget it works for. */
export interface Errands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
  /** The resident went back or forward; `undefined` is where they began. */
  readonly onHistory: (query: Visit['query'] | undefined) => void;
}

/** What of the widget's attributes and state the desk draws by. */
export interface DeskState extends FrameState {
  readonly pageSize: number;
  readonly noHistory: boolean;
  readonly visit: Visit | undefined;
}

/**
 * Answers whatever a resident asks beyond the first screen: other pages, areas, filters, words, the table, one matter,
 * the back button. It is fetched when the first of these is asked for.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first screen. */
  readonly styles = styles;

  private view: CatalogView = {type: 'empty'};
  private scene: Scene | undefined;
  private state: DeskState | undefined;
  /** The visit that was dealt with, and the query before it. */
  private seen: Visit | undefined;
  private focusNext: string | undefined;
  private readonly host: LitElement;
  private readonly errands: Errands;
  private readonly announcer: Announcer;
  private readonly history: QueryHistory;
  private readonly matter;
  private readonly table;

  constructor(host: LitElement, errands: Errands) {
    this.host = host;
    this.errands = errands;
    this.announcer = new Announcer(host);
    this.history = new QueryHistory(host, errands.onHistory);
    this.matter = new Late(host, () => import('./matter.js'));
    this.table = new Late(host, () => import('./table.js'));
    host.addController(this);
    const begun = this.history.read();
    if (begun !== undefined) errands.onHistory(begun);
  }

  hostUpdated(): void {
    const {scene, state, view} = this;
    if (scene === undefined || state === undefined) return;
    for (const part of partsNeeded(view, scene.query)) this.errands.need(part);
    this.settle(state);
    this.sendFocus();
    this.announce(scene);
  }

  /** Draws the catalogue of a feed that has been read. */
  catalog(scene: Scene, feed: FeedReady, state: DeskState): TemplateResult {
    this.scene = scene;
    this.state = state;
    this.view = catalogView(feed, scene.query, state.pageSize);
    const {language} = scene.words;
    const notice = feed.stale && staleNotice(language, feed.feed.updated.slice(0, 10), feed.stale.tooOld);
    return this.renderView(scene, state, notice);
  }

  /** Says why something cannot be read, and lets the resident try again. */
  problem({words}: Scene, {code}: FeedProblem, phone?: string, onRetry = this.errands.retry): TemplateResult {
    return failure(code, words.language, words.ui, onRetry, phone);
  }

  private renderView(scene: Scene, state: DeskState, notice: unknown): TemplateResult {
    const {view} = this;
    const {absentTitle, absentNext, emptyTitle, emptyNext} = browseWords[scene.words.language];
    switch (view.type) {
      case 'absent':
        return html`${message(absentTitle, absentNext)}<slot></slot>`;
      case 'empty':
        return message(emptyTitle, emptyNext);
      case 'matter':
        return html`${notice}
          <article id="matter" tabindex="-1" aria-labelledby="matter-title" part="matter">
            ${this.renderLate(scene, view.ready, this.matter, ({matterPage}) =>
              matterPage(scene, view.ready, view.id, (problem) =>
                this.problem(scene, problem, phoneOf(view.ready)),
              ),
            )}
          </article>`;
      case 'list':
        return frame(scene, view, state, {
          notice,
          above: [state.filtersOpen ? filters(scene, view) : nothing, conditions(scene, view)],
          rows: this.renderRows(scene, view),
          status: this.announcer.text,
        });
    }
  }

  private renderRows(scene: Scene, view: ListView): unknown {
    const {query, words, go} = scene;
    if (view.problem !== undefined) return this.problem(scene, view.problem, phoneOf(view.ready));
    if (view.total === undefined) return loading(words.ui);
    if (view.total === 0) {
      const {noneTitle, noneNext, clear} = browseWords[words.language];
      const all = {...wholeCatalog, view: query.view};
      return message(noneTitle, noneNext, {
        label: clear,
        onAct: () => go({query: all, how: 'choice', focus: 'results'}),
      });
    }
    if (query.view === 'list') return list(scene, view, marking(scene, view));
    return this.renderLate(scene, view.ready, this.table, ({officialTable}) => officialTable(scene, view));
  }

  /** A part that is fetched when it is needed: itself, a placeholder, or why it cannot be. */
  private renderLate<T extends object>(
    scene: Scene,
    ready: FeedReady,
    part: Late<T>,
    render: (module: T) => TemplateResult,
  ): TemplateResult {
    const onRetry = (): void => part.retry();
    if (part.failed) return this.problem(scene, {code: 'network', url: ''}, phoneOf(ready), onRetry);
    const module = part.get();
    return module === undefined ? loading(scene.words.ui) : render(module);
  }

  /** Deals with a visit once: its address and where the focus goes. Who leaves a matter finds its link again. */
  private settle({visit, noHistory}: DeskState): void {
    if (visit === undefined || visit === this.seen) return;
    if (visit.how === 'choice' && !noHistory) this.history.write(visit.query);
    const left = visit.query.matter === undefined ? this.seen?.query.matter : undefined;
    const row =
      left === undefined || this.view.type !== 'list' ? undefined : findRow(this.view.ready.catalog, left);
    this.focusNext = row === undefined ? visit.focus : matterLinkId(row);
    this.seen = visit;
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
  private announce({words, query}: Scene): void {
    const {view} = this;
    if (view.type !== 'list' || view.total === undefined || this.seen === undefined) return;
    if (query.words !== '' && view.ready.catalog.texts.type === 'loading') return;
    this.announcer.say(words.catalog.found(view.total));
  }
}

function phoneOf({feed}: FeedReady): string | undefined {
  return feed.publisher.phone;
}
