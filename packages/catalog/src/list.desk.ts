import {
  countOf,
  type Listed,
  ListEnd,
  type ListErrands,
  type ListNames,
  type ListState,
  nothingYet,
  offered,
  printed,
  type RecordLink,
  renderLate,
  renderPages,
  renderState,
  ResultTeller,
  tags,
} from '@zwgk/browse';
import type {FeedReady, PartName} from '@zwgk/core';
import type {DocumentRow, ListRow, MatterRow} from '@zwgk/feed';
import {type Announcer, Late} from '@zwgk/ui';
import {type LitElement, nothing, type TemplateResult} from 'lit';

import {areaChoices} from './area.topics.js';
import {areasCalled} from './areas.called.js';
import {areas} from './catalog.areas.js';
import {areAreasBeside, frame} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import type {CatalogQuery} from './catalog.query.js';
import type {Page, Scene} from './catalog.scene.js';
import type {DeskView} from './desk.view.js';
import {deskWords} from './desk.words.js';
import {documentLinkId} from './document.link.js';
import {documentList} from './document.list.js';
import {facetsOfList} from './facets.js';
import {Lists} from './lists.js';
import {documentMarking, matterMarking} from './row.marking.js';

type ListName = 'matters' | 'documents';

/** Draws the lists: what was found, how many, on which page, and what they can be narrowed by. */
export class ListDesk {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  isBusy = false;

  private readonly host: LitElement;
  private readonly lists: Lists;
  private readonly announcer: Announcer;
  private readonly teller: ResultTeller;
  private readonly filters;
  private readonly table;
  private readonly matterTexts;
  /** Whether the resident has gone to the areas: then their counts are worth fetching. */
  private hasTurnedToAreas = false;
  private readonly end;

