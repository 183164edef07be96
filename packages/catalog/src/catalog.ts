import {FeedElement, type FeedProblem} from '@zwgk/core';
import {codeName, localized} from '@zwgk/feed';
import {languageFor} from '@zwgk/locale';
import {Announcer, loading, message, Narrow, pager, type Late} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {areas} from './catalog.areas.js';
import {MatterOpenEvent} from './catalog.events.js';
import {bar, footer, searchForm} from './catalog.frame.js';
import {QueryHistory} from './catalog.history.js';
import {list, matterLinkId} from './catalog.list.js';
import {CatalogParts} from './catalog.parts.js';
import {isNarrowed, wholeCatalog, type CatalogQuery} from './catalog.query.js';
import {follow, heading, type Scene} from './catalog.scene.js';
import {styles} from './catalog.styles.js';
import {
  catalogView,
  findRow,
  partsNeeded,
  type CatalogReady,
  type CatalogView,
  type ListView,
} from './catalog.view.js';
import {zhHans, type Vocabulary} from './words.js';

/**
 * The standard catalogue of government disclosure (基层政务公开标准目录): browsed by area, searched, filtered, read.
 *
 * Children of the tag are its fallback: they are shown until the catalogue can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the catalogue as a document.
 * @event {MatterOpenEvent} zwgk-matter-open - A resident wants to read a matter; `preventDefault()` keeps the list.
 * @csspart heading - The widget's heading.
 * @csspart search - The search form.
 * @csspart areas - The list of areas.
 * @csspart filters - The panel of filters.
 * @csspart list - A list of matters under one level-1 matter.
 * @csspart row - One matter of the list.
 * @csspart table - The official table.
 * @csspart matter - The page of one matter.
 * @csspart pager - The links to other pages.
 * @csspart message - A message: nothing found, nothing published, cannot be read.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, choices and the focus ring.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of headers, messages and what is chosen.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between rows.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-color-mark=#ffe28a] - Ground behind what was searched for.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class Catalog extends FeedElement {
  static override readonly styles = styles;

  /** Area shown first: its code such as `03`, or its name such as `义务教育`. */
  @property() area = '';

  /** Level shown first: `county`, `township` or `village`. */
  @property() level = '';

  /** View shown first: `list`, or `table` for the official table. */
  @property() view: 'list' | 'table' = 'list';

  /** Heading, when it is not to be 政务公开事项目录. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Matters on a page. */
  @property({attribute: 'page-size', type: Number}) pageSize = 25;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** Leaves the page's address and history alone. */
  @property({attribute: 'no-history', type: Boolean}) noHistory = false;

  /** What the resident asked for; until then, what the attributes say. */
  @state() private asked: CatalogQuery | undefined;

  @state() private areasOpen = false;

  @state() private filtersOpen = false;

  private shown: CatalogView = {type: 'loading', slow: false};
  private focusNext = '';
  private readonly parts = new CatalogParts(this);
  private readonly announcer = new Announcer(this);
  private readonly narrow = new Narrow(this, 48);
  private readonly history = new QueryHistory(this, (query) => this.onHistory(query));

  protected override willUpdate(): void {
    if (!this.noHistory) this.asked ??= this.history.read();
    const {query, parts} = this;
    const browse = isNarrowed(query) || this.filtersOpen ? parts.browse.get() : undefined;
    this.shown = catalogView(this.state, query, Math.max(1, this.pageSize), browse?.select);
  }

  protected override render(): TemplateResult {
    const {vocabulary} = this;
    if (vocabulary === undefined) return this.renderUntil(loading(zhHans.ui));
    const scene = this.sceneIn(vocabulary);
    return html`<section aria-labelledby="title" lang=${vocabulary.language}>
      <div part="heading">${heading(scene, 0, 'title', this.heading || vocabulary.catalog.title)}</div>
      ${this.renderView(scene)}
    </section>`;
  }

  protected override updated(): void {
    const {shown} = this;
    for (const part of partsNeeded(shown, this.query)) this.need(part);
    if (shown.type === 'list' && this.asked !== undefined && shown.total !== undefined) {
      this.announcer.say(zhHans.catalog.found(shown.total));
    }
    if (this.focusNext === '') return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.focusNext}`)?.focus();
    this.focusNext = '';
  }

  private renderView(scene: Scene): TemplateResult {
    const {shown} = this;
    const {catalog: words, ui} = scene.words;
    switch (shown.type) {
      case 'loading':
        return this.renderUntil(loading(ui, shown.slow, this.onRetry));
      case 'failed':
        return html`${this.renderProblem(scene, shown.problem)}<slot></slot>`;
      case 'absent':
        return html`${message(words.absentTitle, words.absentNext)}<slot></slot>`;
      case 'empty':
        return message(words.emptyTitle, words.emptyNext);
      case 'matter':
        return html`${this.renderStale(scene, shown.ready)} ${this.renderMatter(scene, shown)}`;
      case 'list':
        return html`${this.renderStale(scene, shown.ready)} ${this.renderFrame(scene, shown)}
        ${footer(scene, shown.ready)}`;
    }
  }

  /** The page's own content inside the tag stands in for the catalogue, where there is some. */
  private renderUntil(placeholder: TemplateResult): TemplateResult {
    return this.hasFallback ? html`<slot></slot>` : placeholder;
  }

  private renderProblem({words}: Scene, problem: FeedProblem, onRetry = this.onRetry): TemplateResult {
    const {state: known, parts} = this;
    const phone = known.type === 'ready' ? known.feed.publisher.phone : undefined;
    const trouble = parts.trouble.get();
    return trouble === undefined
      ? message(words.ui.failed, '', {label: words.ui.retry, onAct: onRetry})
      : trouble.failure(problem.code, words.language, words.ui, onRetry, phone);
  }

  private renderStale({words}: Scene, {stale, feed}: CatalogReady): unknown {
    if (stale === undefined) return nothing;
    const date = feed.updated.slice(0, 10);
    return this.parts.trouble.get()?.staleNotice(words.language, date, stale.tooOld);
  }

  /** A part of the catalogue that is fetched when it is needed: itself, a placeholder, or why it cannot be. */
  private renderLate<T extends object>(scene: Scene, part: Late<T>, renderPart: (module: T) => unknown): unknown {
    if (part.failed) return this.renderProblem(scene, {code: 'network', url: ''}, () => part.retry());
    const module = part.get();
    return module === undefined ? loading(scene.words.ui) : renderPart(module);
  }

  private renderMatter(scene: Scene, {id, ready}: Extract<CatalogView, {type: 'matter'}>): TemplateResult {
    return html`<article id="matter" tabindex="-1" aria-labelledby="matter-title" part="matter">
      ${this.renderLate(scene, this.parts.matter, ({matterPage}) =>
        matterPage(scene, ready, id, (problem) => this.renderProblem(scene, problem)),
      )}
    </article>`;
  }

  private renderFrame(scene: Scene, view: ListView): TemplateResult {
    const {filtersOpen, areasOpen} = this;
    const besides = !this.narrow.value && scene.query.view === 'list';
    const browse = this.parts.browse.value;
    return html`
      ${searchForm(scene, {onFocus: this.onSearchFocus, onWords: this.onWords, onSettle: this.onSettle})}
      <div class=${besides ? 'columns' : ''}>
        ${besides ? areas(scene, view) : nothing}
        <div>
          ${bar(scene, view, {
            areasOpen: besides ? undefined : areasOpen,
            filtersOpen,
            onAreas: this.onAreas,
            onFilters: this.onFilters,
          })}
          ${areasOpen && !besides ? areas(scene, view) : nothing}
          ${filtersOpen ? browse?.filters(scene, view) : nothing} ${browse?.conditions(scene, view)}
          <p class="hidden" role="status">${this.announcer.text}</p>
          ${this.renderRows(scene, view)}
          ${pager(scene.words.ui, {
            label: scene.words.catalog.pages,
            page: view.page,
            pages: view.pages,
            href: (page) => scene.href({...scene.query, page}),
            onPage: (event, page) => follow(scene, event, {...scene.query, page}, 'results'),
          })}
        </div>
      </div>
    `;
  }

  private renderRows(scene: Scene, view: ListView): unknown {
    const {ui, catalog: words} = scene.words;
    const {browse, table} = this.parts;
    if (view.problem !== undefined) return this.renderProblem(scene, view.problem);
    if (view.total === undefined) return this.renderLate(scene, browse, () => loading(ui));
    if (view.total === 0) {
      const onAct = (): void => scene.go({...wholeCatalog, view: scene.query.view}, 'results');
      return message(words.noneTitle, words.noneNext, {label: words.clear, onAct});
    }
    if (scene.query.view === 'list') return list(scene, view, browse.value?.marking(scene, view));
    return this.renderLate(scene, table, ({officialTable}) => officialTable(scene, view, this.narrow.value));
  }

  private readonly onRetry = (): void => this.retry();

  private readonly onAreas = (): void => {
    this.areasOpen = !this.areasOpen;
  };

  private readonly onFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
  };

  /** Fetches what searching needs while the resident is still thinking of a word. */
  private readonly onSearchFocus = (): void => {
    this.parts.browse.get();
    this.need('rows');
    this.need('texts');
  };

  private readonly onWords = (words: string): void => {
    this.asked = {...this.query, words, page: 1};
  };

  private readonly onSettle = (): void => {
    if (!this.noHistory) this.history.write(this.query, true);
  };

  private onHistory(query: CatalogQuery | undefined): void {
    if (this.noHistory) return;
    this.leave();
    this.asked = query ?? this.preset;
  }

  /** Shows a query, unless it opens a matter and the page wants to do that itself. */
  private go(query: CatalogQuery, focus: string): void {
    if (query.matter !== undefined) {
      const event = new MatterOpenEvent(query.matter);
      if (!this.dispatchEvent(event)) return;
    }
    this.leave();
    if (focus !== '') this.focusNext = focus;
    this.asked = query;
    this.areasOpen = false;
    if (!this.noHistory) this.history.write(query);
  }

  /** Who closes a matter finds the focus on its link again. */
  private leave(): void {
    if (this.shown.type !== 'matter') return;
    const row = findRow(this.shown.ready.catalog, this.shown.id);
    if (row !== undefined) this.focusNext = matterLinkId(row);
  }

  private get query(): CatalogQuery {
    return this.asked ?? this.preset;
  }

  private get preset(): CatalogQuery {
    const conditions = {
      ...(this.area === '' ? {} : {area: this.codeOfArea(this.area)}),
      ...(this.level === '' ? {} : {levels: this.level}),
    };
    return {...wholeCatalog, conditions, view: this.view === 'table' ? 'table' : 'list'};
  }

  /** Webmasters may write an area's name instead of its code. */
  private codeOfArea(area: string): string {
    const {areas: names} = zhHans;
    return Object.keys(names).find((code) => names[code] === area) ?? area;
  }

  /** Words of the language asked for by the tag's own `lang`; `undefined` while they are on their way. */
  private get vocabulary(): Vocabulary | undefined {
    // Not the page's `lang`: old Chinese sites are full of templates that say `lang="en"`.
    const language = languageFor(this.lang);
    if (language === 'zh-Hans') return zhHans;
    const part = language === 'en' ? this.parts.en : this.parts.zhHant;
    return part.get()?.vocabulary ?? (part.failed ? zhHans : undefined);
  }

  private sceneIn(words: Vocabulary): Scene {
    const known = this.state;
    const local = known.type === 'ready' ? (known.feed.localAreas ?? []) : [];
    const localName = (code: string): string => {
      const area = local.find((candidate) => candidate.code === code);
      return area === undefined ? code : localized(area.name, words.language);
    };
    return {
      words,
      query: this.query,
      headingLevel: this.headingLevel,
      areaName: (code) => codeName(words.areas, code) ?? localName(code),
      href: (query) => this.history.href(query),
      go: (query, focus) => this.go(query, focus),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-catalog': Catalog;
  }
}
