import type {FeedProblem} from '@zwgk/core';
import {
  absenceOf,
  type Agency,
  type AgencyReference,
  type Attachment,
  type MatterDetail,
  type MatterRow,
  safeUrl,
  type StatedText,
  statedWords,
} from '@zwgk/feed';

import type {CatalogQuery} from './catalog.query.js';
import {isNarrowed} from './catalog.selection.js';
import {select} from './catalog.selection.js';
import {findRow, valueOf} from './catalog.view.js';
import type {CatalogReady} from './first.view.js';

/** Everything the page of one matter can be. */
export type MatterView =
  | {readonly type: 'loading'; readonly title: string}
  | {readonly type: 'failed'; readonly title: string; readonly problem: FeedProblem}
  | {readonly type: 'gone'}
  | MatterReady;

export interface MatterReady {
  readonly type: 'ready';
  readonly row: MatterRow;
  readonly detail: MatterDetail;
  /** Bodies that disclose it, as far as the feed knows how to reach them. */
  readonly agencies: readonly Agency[];
  readonly previous?: MatterRow;
  readonly next?: MatterRow;
}

/** A field of the table: its words, or which kind of nothing it holds. */
export type Statement =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'missing'}
  | {readonly type: 'none'}
  | {readonly type: 'notApplicable'};

/** Decides what the page of a matter shows. Neighbours are those in the list it was opened from. */
export function matterView(ready: CatalogReady, id: string, query: CatalogQuery): MatterView {
  const {catalog, agencies} = ready;
  const row = findRow(catalog, id);
  if (row === undefined) {
    if (catalog.rows.type === 'ready') return {type: 'gone'};
    return unread(catalog.rows, '');
  }
  const details = catalog.details.get(Math.floor(row.position / catalog.detailSize)) ?? {type: 'unasked'};
  if (details.type !== 'ready') return unread(details, nameOf(row));
  const detail = details.value.find((candidate) => candidate.id === id);
  if (detail === undefined) return {type: 'gone'};
  return {
    type: 'ready',
    row,
    detail,
    agencies: contactsOf(detail.subject, valueOf(agencies)),
    ...neighboursOf(ready, row, query),
  };
}

function unread(
  part: {readonly type: 'unasked' | 'loading'} | {readonly type: 'failed'; readonly problem: FeedProblem},
  title: string,
): MatterView {
  return part.type === 'failed' ? {type: 'failed', title, problem: part.problem} : {type: 'loading', title};
}

/** What a matter is called: its level-2 name, or its level-1 name where the table has no second. */
export function nameOf({level1, level2}: MatterRow): string {
  return level2 ?? level1;
}

function contactsOf(
  subject: AgencyReference | undefined,
  known: ReadonlyMap<string, Agency> | undefined,
): readonly Agency[] {
  return (subject?.agencies ?? []).flatMap((id) => known?.get(id) ?? []);
}

function neighboursOf(
  {catalog}: CatalogReady,
  row: MatterRow,
  query: CatalogQuery,
): Pick<MatterReady, 'previous' | 'next'> {
  const {rows, texts, facets, first} = catalog;
  const all = valueOf(rows) ?? first;
  const listed = isNarrowed(query)
    ? select(all, valueOf(texts), query.conditions, query.words, facets).rows
    : all;
  const place = listed.findIndex(({id}) => id === row.id);
  const previous = place < 0 ? undefined : listed[place - 1];
  const next = place < 0 ? undefined : listed[place + 1];
  return {...(previous && {previous}), ...(next && {next})};
}

/** Tells a text from the three kinds of nothing. */
export function statement(value: StatedText | undefined, language: string): Statement {
  if (value === undefined) return {type: 'missing'};
  const absent = absenceOf(value);
  return absent === undefined ? {type: 'text', text: statedWords(value, language)} : {type: absent};
}

/** As `statement`, for fields that keep more than a text. */
export function statementOf(
  value: {readonly text: string; readonly absent?: 'none' | 'notApplicable'} | undefined,
): Statement {
  if (value === undefined) return {type: 'missing'};
  return value.absent === undefined ? {type: 'text', text: value.text} : {type: value.absent};
}

/** Media types that do not end in what people call the kind. */
const officeKinds: Readonly<Record<string, string>> = {
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/vnd.ms-works': 'wps',
  'text/plain': 'txt',
};

/** Kind and size of a file, for example `PDF 1.2 MB`; empty when neither is known. */
export function fileNote({mediaType, url, title, bytes}: Attachment): string {
  const extension = /\.([a-z0-9]{2,5})$/i;
  const named = extension.exec(title)?.[1] ?? extension.exec(url?.split(/[?#]/, 1)[0] ?? '')?.[1];
  const kind = named ?? (mediaType && (officeKinds[mediaType] ?? mediaType.replace(/^.*[./-]/, '')));
  return [kind?.toUpperCase(), bytes === undefined ? undefined : sizeNote(bytes)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function sizeNote(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Where a link of the feed leads, relative to the feed; `undefined` when it may not be followed. */
export function linkOf(ready: CatalogReady, url: string | undefined): string | undefined {
  return url === undefined ? undefined : safeUrl(url, ready.url);
}
