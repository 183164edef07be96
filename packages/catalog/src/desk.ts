import {
  browseWords,
  formatRoute,
  Journey,
  listStyles,
  notices,
  problemMessage,
  registerStyles,
  type Route,
} from '@zwgk/browse';
import type {FeedProblem, FeedReady, PartName} from '@zwgk/core';
import {areaNamesZhHans} from '@zwgk/feed';
import {addStyles, Announcer, message, staleNotice} from '@zwgk/ui';
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {DocumentOpenEvent, MatterOpenEvent} from './catalog.events.js';
import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {membersOf} from './catalog.route.js';
import type {DeskScene, Page, Scene, Settings} from './catalog.scene.js';
import {deskStyles} from './desk.styles.js';
import {type DeskView, deskView} from './desk.view.js';
import {facetingOf, within} from './facets.js';
import {ListDesk} from './list.desk.js';
import {parseQuery} from './query.parse.js';
import {RecordDesk} from './record.desk.js';

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
  readonly styles = listStyles;

  private view: DeskView = {type: 'empty'};
  /** What was drawn last. */
  private drawn: Page | undefined;
  private query: CatalogQuery = wholeCatalog;
  private readonly host: LitElement;
  private readonly settings: Settings;
  private readonly errands: Errands;
  private readonly journey: Journey<CatalogQuery>;
  private readonly lists: ListDesk;
  private readonly records: RecordDesk;

  constructor(host: LitElement, settings: Settings, errands: Errands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    this.lists = new ListDesk(host, errands.need, new Announcer(host));
    this.records = new RecordDesk(host);
    host.addController(this);
    if (host.shadowRoot !== null) {
      addStyles(host.shadowRoot, deskStyles);
      addStyles(host.shadowRoot, registerStyles);
    }
    this.journey = new Journey({
      host,
      settings,
      route,
      query: () => this.query,
      within,
      isRefused: (query) => this.isRefused(query),
      press: (name, value) => {
        if (name === 'view') this.journey.go({...this.query, view: value === 'table' ? 'table' : 'list'});
      },
      prepare: () => this.lists.prepare(),
      focusFor: (query, focus) => this.focusFor(query, focus),
      focusElse: () => {
        const {view, lists} = this;
        return view.type === 'list' && lists.isBusy ? undefined : ['results', view.type];
      },
    });
  }

  hostUpdated(): void {
    const {view, drawn} = this;
    if (drawn === undefined) return;
    if (view.type === 'list') this.lists.ask(drawn.ready, drawn.scene, view.list);
    else if (view.type === 'matter') this.needAll('matters', 'agencies');
    else if (view.type === 'document') this.needAll('documents', 'matters');
    else if (view.type === 'revision') this.needAll('revision', 'matters');
  }

  /** Answers what was clicked or typed in the widget. */
  act(event: Event, control: Element): void {
    this.journey.act(event, control);
  }

  /** Draws the catalogue of a feed that has been read. */
  catalog(plain: Scene, ready: FeedReady): TemplateResult {
    const {journey} = this;
    const preset = presetQuery(this.settings);
    journey.offer(`${ready.url} ${formatRoute('', membersOf(preset))}`);
    const query = journey.asked ?? preset;
    this.view = deskView(ready, query);
    this.query = this.view.type === 'list' ? {...query, list: this.view.list} : query;
    const facets = facetingOf(plain, this.query.list);
    const scene: DeskScene = {...plain, query: this.query, open: journey.open, facets};
    const {problem} = browseWords(scene.words);
    const stale = ready.stale && staleNotice(problem, ready.feed.updated.slice(0, 10), ready.stale.tooOld);
    const page: Page = {
      host: this.host,
      scene,
      ready,
      need: this.errands.need,
      retry: this.errands.retry,
      problem: (problem, onRetry = this.errands.retry) =>
        problemMessage(scene, problem, onRetry, ready.feed.publisher.phone),
    };
    this.drawn = page;
    return this.renderView(page, [stale, notices(scene, ready)]);
  }

  /** Says why the feed cannot be read, and lets the resident try again. */
  problem(scene: Scene, problem: FeedProblem): TemplateResult {
    return problemMessage(scene, problem, this.errands.retry);
  }

  private renderView(page: Page, notice: unknown): TemplateResult {
    const {view} = this;
    const {scene, ready} = page;
    const {browse, problem} = browseWords(scene.words);
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
          isAsked: this.journey.asked !== undefined,
          retry: this.onRetry,
          go: (query, focus) => this.journey.go(query, focus),
          closePanel: this.journey.closePanel,
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

  /** Whether the page wants to open a record itself. */
  private isRefused({document, matter}: CatalogQuery): boolean {
    if (document !== undefined) {
      const event = new DocumentOpenEvent(document);
      return !this.host.dispatchEvent(event);
    }
    if (matter === undefined) return false;
    const event = new MatterOpenEvent(matter);
    return !this.host.dispatchEvent(event);
  }

  /** Who leaves a record finds the focus on its link again. */
  private focusFor(query: CatalogQuery | undefined, focus: string | undefined): string | undefined {
    const {view} = this;
    const record =
      query?.document !== undefined ? 'document' : query?.matter !== undefined ? 'matter' : undefined;
    const left = record === undefined ? this.lists.linkOf(view)?.id : undefined;
    return left ?? (focus === undefined ? undefined : (record ?? focus));
  }

  private needAll(...parts: readonly PartName[]): void {
    parts.forEach((part) => this.errands.need(part));
  }
}

const route: Route<CatalogQuery> = {membersOf, parse: parseQuery};

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
