import {
  countOf,
  type Listed,
  ListEnd,
  type ListErrands,
  type ListState,
  nothingYet,
  offered,
  printed,
  type RecordLink,
  renderLate,
  renderPages,
  renderState,
  ResultTeller,
  Shelf,
  tags,
} from '@zwgk/browse';
import type {FeedReady, Part, PartName} from '@zwgk/core';
import type {Listing, Policy, PolicyRow} from '@zwgk/feed';
import {type Announcer, Late} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {KnownPage} from './policies.first.js';
import {countedTitle, listFrame} from './policies.frame.js';
import {policyMarking, shownOfPolicy} from './policies.marking.js';
import {type PoliciesQuery, policyFacetNames} from './policies.query.js';
import {policyLinkId, policyRows} from './policies.row.js';
import type {PoliciesPage, PoliciesScene} from './policies.scene.js';
import {oldestFirst} from './policies.sort.js';

type Policies = Listing<PolicyRow, Policy>;

/** What the list asks of the widget. */
interface ListPort {
  readonly need: (part: PartName) => void;
  readonly known: KnownPage;
}

/** Draws the list: what was found, how many, on which page, and what it can be narrowed by. */
export class PoliciesList {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  isBusy = false;

  private readonly host: LitElement;
  private readonly announcer: Announcer;
  private readonly teller: ResultTeller;
  private readonly shelf: Shelf<PolicyRow, Policy>;
  private readonly filters;
  private readonly end;
  private readonly known: KnownPage;
  /** The list from its other end, and which list that is. */
  private reversed: {readonly of: Policies; readonly list: Policies} | undefined;

  constructor(host: LitElement, announcer: Announcer, {need, known}: ListPort) {
    this.host = host;
    this.known = known;
    this.announcer = announcer;
    this.teller = new ResultTeller(announcer);
    this.shelf = new Shelf(host, () => need('policies'));
    this.filters = new Late(host, async () => {
      const {Filters} = await import('@zwgk/browse/filters.js');
      return new Filters(host);
    });
    this.end = new ListEnd(host, () => import('./policies.outputs.js'));
  }

  /** The list in the order that is asked for. */
  ordered(policies: FeedReady['policies'], {sort}: PoliciesQuery): Part<Policies> | undefined {
    if (policies?.type !== 'ready' || sort === 'newest') return policies;
    const {value} = policies;
    if (this.reversed?.of !== value) this.reversed = {of: value, list: oldestFirst(value)};
    return {type: 'ready', value: this.reversed.list};
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(ready: FeedReady, {query, open, settings}: PoliciesScene): void {
    this.shelf.ask({
      part: this.ordered(ready.policies, query),
      isKnown: this.known(ready, query) !== undefined,
      query,
      pageSize: settings.pageSize,
      looked: {besides: [], wanted: open === 'filters' ? policyFacetNames : []},
      shownOf: shownOfPolicy,
    });
    this.end.watch();
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.shelf.prepare();
  }

  /** Asks again what could not be answered, or anew what another order gives. */
  retry(): void {
    this.shelf.retry();
  }

  /** The link on the list that leads to an open policy, if it is there. */
  linkOf({policy}: PoliciesQuery): RecordLink | undefined {
    const row = this.shelf.inquiry.answer?.rows.find(({id}) => id === policy);
    return row && {id: policyLinkId(row), name: row.title};
  }

  /** The row of a policy that was on the list last. */
  rowOf(id: string): PolicyRow | undefined {
    return this.shelf.inquiry.answer?.rows.find((row) => row.id === id);
  }

  /** @param hasFallback - The page's own content stands in for the first answer. */
  render(page: PoliciesPage, errands: ListErrands<PoliciesQuery>, hasFallback: boolean): TemplateResult {
    const {scene, ready} = page;
    const {query, settings, words} = scene;
    const state = this.shelf.state(ready.policies, query, settings.pageSize, this.known(ready, query));
    const {listed = nothingYet, busy, problem} = state;
    this.isBusy = busy;
    if (hasFallback && state.listed === undefined && problem === undefined) return html`<slot></slot>`;
    const {list} = words;
    if (errands.isAsked) this.teller.tell(scene, query.sort, state, list.found);
    const name = areasOf(scene) ?? list.all;
    return listFrame(scene, {
      title: countedTitle(name, countOf(scene, state, list)),
      above: [
        scene.open === 'filters' ? this.renderFilters(page, state, errands) : nothing,
        tags(scene),
        offered(scene, this.shelf.offers.namesFor(query.words.trim())),
        printed(scene, list, listed),
      ],
      rows: renderState(page, state, errands, list, ({rows}) => this.renderRows(page, rows, name)),
      below: [
        renderPages(scene, list.pages, listed, errands),
        this.end.render(listed.total, '', ({policiesOutputs}) => policiesOutputs(page)),
      ],
      status: this.announcer.text,
      busy,
    });
  }

  private renderRows(
    {scene, ready}: PoliciesPage,
    rows: Listed<PolicyRow>['rows'],
    name: string,
  ): TemplateResult {
    const marks = policyMarking(scene, (row) => this.shelf.details.get(row));
    return policyRows(this.host, scene, ready.feed, rows, name, marks);
  }

  private renderFilters(
    page: PoliciesPage,
    {whole, listed}: ListState<PolicyRow>,
    {closePanel}: ListErrands<PoliciesQuery>,
  ): TemplateResult {
    return renderLate(page, this.filters, (filters) =>
      filters.render(page.scene, listed?.counts ?? {}, whole, closePanel),
    );
  }
}

/** The areas that are chosen, by name. */
function areasOf({query, areaName}: PoliciesScene): string | undefined {
  const areas = query.conditions['area'] ?? [];
  return areas.length === 0 ? undefined : areas.map(areaName).join('、');
}
