import type {FeedProblem, FeedReady, PartName} from '@zwgk/core';
import {areaNamesZhHans} from '@zwgk/feed';
import {browseWords} from '@zwgk/locale';
import {Announcer, failure, Late, loading, message, staleNotice} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {frame} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import type {Scene, Settings, Visit} from './catalog.scene.js';
import {type CatalogView, catalogView, findRow, partsNeeded} from './catalog.view.js';
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

/**
 * Answers whatever a resident asks beyond the first screen: other pages, areas, filters, words, the table, one matter,
 * the back button. It is fetched when the first of these is asked for.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first screen. */
  readonly styles = styles;

  private view: CatalogView = {type: 'empty'};
  private scene: Scene | undefined;
  private visit: Visit | undefined;
  /** The visit that was dealt with. */
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
    const {scene, view} = this;
    if (scene === undefined) return;
    for (const part of partsNeeded(view, scene.query)) this.errands.need(part);
    this.settle(scene.settings);
    this.sendFocus();
    this.announce(scene);
  }

  /**
   * Draws the catalogue of a feed that has been read.
   *
   * @param visit - Where the resident is; without one, where the attributes say.
   */
  catalog(setting: Scene, feed: FeedReady, visit: Visit | undefined): TemplateResult {
    const scene = visit === undefined ? {...setting, query: presetQuery(setting)} : setting;
    this.scene = scene;
    this.visit = visit;
    this.view = catalogView(feed, scene.query, scene.settings.pageSize);
    const {language} = scene.words;
    const notice = feed.stale && staleNotice(language, feed.feed.updated.slice(0, 10), feed.stale.tooOld);
    return this.renderView(scene, notice);
  }

  /** Says why something cannot be read, and lets the resident try again. */
  problem({words}: Scene, {code}: FeedProblem, phone?: string, onRetry = this.errands.retry): TemplateResult {
    return failure(code, words.language, words.ui, onRetry, phone);
  }

  private renderView(scene: Scene, notice: unknown): TemplateResult {
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
        return frame(scene, view, {
          notice,
          above: [scene.open === 'filters' ? filters(scene, view) : nothing, conditions(scene, view)],
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
  private settle({noHistory}: Settings): void {
    const {visit} = this;
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

/** Where the attributes say the resident begins. Webmasters may write an area's name instead of its code. */
function presetQuery({settings: {area, level, view}}: Scene): CatalogQuery {
  const code = Object.keys(areaNamesZhHans).find((each) => areaNamesZhHans[each] === area) ?? area;
  return {...wholeCatalog, conditions: {...(code && {area: code}), ...(level && {levels: level})}, view};
}
