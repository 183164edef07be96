import {type Listed, pagesOf} from '@zwgk/browse';
import type {FeedReady, PartName} from '@zwgk/core';
import type {DocumentRow, ListRow, MatterRow} from '@zwgk/feed';
import {type Announcer, Late} from '@zwgk/ui';
import {type LitElement, nothing, type TemplateResult} from 'lit';

import {areaChoices} from './area.topics.js';
import {areas} from './catalog.areas.js';
import {areAreasBeside, frame} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';
import type {DeskView} from './desk.view.js';
import {deskWords} from './desk.words.js';
import {documentLinkId} from './document.link.js';
import {facetsOfList} from './facets.js';
import {ListEnd} from './list.end.js';
import {
  areaTitle,
  countOf,
  documentNames,
  type ListErrands,
  type ListNames,
  matterNames,
  nothingYet,
  renderPages,
  renderState,
} from './list.parts.js';
import {Lists, type ListState} from './lists.js';
import {documentMarking, matterMarking} from './marking.js';
import type {Page} from './page.js';
import {printed} from './printed.js';
import {type RecordLink, renderLate} from './record.desk.js';
import {areasCalled, offered, tags} from './tags.js';

type ListName = 'matters' | 'documents';

/** Draws the lists: what was found, how many, on which page, and what they can be narrowed by. */
export class ListDesk {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  isBusy = false;

  /** What was announced last. */
  private told = '';
  private readonly host: LitElement;
  private readonly lists: Lists;
  private readonly announcer: Announcer;
  private readonly filters;
  private readonly table;
  private readonly documents;
  /** Whether the resident has gone to the areas: then their counts are worth fetching. */
  private hasTurnedToAreas = false;
  private readonly end: ListEnd;

  constructor(host: LitElement, need: (part: PartName) => void, announcer: Announcer) {
    this.host = host;
    this.lists = new Lists(host, need);
    this.announcer = announcer;
    this.filters = new Late(host, async () => {
      const {Filters} = await import('./filters.js');
      return new Filters(host);
    });
    this.table = new Late(host, () => import('./table.js'));
    this.documents = new Late(host, () => import('./document.list.js'));
    this.end = new ListEnd(host);
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
    if (!this.table.isComing && !this.documents.isComing) this.end.watch();
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
      const row = matters.answer?.rows.find(({id}) => id === view.id);
      return row && {id: matterLinkId(row), name: row.level2 ?? row.level1};
    }
    if (view.type !== 'document') return undefined;
    const row = documents.answer?.rows.find(({id}) => id === view.id);
    return row && {id: documentLinkId(row), name: row.title};
  }

  render(page: Page, name: ListName, errands: ListErrands): TemplateResult {
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
    errands: ListErrands,
    names: ListNames,
    renderRows: (listed: Listed<Row>) => unknown,
  ): TemplateResult {
    const {scene, ready} = page;
    const {listed = nothingYet, busy} = state;
    this.isBusy = busy;
    this.announce(scene, state, errands, names);
    const {counts} = listed;
    const choices = areaChoices(scene, listed, state.whole);
    const panel =
      scene.open === 'filters'
        ? renderLate(page, this.filters, (filters) =>
            filters.render(scene, counts, state.whole, errands.closePanel),
          )
        : nothing;
    return frame(scene, ready, {
      areas: choices,
      notice: errands.notice,
      name: areaTitle(scene, names.all),
      count: countOf(scene, state, names),
      above: [
        scene.open === 'areas' && !areAreasBeside(scene) ? areas(scene, choices) : nothing,
        panel,
        tags(scene),
        offered(scene, this.lists.offers.namesFor(scene.query.words.trim())),
        areasCalled(scene, state.whole.area ?? []),
        printed(scene, names, listed),
      ],
      rows: renderState(page, state, errands, names, renderRows),
      pages: [renderPages(scene, listed, errands), this.end.render(page, listed.total)],
      status: this.announcer.text,
      // Last, because drawing sends for parts.
      busy: busy || this.isWaiting(page, listed.rows),
    });
  }

  /** Whether a part that draws the list, or what its table tells of each matter, is on its way. */
  private isWaiting({scene, ready}: Page, rows: readonly ListRow[]): boolean {
    const {table, documents, lists} = this;
    const isTable = scene.query.view === 'table' && ready.matters?.type !== 'failed';
    return table.isComing || documents.isComing || (isTable && lists.details.areComing(rows));
  }

  private renderMatters(page: Page, {rows, offset}: Listed<MatterRow>): unknown {
    const {scene} = page;
    const {details} = this.lists;
    const marks = matterMarking(scene, (row) => details.get(row));
    if (scene.query.view === 'list') return list(scene, rows, marks);
    return renderLate(page, this.table, ({officialTable}) =>
      officialTable(page, rows, offset, details, marks?.mark),
    );
  }

  private renderDocuments(page: Page, {rows}: Listed<DocumentRow>): unknown {
    const {scene} = page;
    const marks = documentMarking(scene, (row) => this.lists.documentDetails.get(row));
    const name = areaTitle(scene, deskWords(scene.words).documents.all);
    return renderLate(page, this.documents, ({documentList}) => documentList(scene, rows, name, marks));
  }

  private readonly onTurn = ({target}: Event): void => {
    if (this.hasTurnedToAreas || !(target instanceof Element) || !target.closest('#areas')) return;
    this.hasTurnedToAreas = true;
    this.host.requestUpdate();
  };

  /** Tells each result once: how many there are and which page is shown, or the page alone where only that has changed. */
  private announce<Row extends ListRow>(
    {words, query}: Scene,
    {listed, busy, problem}: ListState<Row>,
    {isAsked}: ListErrands,
    names: ListNames,
  ): void {
    if (!isAsked || busy || problem !== undefined || listed?.total === undefined) return;
    const {total, page, size} = listed;
    const result = JSON.stringify([query.list, query.conditions, query.words.trim(), total]);
    if (this.told === `${result}${page}`) return;
    const pages = pagesOf({total, size});
    const place = pages > 1 ? words.ui.pageOf(page, pages) : '';
    const isOtherPage = this.told.startsWith(result) && place !== '';
    this.told = `${result}${page}`;
    this.announcer.say(isOtherPage ? place : [names.found(total), place].filter(Boolean).join('，'));
  }
}