  constructor(host: LitElement, need: (part: PartName) => void, announcer: Announcer) {
    this.host = host;
    this.lists = new Lists(host, need);
    this.announcer = announcer;
    this.teller = new ResultTeller(announcer);
    this.filters = new Late(host, async () => {
      const {Filters} = await import('@zwgk/browse/filters.js');
      return new Filters(host);
    });
    this.table = new Late(host, () => import('./table.js'));
    this.matterTexts = new Late(host, () => import('./matter.texts.js'));
    this.end = new ListEnd(host, () => import('./outputs.js'));
    for (const type of ['focusin', 'pointerover']) host.renderRoot.addEventListener(type, this.onTurn);
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(ready: FeedReady, scene: Scene, name: ListName): void {
    const ofAreas = name === 'matters' ? ['area', 'level1'] : ['area'];
    const {open, query, settings} = scene;
    const hasTurned = this.hasTurnedToAreas || open === 'areas';
    const looked = {
      besides: areAreasBeside(scene) ? ofAreas : [],
      wanted: open === 'filters' ? facetsOfList(name) : hasTurned ? ofAreas : [],
    };
    this.lists.ask(ready, query, {list: name, pageSize: settings.pageSize, looked});
    // Until the rows are drawn the end is in view, and nobody has come to it.
    if (!this.table.isComing) this.end.watch();
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.lists.prepare();
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.lists.retry();
  }

  /** The link on the list that leads to an open record, if it is there. */
  linkOf(view: DeskView): RecordLink | undefined {
    const {matters, documents} = this.lists;
    if (view.type === 'matter') {
      const row = matters.inquiry.answer?.rows.find(({id}) => id === view.id);
      return row && {id: matterLinkId(row), name: row.level2 ?? row.level1};
    }
    if (view.type !== 'document') return undefined;
    const row = documents.inquiry.answer?.rows.find(({id}) => id === view.id);
    return row && {id: documentLinkId(row), name: row.title};
  }

  render(page: Page, name: ListName, errands: ListErrands<CatalogQuery>): TemplateResult {
    const {lists} = this;
    const {scene, ready} = page;
    const {query, settings} = scene;
    if (name === 'matters') {
      const state = lists.mattersState(ready, query, settings.pageSize);
      return this.renderFrame(page, state, errands, matterNames(scene), (listed) =>
        this.renderMatters(page, listed),
      );
    }
    const state = lists.documentsState(ready, query, settings.pageSize);
    return this.renderFrame(page, state, errands, documentNames(scene), (listed) =>
      this.renderDocuments(page, listed),
    );
  }

  private renderFrame<Row extends ListRow>(
    page: Page,
    state: ListState<Row>,
    errands: ListErrands<CatalogQuery>,
    names: ListNames,
    renderRows: (listed: Listed<Row>) => unknown,
  ): TemplateResult {
    const {scene, ready} = page;
    const {listed = nothingYet, busy} = state;
    const {offers} = this.lists[scene.query.list === 'documents' ? 'documents' : 'matters'];
    this.isBusy = busy;
    if (errands.isAsked) this.teller.tell(scene, scene.query.list, state, names.found);
    const choices = areaChoices(scene, listed, state.whole);
    return frame(scene, ready, {
      areas: choices,
      notice: errands.notice,
      name: areaTitle(scene, names.all),
      count: countOf(scene, state, names),
      above: [
        scene.open === 'areas' && !areAreasBeside(scene) ? areas(scene, choices) : nothing,
        scene.open === 'filters' ? this.renderFilters(page, listed, state, errands) : nothing,
        tags(scene),
        offered(scene, offers.namesFor(scene.query.words.trim())),
        areasCalled(scene, state.whole.area ?? []),
        printed(scene, names, listed),
      ],
      rows: renderState(page, state, errands, names, renderRows),
      pages: [
        renderPages(scene, scene.words.catalog.pages, listed, errands),
        this.end.render(listed.total, scene.query.list, ({listOutputs}) => listOutputs(page)),
      ],
      status: this.announcer.text,
      // Last, because drawing sends for parts.
      busy: busy || this.isWaiting(page, listed.rows),
    });
  }

  private renderFilters<Row extends ListRow>(
    page: Page,
    {counts}: Listed<Row>,
    {whole}: ListState<Row>,
    {closePanel}: ListErrands<CatalogQuery>,
  ): TemplateResult {
    return renderLate(page, this.filters, (filters) => filters.render(page.scene, counts, whole, closePanel));
  }

  /** Whether a part that draws the list, or what its table tells of each matter, is on its way. */
  private isWaiting({scene, ready}: Page, rows: readonly ListRow[]): boolean {
    const {table, lists} = this;
    const isTable = scene.query.view === 'table' && ready.matters?.type !== 'failed';
    return table.isComing || (isTable && lists.matters.details.areComing(rows));
  }

  private renderMatters(page: Page, {rows, offset}: Listed<MatterRow>): unknown {
    const {scene} = page;
    const {details} = this.lists.matters;
    const marks = matterMarking(scene, (row) => details.get(row), this.matterTexts);
    if (scene.query.view === 'list') return list(scene, rows, marks);
    return renderLate(page, this.table, ({officialTable}) =>
      officialTable(page, rows, offset, details, marks?.mark),
    );
  }

  private renderDocuments(page: Page, {rows}: Listed<DocumentRow>): unknown {
    const {scene} = page;
    const marks = documentMarking(scene, (row) => this.lists.documents.details.get(row));
    const name = areaTitle(scene, deskWords(scene.words).documents.all);
    return documentList(scene, rows, name, marks);
  }

  private readonly onTurn = ({target}: Event): void => {
    if (this.hasTurnedToAreas || !(target instanceof Element) || !target.closest('#areas')) return;
    this.hasTurnedToAreas = true;
    this.host.requestUpdate();
  };
}

function matterNames({words}: Scene): ListNames {
  const {allAreas: all, total} = words.catalog;
  return {...deskWords(words).browse, all, total};
}

function documentNames({words}: Scene): ListNames {
  return deskWords(words).documents;
}

/** What is listed: the areas that are chosen, or all. */
function areaTitle({query, areaName}: Scene, all: string): string {
  const areas = query.conditions.area ?? [];
  const names = areas.slice(0, 3).map(areaName).join('、');
  return areas.length === 0 ? all : areas.length > 3 ? `${names}…` : names;
}
