import {
  type Agency,
  type DisclosureDocument,
  type DocumentRow,
  type Feed,
  type Listing,
  type ListQuery,
  type ListRow,
  type MatterDetail,
  type MatterRow,
  parseIncludes,
  type Policy,
  type PolicyRow,
  safeUrl,
} from '@zwgk/feed';

import {FederationMember, type JoinedName, joinedNames, type Place} from './federation.member.js';
import type {StorePort} from './feed.outcome.js';
import {firstRows} from './feed.records.js';
import type {FeedReady, Part} from './feed.state.js';
import type {Lists} from './feed.version.js';
import {Latest} from './latest.js';
import {DocumentUnion} from './union/documents.js';
import type {ReadCatalog} from './union/groups.js';
import {documentJoining, type Joining, policyJoining} from './union/joining.js';
import {MatterUnion} from './union/matters.js';
import {orNothing} from './union/member.js';
import {namedMatters} from './union/naming.js';
import {warn} from './warn.js';

/** How deep includes are followed, and how many feeds are shown together. */
const mostDepth = 2;
const mostFeeds = 60;
/** How long the including feed waits for the others before it is shown without those that have not come, in ms. */
const patience = 1000;
const everything: ListQuery = {conditions: {}, words: ''};

/**
 * A feed together with those it includes (`includes` in `feed.json`), shown as one.
 *
 * - Includes are followed two deep, each address once, 60 feeds at most; so feeds may include each other.
 * - A matter with the same code in several catalogues is one, with the levels, bodies and documents of all; the including
 *   feed's record comes first. `level` of an include is that of its matters which name none.
 * - Documents are one list, the newest first, and so are policies. All totals and counts are exact over the feeds that could be read.
 * - Each feed fails by itself: the others are shown, and `included` says which is missing and why.
 * - Links in a record are relative to the feed it comes from.
 */
export class Federation {
  private readonly store: StorePort;
  private readonly onChange: () => void;
  private feed: Feed | undefined;
  private members: readonly FederationMember[] = [];
  private isAwake: boolean;
  private hasWaited = false;
  /** Those who wait for the included feeds; each looks whether it has waited enough. */
  private readonly waiting = new Set<() => void>();
  private readonly matterUnions = new Latest<Listing<MatterRow, MatterDetail>>();
  private readonly documentUnions = new Latest<Listing<DocumentRow, DisclosureDocument>>();
  private readonly policyUnions = new Latest<Listing<PolicyRow, Policy>>();

  /** @param onChange - Called whenever more or less is known of the included feeds. */
  constructor(store: StorePort, isAwake: boolean, onChange: () => void) {
    this.store = store;
    this.isAwake = isAwake;
    this.onChange = onChange;
  }

  /** Includes what a version of the feed includes. */
  follow(feed: Feed): void {
    this.feed = feed;
    const {value, issues} = parseIncludes(feed);
    const {url} = this.store;
    if (issues.length > 0) warn({code: 'dropped', url, issues: issues.map((issue) => ({...issue, url}))});
    if (value.length > mostFeeds) warn({code: 'tooLarge', url, pointer: '/includes', error: undefined});
    this.update();
  }

  /** What the state of the including feed says of all: which they are, their areas, and the first screen. */
  async told({feed, catalog}: FeedReady, {matters}: Lists): Promise<Partial<FeedReady>> {
    const {language = 'zh-Hans'} = feed;
    const localAreas = this.localAreas();
    return {
      included: this.members.map((member) => member.told(language)),
      ...(localAreas.length > 0 && {feed: {...feed, localAreas}}),
      ...(matters &&
        catalog && {
          catalog: {
            total: matters.total,
            facets: matters.facets,
            first: await matters.rows(everything, 0, firstRows),
          },
        }),
    };
  }

  wake(): void {
    this.isAwake = true;
    this.members.forEach((member) => member.wake());
  }

  sleep(): void {
    this.isAwake = false;
    this.members.forEach((member) => member.sleep());
  }

  retry(): void {
    this.members.forEach((member) => member.retry());
  }

  /** The including feed's own lists together with those of all feeds that have been read. */
  async join(own: Lists): Promise<Lists> {
    const names = joinedNames.filter((name) => own[name] !== undefined);
    for (const member of this.members) names.forEach((name) => member.need(name));
    await this.settle(names);
    const {matters, documents, policies, agencies} = own;
    return {
      ...(matters && {matters: await this.joinMatters(matters)}),
      ...(documents && {
        documents: await this.joinDated(documents, this.documentUnions, documentJoining),
      }),
      ...(policies && {policies: await this.joinDated(policies, this.policyUnions, policyJoining)}),
      ...(agencies && {agencies: this.joinAgencies(agencies)}),
    };
  }

  /** The county's own areas of all feeds; those of the including feed come first. */
  private localAreas(): NonNullable<Feed['localAreas']> {
    const feeds = [this.feed, ...this.members.map(({ready}) => ready?.feed)];
    const areas = feeds.flatMap((feed) => feed?.localAreas ?? []);
    return areas.filter(({code}, place) => areas.findIndex((area) => area.code === code) === place);
  }

