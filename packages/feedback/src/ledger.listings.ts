import {
  byList,
  type Facet,
  type LedgerEntry,
  type ListKind,
  type ListRow,
  memoryListing,
  type PublicMessage,
  ratingCodes,
} from '@zwgk/feed';

import type {Whole} from './ledger.part.js';
import {progresses, type Reckoning, type Rectification, rectificationOf} from './ledger.rectification.js';
import type {TallyRow} from './ledger.tallies.view.js';

/** A bad rating (差评) with what was done about it. */
export interface RatingRow extends ListRow {
  readonly entry: LedgerEntry;
  /** What was rated. */
  readonly title: string;
  readonly rectification: Rectification;
  /** The level and the reasons, in words. */
  readonly rating: string;
  readonly reasons: readonly string[];
}

/** A published message or correction with its reply. */
export interface MessageRow extends ListRow {
  readonly message: PublicMessage;
  /** Its own, else what it is about, else what it is. */
  readonly title: string;
}

/** What is said of a bad rating, in the words of a language. */
export interface RatingNames {
  readonly titleOf: (entry: LedgerEntry) => string;
  readonly ratingOf: (code: string) => string;
  readonly reasonOf: (code: string) => string;
}

const kinds = ['message', 'correction'] as const;

/** The numbers: found by name. */
export function tallyListing(rows: readonly TallyRow[], base: string): Whole<TallyRow> {
  return listing({facets: [], textOf: ({name}) => [[name], []]}, rows, base);
}

/** Bad ratings, the newest first. */
export function ratingListing(
  entries: readonly LedgerEntry[],
  reckoning: Reckoning,
  words: RatingNames,
  base: string,
): Whole<RatingRow> {
  const rows = entries.map((entry, position): RatingRow => ({
    id: entry.id,
    position,
    entry,
    rectification: rectificationOf(entry, reckoning),
    title: words.titleOf(entry),
    rating: words.ratingOf(entry.rating),
    reasons: (entry.reasons ?? []).map(words.reasonOf),
  }));
  const facets: readonly Facet<RatingRow>[] = [
    {
      name: 'progress',
      valuesOf: ({rectification}) => [rectification.progress],
      compare: byList(progresses),
    },
    agencyFacet(({entry}) => entry.agency?.name),
    {name: 'rating', valuesOf: ({entry}) => [entry.rating], compare: byList(ratingCodes)},
    yearFacet(({entry}) => entry.acceptedOn),
  ];
  return listing(
    {
      facets,
      dayOf: ({entry}) => entry.acceptedOn,
      textOf: ({entry: {agency, text, stages, reply}, title, rating, reasons}) => [
        [title],
        [agency?.name, rating, ...reasons, text, ...stages.map((stage) => stage.text), reply?.text],
      ],
    },
    rows,
    base,
  );
}

/** Messages and corrections, those answered last first. */
export function messageListing(
  messages: readonly PublicMessage[],
  titleOf: (message: PublicMessage) => string,
  base: string,
): Whole<MessageRow> {
  const rows = messages.map((message, position) => ({
    id: message.id,
    position,
    message,
    title: titleOf(message),
  }));
  const facets: readonly Facet<MessageRow>[] = [
    {name: 'kind', valuesOf: ({message}) => [message.type], compare: byList(kinds)},
    agencyFacet(({message}) => bodyOf(message)),
    yearFacet(({message}) => message.receivedOn),
  ];
  return listing(
    {
      facets,
      dayOf: ({message}) => message.reply.on,
      textOf: ({message, title}) => [
        [title],
        [message.about?.name, message.text, bodyOf(message), message.reply.text],
      ],
    },
    rows,
    base,
  );
}

/** The body that answered, else the one it was for. */
export function bodyOf({reply, agency}: PublicMessage): string | undefined {
  return reply.agency?.name ?? agency?.name;
}

/** What a list is chosen and searched by: what residents read as its title, then all else that is shown. */
interface Kind<Row> {
  readonly facets: readonly Facet<Row>[];
  readonly dayOf?: (row: Row) => string;
  readonly textOf: (row: Row) => readonly [title: readonly string[], shown: readonly (string | undefined)[]];
}

function listing<Row extends ListRow>(
  {facets, dayOf, textOf}: Kind<Row>,
  rows: readonly Row[],
  base: string,
): Whole<Row> {
  const kind: ListKind<Row, undefined> = {
    facets,
    within: {},
    isNewestLast: false,
    ...(dayOf && {dayOf}),
    textOf: (row) => {
      const [title, shown] = textOf(row);
      return {title, shown: shown.filter((each) => each !== undefined), hidden: []};
    },
  };
  const record = async (row: Row): Promise<Row> => row;
  return memoryListing(kind, {rows, texts: [], record, baseOf: () => base});
}

function agencyFacet<Row>(agencyOf: (row: Row) => string | undefined): Facet<Row> {
  return {
    name: 'agency',
    valuesOf: (row) => [agencyOf(row) ?? []].flat(),
    compare: ([a, countA], [b, countB]) => countB - countA || a.localeCompare(b),
  };
}

function yearFacet<Row>(dayOf: (row: Row) => string): Facet<Row> {
  return {
    name: 'year',
    valuesOf: (row) => [dayOf(row).slice(0, 4)],
    compare: ([a], [b]) => b.localeCompare(a),
  };
}
