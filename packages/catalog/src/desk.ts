import type {FeedProblem, FeedReady, PartName} from '@zwgk/core';
import {areaNamesZhHans} from '@zwgk/feed';
import {Announcer, failure, message, staleNotice} from '@zwgk/ui';
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {DocumentOpenEvent, MatterOpenEvent} from './catalog.events.js';
import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {formatRoute, prefixOf} from './catalog.route.js';
import type {Panel, Scene, Settings} from './catalog.scene.js';
import {styles} from './desk.styles.js';
import {type DeskView, deskView} from './desk.view.js';
import {deskWords} from './desk.words.js';
import {ListDesk} from './list.desk.js';
import {notices} from './notices.js';
import type {Page} from './page.js';
import {QueryHistory} from './query.history.js';
import {withValues} from './query.values.js';
import {RecordDesk} from './record.desk.js';
import {parseRoute} from './route.parse.js';

/** What the desk asks of the widget it works for. */
export interface Errands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
}

/**
 * Answers whatever a resident asks beyond the first screen: other lists, pages, areas, filters, words, the table, one
 * record, the back button. It is fetched when the first of these is asked for, and draws everything from then on.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first screen. */
  readonly styles = styles;

  private view: DeskView = {type: 'empty'};
  /** What was drawn last. */
  private drawn: Page | undefined;
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
  private readonly lists: ListDesk;
  private readonly records: RecordDesk;

  constructor(host: LitElement, settings: Settings, errands: Errands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    this.announcer = new Announcer(host);
    this.history = new QueryHistory(host, (query) => this.onHistory(query));
    this.lists = new ListDesk(host, errands.need, this.announcer);
    this.records = new RecordDesk(host);
    host.renderRoot.addEventListener('keydown', this.onKey);
    host.addController(this);
    if (!settings.noHistory) this.asked = this.history.read();
  }

  hostUpdated(): void {
    const {view, drawn} = this;
    if (drawn === undefined) return;
    if (view.type === 'list') this.lists.ask(drawn.ready, drawn.scene, view.list);
    else if (view.type === 'matter') this.needAll('matters', 'agencies');
    else if (view.type === 'document') this.needAll('documents', 'matters');
    else if (view.type === 'revision') this.needAll('revision', 'matters');
    this.sendFocus();
  }

  /** Answers what was clicked or typed in the widget. Half-written Chinese is not searched for. */
  act(event: Event, control: Element): void {
    if (control instanceof HTMLAnchorElement) {
      const query = event.defaultPrevented ? parseRoute(control.hash, prefixOf(this.host)) : undefined;
      if (query !== undefined) this.go(query, 'results');
    } else if (control instanceof HTMLButtonElement) {
      if (event.type === 'click') this.press(control);
    } else if (control instanceof HTMLInputElement) {
      if (control.id === 'search') this.search(event, control.value);
      else if (event.type === 'change' && control.type === 'checkbox') this.tick(control);
    }
  }

  /** Draws the catalogue of a feed that has been read. */
  catalog(plain: Scene, ready: FeedReady): TemplateResult {
    const preset = presetQuery(this.settings);
    this.offer(`${ready.url} ${formatRoute('', preset)}`);
    const query = this.asked ?? preset;
    this.view = deskView(ready, query);
    this.query = this.view.type === 'list' ? {...query, list: this.view.list} : query;
    const scene = {...plain, query: this.query, open: this.open};
    const {problem} = deskWords(scene.words);
    const stale = ready.stale && staleNotice(problem, ready.feed.updated.slice(0, 10), ready.stale.tooOld);
    const page: Page = {
      host: this.host,
      scene,
      ready,
      need: this.errands.need,
      retry: this.errands.retry,
      problem: (problem, onRetry) => this.problem(scene, problem, ready.feed.publisher.phone, onRetry),
    };
    this.drawn = page;
    return this.renderView(page, [stale, notices(scene, ready)]);
  }

  /** Says why something cannot be read, and lets the resident try again. */
  problem({words}: Scene, {code}: FeedProblem, phone?: string, onRetry = this.errands.retry): TemplateResult {
    return failure(code, deskWords(words).problem, words.ui, onRetry, phone);
  }

  private renderView(page: Page, notice: unknown): TemplateResult {
    const {view} = this;
    const {scene, ready} = page;
    const {browse, problem} = deskWords(scene.words);
    const {absentTitle, absentNext, emptyTitle, emptyNext} = browse;
    const [unreadable, unreadableNext] = problem.problems.invalid;
    switch (view.type) {
      case 'absent':
        return html`${notice} ${message(absentTitle, absentNext)}<slot></slot>`;
      case 'empty':
        // Where every record was left out, the catalogue only looks empty.
        return ready.dropped > 0
          ? html`${notice} ${message(unreadable, unreadableNext)}<slot></slot>`
          : html`${notice} ${message(emptyTitle, emptyNext)}`;
      case 'list':
        return this.lists.render(page, view.list, {
          notice,
          isAsked: this.asked !== undefined,
          retry: this.onRetry,
          go: (query, focus) => this.go(query, focus),
          closePanel: this.closePanel,
        });
      default:
        return html`${notice} ${this.records.render(page, view, this.lists.linkOf(view))}`;
    }
  }

  private readonly onRetry = (): void => {
    this.lists.retry();
    this.errands.retry();
    this.host.requestUpdate();
  };

  /** Another feed, or other attributes, are a wish of the page: the resident then begins there. */
  private offer(place: string): void {
    if (this.offered !== undefined && this.offered !== place) this.asked = undefined;
    this.offered = place;
  }

  private onHistory(query: CatalogQuery | undefined): void {
    if (!this.settings.noHistory) this.show(query);
  }

  /** Escape folds what is unfolded; in the search box it clears the words instead, as browsers do. */
  private readonly onKey = (event: Event): void => {
    const isOurs = event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing;
    const isInSearch = event.target instanceof Element && event.target.id === 'search';
    if (!isOurs || isInSearch || this.open === undefined) return;
    event.preventDefault();
    this.closePanel();
  };

  /** Whoever folds a panel stands at its button again. */
  private readonly closePanel = (): void => {
    const {host, open} = this;
    this.open = undefined;
    host.requestUpdate();
    host.renderRoot.querySelector<HTMLElement>(`[name=panel][value=${open ?? ''}]`)?.focus();
  };

  private press({name, value}: HTMLButtonElement): void {
    if (name === 'view') this.go({...this.query, view: value === 'table' ? 'table' : 'list'});
    if (name === 'panel') {
      const panel = value === 'areas' ? 'areas' : 'filters';
      this.open = this.open === panel ? undefined : panel;
      this.host.requestUpdate();
    }
  }

  private tick({name, value, checked}: HTMLInputElement): void {
    const others = (this.query.conditions[name] ?? []).filter((other) => other !== value);
    this.go(withValues(this.query, name, checked ? [...others, value] : others));
  }

  private search(event: Event, words: string): void {
    if (event.type === 'focusin') {
      this.lists.prepare();
      this.host.requestUpdate();
    } else if (event.type === 'change') this.go(this.query);
    else if (!(event instanceof InputEvent && event.isComposing)) this.show({...this.query, words, page: 1});
  }

  /** Goes to a query by the resident's choice, unless it opens a record and the page wants to do that itself. */
  private go(query: CatalogQuery, focus?: string): void {
    const {document, matter} = query;
    const isRefused = (event: Event): boolean => !this.host.dispatchEvent(event);
    if (document !== undefined) {
      const event = new DocumentOpenEvent(document);
      if (isRefused(event)) return;
    } else if (matter !== undefined) {
      const event = new MatterOpenEvent(matter);
      if (isRefused(event)) return;
    }
    this.show(query, focus);
    if (!this.settings.noHistory) this.history.write(query);
  }

  /** Who leaves a record finds the focus on its link again. */
  private show(query: CatalogQuery | undefined, focus?: string): void {
    const {view} = this;
    const record =
      query?.document !== undefined ? 'document' : query?.matter !== undefined ? 'matter' : undefined;
    const left = record === undefined ? this.lists.linkOf(view)?.id : undefined;
    this.focusNext = left ?? (focus === undefined ? undefined : (record ?? focus));
    this.asked = query;
    if (this.open === 'areas') this.open = undefined;
    this.host.requestUpdate();
  }

  /** Only once what the resident went to is there: until then nothing moves. */
  private sendFocus(): void {
    const {focusNext, view} = this;
    if (focusNext === undefined || (view.type === 'list' && this.lists.isBusy)) return;
    const find = (id: string): HTMLElement | null =>
      this.host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const target = find(focusNext) ?? find('results') ?? find(view.type);
    if (target === null) return;
    target.focus();
    this.focusNext = undefined;
  }

  private needAll(...parts: readonly PartName[]): void {
    parts.forEach((part) => this.errands.need(part));
  }
}

/** Where the attributes say the resident begins. Webmasters may write an area's name instead of its code. */
function presetQuery({list, area, level, view}: Settings): CatalogQuery {
  const code = Object.keys(areaNamesZhHans).find((each) => areaNamesZhHans[each] === area) ?? area;
  const levels = list === 'documents' || level === '' ? {} : {levels: [level]};
  return {
    ...wholeCatalog,
    list: list === 'documents' ? list : 'matters',
    conditions: {...(code && {area: [code]}), ...levels},
    view: list === 'documents' ? 'list' : view,
  };
}
