import type {FeedReady, PartName} from '@zwgk/core';
import type {DisclosureDocument, DocumentRow, Feed, Listing, MatterDetail, MatterRow} from '@zwgk/feed';
import {type PropertyValues, ReactiveElement} from 'lit';

import {Catalog} from './catalog.js';
import {room} from './catalog.scene.js';
import {inStillPage} from './snapshot.page.js';

/** A feed as far as a first screen may need it. */
export interface SnapshotFeed {
  readonly feed: Feed;
  readonly matters?: Listing<MatterRow, MatterDetail>;
  /** Made when a tag shows documents first: there may be very many. */
  readonly documents?: () => Listing<DocumentRow, DisclosureDocument>;
}

/** A `<zwgk-catalog>` of a page. */
export interface SnapshotTag {
  readonly attributes: ReadonlyMap<string, string>;
  /** Language of the nearest element around it, or of itself, that names one, other than `<html>`. */
  readonly lang?: string;
}

/** What a catalogue shows first. */
export interface CatalogSnapshot {
  /** HTML of the shadow root where there is room for two columns. */
  readonly wide: string;
  /** HTML of the shadow root where there is not. */
  readonly narrow: string;
  /** Width of the widget, in its own text size, from which there is room. */
  readonly ems: number;
  /** Styles of what is drawn. */
  readonly styles: string;
}

/** Writes what a template draws as HTML. */
export type ToHtml = (template: unknown) => string;

/** As many rows as the head of a published column carries; a feed written by hand has all of them at once. */
const firstRows = 25;
/** More than any part of the widget takes to come and be drawn, in turns of the event loop. */
const mostTurns = 400;
/** Turns without a change after which nothing more is on its way. */
const quietTurns = 5;

/**
 * Draws what a catalogue shows first, outside of any browser: it is the widget itself that draws, so that what stands in
 * a page before its script comes and what the script draws cannot differ.
 *
 * @param toHtml - The server's renderer, which browsers need not load.
 */
export async function snapshotOf(
  source: SnapshotFeed,
  tag: SnapshotTag,
  toHtml: ToHtml,
): Promise<CatalogSnapshot> {
  return inStillPage(async () => {
    const state = await stateOf(source);
    const [wide, narrow] = [
      new StillCatalog(tag, state, source, true),
      new StillCatalog(tag, state, source, false),
    ];
    return {
      wide: await wide.settled(toHtml),
      narrow: await narrow.settled(toHtml),
      ems: room,
      styles: wide.allStyles,
    };
  });
}

async function stateOf({feed, matters}: SnapshotFeed): Promise<FeedReady> {
  const everything = {conditions: {}, words: ''};
  const {catalog = {}} = feed.columns;
  return {
    type: 'ready',
    url: 'https://snapshot.invalid/feed.json',
    feed,
    dropped: 0,
    agencies: {type: 'unasked'},
    ...(matters !== undefined && {
      catalog: {
        total: matters.total,
        facets: matters.facets,
        first: await matters.rows(everything, 0, 'head' in catalog ? firstRows : matters.total),
      },
      matters: {type: 'ready', value: matters},
    }),
  };
}

/** The widget where there is no browser: what it draws is taken as it is. */
class StillCatalog extends Catalog {
  private drawn: unknown;
  private readonly lateStyles: string[] = [];
  private ready: FeedReady;
  private readonly source: SnapshotFeed;

  constructor({attributes, lang}: SnapshotTag, state: FeedReady, source: SnapshotFeed, hasRoom: boolean) {
    super();
    this.ready = state;
    this.source = source;
    const root = {
      addEventListener: () => undefined,
      querySelector: () => null,
      // Styles of parts that come late.
      appendChild: ({textContent}: {readonly textContent: string}) => this.lateStyles.push(textContent),
    };
    Object.defineProperties(this, {
      renderRoot: {value: root},
      shadowRoot: {value: root},
      isConnected: {value: false},
      offsetWidth: {value: hasRoom ? Number.MAX_SAFE_INTEGER : 0},
      closest: {value: () => (lang === undefined ? null : {lang})},
      querySelector: {value: () => null},
    });
    for (const name of StillCatalog.observedAttributes) {
      const value = attributes.get(name);
      if (value !== undefined && name !== 'feed') this.attributeChangedCallback(name, null, value);
    }
    this.feed = state;
  }

  protected override get hasFallback(): boolean {
    return false;
  }

  protected override need(part: PartName): void {
    const {documents} = this.source;
    if (part !== 'documents' || documents === undefined || this.ready.documents !== undefined) return;
    this.ready = {...this.ready, documents: {type: 'ready', value: documents()}};
    this.feed = this.ready;
  }

  protected override update(changed: PropertyValues): void {
    this.drawn = this.render();
    // Past Lit, which would look for a document to draw into.
    ReactiveElement.prototype['update'].call(this, changed);
  }

  /** Styles of everything that has been drawn. */
  get allStyles(): string {
    const {elementStyles} = StillCatalog;
    const first = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
    return [...first, ...this.lateStyles].join('\n');
  }

  /** HTML of the shadow root once nothing is on its way any more. */
  async settled(toHtml: ToHtml): Promise<string> {
    this.enableUpdating(true);
    let html = '';
    let quiet = 0;
    for (let turn = 0; turn < mostTurns && quiet < quietTurns; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      const now = toHtml(this.drawn);
      quiet = now === html && !/part="loading"|aria-busy="true"/.test(now) ? quiet + 1 : 0;
      html = now;
    }
    return html;
  }
}