  private joinMatters(own: Listing<MatterRow, MatterDetail>): Promise<Listing<MatterRow, MatterDetail>> {
    const lists = this.listsOf(({matters}) => matters);
    return this.matterUnions.of([own, ...lists.map(({list}) => list)], async () => {
      const others = await Promise.all(
        lists.map(async ({member, list}): Promise<readonly ReadCatalog[]> => {
          const {suffix, place} = member;
          const catalog = {
            listing: namedMatters(list, suffix, place.include.level),
            suffix,
            onLost: (error: unknown) => member.lose(list, error),
          };
          const rows = await orNothing(catalog, allRows(catalog.listing), undefined, undefined);
          return rows === undefined ? [] : [{...catalog, rows}];
        }),
      );
      return MatterUnion.of([{listing: own, suffix: '', rows: await allRows(own)}, ...others.flat()]);
    });
  }

  private joinDated<Row extends DocumentRow, Full>(
    own: Listing<Row, Full>,
    unions: Latest<Listing<Row, Full>>,
    {partOf, named, facets}: Joining<Row, Full>,
  ): Promise<Listing<Row, Full>> {
    const lists = this.listsOf(partOf);
    return unions.of([own, ...lists.map(({list}) => list)], async () => {
      const others = lists.map(({member, list}) => ({
        listing: named(list, member.suffix),
        suffix: member.suffix,
        onLost: (error: unknown) => member.lose(list, error),
      }));
      return new DocumentUnion([{listing: own, suffix: ''}, ...others], facets);
    });
  }

  /** One list of each included feed that has been read so far. */
  private listsOf<T>(
    partOf: (ready: FeedReady) => Part<T> | undefined,
  ): readonly {readonly member: FederationMember; readonly list: T}[] {
    return this.members.flatMap((member) => {
      const part = member.ready && partOf(member.ready);
      return part?.type === 'ready' ? [{member, list: part.value}] : [];
    });
  }

  private joinAgencies(own: ReadonlyMap<string, Agency>): ReadonlyMap<string, Agency> {
    const others = this.members.flatMap((member) => member.agencies());
    return new Map([...own, ...others.map((agency) => [agency.id, agency] as const)]);
  }

  /** Waits until the included feeds have come or failed, but once only and not for long. */
  private async settle(names: readonly JoinedName[]): Promise<void> {
    const isPending = (): boolean =>
      this.members.some((member) => names.some((name) => member.isPending(name)));
    if (this.hasWaited || !isPending()) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        this.waiting.delete(look);
        resolve();
      };
      const look = (): void => {
        if (!isPending()) end();
      };
      this.waiting.add(look);
      setTimeout(end, patience);
    });
    this.hasWaited = true;
  }

  private readonly onMemberChange = (): void => {
    this.update();
    this.waiting.forEach((look) => look());
    this.onChange();
  };

  private update(): void {
    const known = new Map(this.members.map((member) => [member.place.url, member]));
    this.members = this.places().map((place) => known.get(place.url) ?? this.member(place));
    known.forEach((member) => {
      if (!this.members.includes(member)) member.sleep();
    });
    if (this.isAwake) this.members.forEach((member) => member.wake());
  }

  private member(place: Place): FederationMember {
    const {url, maxBytes} = this.store;
    const store = this.store.beside(place.url);
    store.isIncluded = true;
    store.maxBytes = maxBytes;
    return new FederationMember(place, url, store, this.onMemberChange);
  }

  /** Where the included feeds are, as far as those that include them have been read; the nearest first. */
  private places(): readonly Place[] {
    const root = this.store.url;
    const found = new Map<string, Place>();
    let including: readonly Including[] = this.feed ? [{feed: this.feed, url: root}] : [];
    for (let depth = 0; depth < mostDepth; depth++) {
      const places = including.flatMap(placesIn).filter(({url}) => url !== root && !found.has(url));
      for (const place of places) if (found.size < mostFeeds) found.set(place.url, place);
      including = this.members.flatMap(({place: {url}, ready}) =>
        ready && places.some((place) => place.url === url) ? [{feed: ready.feed, url}] : [],
      );
    }
    return [...found.values()];
  }
}

/** A feed that includes others, and its absolute address. */
interface Including {
  readonly feed: Feed;
  readonly url: string;
}

function placesIn({feed, url: base}: Including): readonly Place[] {
  return parseIncludes(feed).value.flatMap((include) => {
    const address = safeUrl(include.feed, base)?.replace(/#.*/, '');
    return address !== undefined && /^https?:/.test(address) ? [{url: address, include}] : [];
  });
}

function allRows<Row extends ListRow, Full>(list: Listing<Row, Full>): Promise<readonly Row[]> {
  return list.rows(everything, 0, list.total);
}
