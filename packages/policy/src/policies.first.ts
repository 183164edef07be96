import {
  addressOf,
  frameStyles,
  hasRoute,
  type ListDesk,
  type Listed,
  ListEnd,
  listStyles,
  nextPage,
  pagesOf,
  prefixOf,
  registerStyles,
  stayHere,
  wholeSize,
  widgetSection,
} from '@zwgk/browse';
import {type FeedElement, type FeedReady, type FeedState, soFar} from '@zwgk/core';
import {type FirstPolicies, PoliciesHead} from '@zwgk/core/policies.js';
import type {PolicyRow} from '@zwgk/feed';
import {isZhHans} from '@zwgk/locale';
import {addStyles, button, languageTagOf, Late, loading, message} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {firstZhHans} from './policies.first.words.js';
import {countedTitle, listFrame, listPage} from './policies.frame.js';
import {type PoliciesQuery, policiesRoute, wholePolicies} from './policies.query.js';
import {policyRows} from './policies.row.js';
import type {FirstScene, PoliciesSettings} from './policies.scene.js';
import {styles} from './policies.styles.js';

/** What the list asks of the widget it works for. */
export interface FirstErrands {
  readonly retry: () => void;
  /**
   * Fetches what draws everything but the first screen.
   *
   * @param known - The first page of a version of the feed, where its head alone tells it.
   */
  readonly fetchDesk: (known: KnownPage) => Promise<ListDesk>;
}

/** The first page of all policies, as far as it is known without asking the list. */
export type KnownPage = (ready: FeedReady, query: PoliciesQuery) => Listed<PolicyRow> | undefined;

/** The first page of all policies, which the head of the column has whole. */
type FirstPage = Listed<PolicyRow> & Required<Pick<Listed<PolicyRow>, 'total'>>;

/**
 * Draws the first screen of the list, for which the head of the column is enough. For anything else, and once a resident
 * has done something or come to its end, the desk is sent for; until it has come nothing moves.
 */
export class PoliciesFirst implements ListDesk {
  readonly styles = styles;

  private readonly host: FeedElement;
  private readonly settings: PoliciesSettings;
  private readonly errands: FirstErrands;
  private readonly head: PoliciesHead;
  private readonly desk: Late<ListDesk>;
  private readonly end: ListEnd<ListDesk>;

  constructor(host: FeedElement, settings: PoliciesSettings, errands: FirstErrands) {
    this.host = host;
    this.settings = settings;
    this.errands = errands;
    const {shadowRoot} = host;
    if (shadowRoot !== null)
      for (const each of [frameStyles, listStyles, registerStyles]) addStyles(shadowRoot, each);
    this.head = new PoliciesHead(host);
    this.desk = new Late(host, () => errands.fetchDesk(this.knownPage));
    this.end = new ListEnd(host, () => this.needDesk());
    host.addController({hostUpdated: () => this.end.watch()});
  }

  /** What a resident does is the desk's to answer, once it has drawn what they see. */
  act(event: Event, control: Element): void {
    stayHere(event, control);
    void this.desk.request().then(async (desk) => {
      await this.host.updateComplete;
      desk?.act(event, control);
    });
  }

  render(state: FeedState, narrow: boolean, hasFallback: boolean): TemplateResult {
    const {desk} = this;
    const known = soFar(state);
    const first = known.type === 'ready' && this.isFirst(known) ? this.head.read(known) : undefined;
    const page = first?.type === 'ready' ? this.pageOf(first.first) : undefined;
    // Who draws the rest needs all of the feed; what is on the screen stays until that is there.
    const isElse = known.type !== 'loading' && page === undefined && first?.type !== 'loading';
    const drawn = isElse ? desk.get() : state.type === 'loading' && page ? undefined : desk.value;
    if (drawn !== undefined) return drawn.render(state, narrow, hasFallback);
    const scene = this.sceneOf(narrow);
    const title = this.settings.heading || firstZhHans.list.title;
    if (known.type === 'ready' && page !== undefined && !desk.failed)
      return widgetSection(scene, title, this.renderFirst(scene, known, page));
    const isSlow = state.type === 'loading' && state.slow === true;
    return widgetSection(scene, title, this.renderUntil(hasFallback && !isSlow, isSlow));
  }

  private renderFirst(scene: FirstScene, {feed}: FeedReady, {rows, size, total}: FirstPage): TemplateResult {
    const {list} = scene.words;
    const frame = listFrame(scene, {
      title: countedTitle(list.all, list.total(total)),
      above: nothing,
      rows: policyRows(this.host, scene, feed, rows, list.all),
      below: [nextPage(scene, list.pages, pagesOf({total, size})), this.end.render(total, '', () => nothing)],
      status: '',
      busy: false,
    });
    return listPage(nothing, frame, scene, feed);
  }

  /** Until there is something to show the page's own content stands in for it; that it cannot come is said beside it. */
  private renderUntil(isQuiet: boolean, isSlow: boolean): TemplateResult {
    const {desk, errands} = this;
    const {ui} = firstZhHans;
    const said = desk.failed
      ? message(
          ui.failed,
          '',
          button(ui.retry, () => desk.retry()),
        )
      : isQuiet
        ? nothing
        : loading(ui, isSlow || undefined, errands.retry);
    return html`<div aria-busy=${!desk.failed}>${said}</div>
      <slot></slot>`;
  }

  /** Whether a feed and the page ask for no more than the newest policies, in the language that is at hand. */
  private isFirst({feed, stale}: FeedReady): boolean {
    const {area, noHistory} = this.settings;
    const isPlain = !stale && !feed.notices && !feed.includes && area === '';
    return isPlain && isZhHans(languageTagOf(this.host)) && (noHistory || !hasRoute());
  }

  /** The first page; `undefined` where the head has not all of it, or there is nothing to show. */
  private pageOf({total, rows, facets}: FirstPolicies): FirstPage | undefined {
    const size = wholeSize(this.settings.pageSize);
    if (rows.length === 0 || rows.length < Math.min(total, size)) return undefined;
    return {rows: rows.slice(0, size), offset: 0, page: 1, size, total, counts: facets};
  }

  private readonly knownPage: KnownPage = (ready, query) => {
    if (ready.feed.includes || JSON.stringify(query) !== JSON.stringify(wholePolicies)) return undefined;
    const read = this.head.read(ready);
    return read.type === 'ready' ? this.pageOf(read.first) : undefined;
  };

  private async needDesk(): Promise<ListDesk> {
    const desk = await this.desk.request();
    if (desk === undefined) throw new Error('The desk did not arrive.');
    return desk;
  }

  private sceneOf(narrow: boolean): FirstScene {
    const prefix = prefixOf(this.host);
    return {
      words: firstZhHans,
      settings: this.settings,
      query: wholePolicies,
      narrow,
      addressOf: (query) => addressOf(prefix, policiesRoute.membersOf(query)),
    };
  }
}
