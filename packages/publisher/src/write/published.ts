import {
  documentKind,
  documentRow,
  documentsByMatter,
  documentTables,
  documentText,
  encodeDocumentTexts,
  encodePolicyTexts,
  encodeTexts,
  matterDetail,
  matterKind,
  matterRow,
  matterTables,
  matterText,
  newestFirst,
  newestLast,
  policyKind,
  policyRow,
  policyTables,
  policyText,
} from '@zwgk/feed';

import {type Progress, writeColumn} from './column.files.js';
import {type FeedContent, feedIntroduction} from './content.js';
import type {Edition} from './edition.js';
import {detailCut, mostInlineBytes, policyCut} from './layout.js';
import {writeLookup} from './lookup.js';
import {parseJson} from './record.js';
import {writeRevision} from './revision.js';
import {writeSuggestions} from './suggestions.js';

/** Most documents a matter's details list; `total` counts all of them. */
const documentsPerMatter = 100;

/**
 * Writes the published profile: a small head and immutable parts per column.
 *
 * @returns the body of `feed.json`.
 */
export function writePublished(edition: Edition, all: FeedContent, progress: Progress): object {
  // Once: all that follows finds them in order, or in reverse.
  const content = {...all, documents: newestFirst(all.documents), policies: newestLast(all.policies ?? [])};
  const {documents, policies, agencies, calendar = []} = content;
  const total = sizeOf(content);
  let done = 0;
  const share = (records: readonly unknown[]): Progress => {
    const [start, part] = [done, records.length / total];
    done += part;
    return (own) => progress(start + own * part);
  };
  const columns = {
    catalog: writeCatalog(edition, content, share(content.matters)),
    ...(documents.length > 0 && {documents: writeDocuments(edition, content, share(documents))}),
    ...(policies.length > 0 && {policies: writePolicies(edition, content, share(policies))}),
    ...(agencies.length > 0 && {agencies: writeItems(edition, 'agencies', agencies)}),
    ...(calendar.length > 0 && {calendar: writeItems(edition, 'calendar', calendar)}),
  };
  return {...feedIntroduction(content), columns};
}

/** Records of the columns that are published in parts, at least 1. */
function sizeOf({matters, documents, policies = []}: FeedContent): number {
  return Math.max(1, matters.length + documents.length + policies.length);
}

/** A column that is small enough for one file. */
function writeItems(edition: Edition, name: 'agencies' | 'calendar', items: readonly object[]): object {
  const path = `${name}/${name}`;
  return {file: `${path}.${edition.add(path, {items})}.json`};
}

function writeCatalog(edition: Edition, content: FeedContent, progress: Progress): object {
  const {matters, documents} = content;
  const filed = documentsByMatter(documents);
  const {revision, revisionsOf} = writeRevision(edition, matters);
  const rows = matters.map((matter, position) =>
    matterRow(matter, position, filed.get(matter.id), 'zh-Hans', edition.day),
  );
  const column = {
    folder: 'catalog',
    rows,
    all: sizeOf(content),
    cut: detailCut,
    kind: matterKind,
    paged: ['area', 'subject'],
    table: matterTables(rows),
    textAt: (position: number) => matterText(at(matters, position)),
    textTable: encodeTexts,
    detailAt: (position: number) => {
      const matter = at(matters, position);
      const list = filed.get(matter.id) ?? [];
      const detail = matterDetail(matter, list.slice(0, documentsPerMatter), revisionsOf(matter.id));
      const {documents: shown} = detail;
      return shown === undefined ? detail : {...detail, documents: {...shown, total: list.length}};
    },
  } as const;
  const beside = {suggest: writeSuggestions(edition, content), ...(revision !== undefined && {revision})};
  const head = writeColumn(edition, column, beside, progress);
  return {head, ...inlined(edition, head)};
}

/** The head once more in `feed.json`, so that a first screen waits for one file less: as long as every page can afford it. */
function inlined(edition: Edition, head: string): object {
  const bytes = edition.read(head);
  return bytes.length > mostInlineBytes ? {} : {inline: parseJson(bytes.toString())};
}

/** @param content - With its documents in the order in which lists show them. */
function writeDocuments(edition: Edition, content: FeedContent, progress: Progress): object {
  const documents = [...content.documents].reverse();
  const rows = documents.map((document, position) => documentRow(document, position));
  const column = {
    folder: 'documents',
    rows,
    all: sizeOf(content),
    cut: detailCut,
    kind: documentKind,
    paged: ['area', 'issuer'],
    table: documentTables(rows),
    textAt: (position: number) => documentText(at(documents, position)),
    textTable: encodeDocumentTexts,
    detailAt: (position: number) => at(documents, position),
  } as const;
  return {head: writeColumn(edition, column, {}, progress)};
}

/** @param content - With its policies in the order of their positions. */
function writePolicies(edition: Edition, content: FeedContent, progress: Progress): object {
  const {policies = []} = content;
  const rows = policies.map((policy, position) => policyRow(policy, position));
  const column = {
    folder: 'policies',
    rows,
    all: sizeOf(content),
    cut: policyCut,
    kind: policyKind,
    paged: ['area', 'issuer'],
    table: policyTables(rows),
    textAt: (position: number) => policyText(at(policies, position)),
    textTable: encodePolicyTexts,
    detailAt: (position: number) => at(policies, position),
  } as const;
  const head = writeColumn(edition, column, {}, progress);
  return {head, ...inlined(edition, head), lookup: writeLookup(edition, policies)};
}

/** The record at a position; rows are made of the same list. */
function at<T>(records: readonly T[], position: number): T {
  const record = records[position];
  if (record === undefined) throw new RangeError(`no record ${position}`);
  return record;
}
