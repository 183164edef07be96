import {
  countOf,
  heading,
  ListEnd,
  type ListErrands,
  type ListState,
  marked,
  nothingYet,
  printed,
  renderLate,
  renderPages,
  renderState,
  ResultTeller,
  Shelf,
  tags,
} from '@zwgk/browse';
import type {Part} from '@zwgk/core';
import {type ListRow, wordsOf} from '@zwgk/feed';
import {type Announcer, Late} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type * as Outputs from './ledger.outputs.js';
import type {Mark, Whole} from './ledger.part.js';
import type {LedgerQuery} from './ledger.query.js';
import type {LedgerPage, LedgerScene} from './ledger.scene.js';

/** What a list of the ledger is given to draw. */
export interface LedgerContent<Row extends ListRow> {
  readonly part: Part<Whole<Row>> | undefined;
  /** What is listed. */
  readonly name: string;
  /** Whether there is enough to search in. */
  readonly isSearched: boolean;
  readonly draw: (rows: readonly Row[], mark: Mark) => unknown;
  /** What can be done with the list. */
  readonly outputs: (module: typeof Outputs) => unknown;
}

/** One list of the ledger: its search, filters, page of rows, other pages, and what can be done with it. */
export class LedgerList<Row extends ListRow> {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  isBusy = false;

  private readonly announcer: Announcer;
  private readonly teller: ResultTeller;
  private readonly shelf: Shelf<Row, Row>;
  private readonly filters;
  private readonly end;

  constructor(host: LitElement, announcer: Announcer, need: () => void) {
    this.announcer = announcer;
    this.teller = new ResultTeller(announcer);
    this.shelf = new Shelf(host, need);
    this.filters = new Late(host, async () => {
      const {Filters} = await import('@zwgk/browse/filters.js');
      return new Filters(host);
    });
    this.end = new ListEnd(host, () => import('./ledger.outputs.js'));
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(part: Part<Whole<Row>> | undefined, {query, open, settings, facets}: LedgerScene): void {
    this.shelf.ask({
      part,
      query,
      pageSize: settings.pageSize,
      looked: {besides: [], wanted: open === 'filters' ? facets.names : []},
      // All there is to find is shown.
      shownOf: () => [query.words],
    });
    this.end.watch();
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.shelf.prepare();
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.shelf.retry();
  }

  /** The row with an id, if it was on the list last. */
  rowOf(id: string | undefined): Row | undefined {
    return this.shelf.inquiry.answer?.rows.find((row) => row.id === id);
  }

  render(
    page: LedgerPage,
    errands: ListErrands<LedgerQuery>,
    {part, name, isSearched, draw, outputs}: LedgerContent<Row>,
  ): TemplateResult {
    const {scene} = page;
    const {query, settings, words} = scene;
    const names = words.ledger[query.view];
    const state = this.shelf.state(part, query, settings.pageSize);
    const {listed = nothingYet, busy} = state;
    this.isBusy = busy;
    if (errands.isAsked) this.teller.tell(scene, `${query.view}${name}`, state, names.found);
    const title = html`${name} <span class="muted">${countOf(scene, state, names)}</span>`;
    const searched = wordsOf(query.words);
    const mark: Mark = searched.length === 0 ? (text) => text : (text) => marked(text, searched);
    return html`${isSearched ? searchForm(scene) : nothing}
      <div aria-busy=${busy}>
        <div class="bar">${heading(scene, 1, 'results', title)} ${filtersButton(scene)}</div>
        ${scene.open === 'filters' ? this.renderFilters(page, state, errands) : nothing} ${tags(scene)}
        ${printed(scene, names, listed)}
        ${renderState(page, state, errands, names, ({rows}) => draw(rows, mark))}
        ${renderPages(scene, names.pages, listed, errands)} ${this.end.render(listed.total, '', outputs)}
      </div>
      <p class="hidden" role="status">${this.announcer.text}</p>`;
  }

  private renderFilters(
    page: LedgerPage,
    {whole, listed}: ListState<Row>,
    {closePanel}: ListErrands<LedgerQuery>,
  ): TemplateResult {
    return renderLate(page, this.filters, (filters) =>
      filters.render(page.scene, listed?.counts ?? {}, whole, closePanel),
    );
  }
}

function searchForm({words: {ledger}, query}: LedgerScene): TemplateResult {
  return html`<form role="search" part="search">
    <label for="search">${ledger[query.view].search}</label>
    <input id="search" type="search" autocomplete="off" .value=${query.words} />
  </form>`;
}

function filtersButton({words: {ledger}, facets, open}: LedgerScene): unknown {
  if (facets.names.length === 0) return nothing;
  return html`<button type="button" name="panel" value="filters" aria-expanded=${open === 'filters'}>
    ${ledger.filters}
  </button>`;
}
