import type {FeedReady} from '@zwgk/core';

import type {CatalogQuery} from './catalog.query.js';

/** What the desk can show of a feed that has been read. Pure data: no DOM, no Lit, no network. */
export type DeskView =
  | {readonly type: 'absent'}
  | {readonly type: 'empty'}
  | {readonly type: 'matter'; readonly id: string}
  | {readonly type: 'document'; readonly id: string}
  | {readonly type: 'revision'}
  | {readonly type: 'list'; readonly list: 'matters' | 'documents'};

/** Decides what to show. A feed without matters shows its documents. */
export function deskView(ready: FeedReady, query: CatalogQuery): DeskView {
  const {catalog, feed} = ready;
  const hasMatters = catalog !== undefined && (catalog.total > 0 || isJoined(ready));
  const hasDocuments = feed.columns.documents !== undefined || isJoined(ready);
  if (query.document !== undefined && hasDocuments) return {type: 'document', id: query.document};
  if (catalog === undefined && !hasDocuments) return {type: 'absent'};
  if (query.matter !== undefined) return {type: 'matter', id: query.matter};
  if (query.list === 'revision') return {type: 'revision'};
  if (hasDocuments && (query.list === 'documents' || !hasMatters)) return {type: 'list', list: 'documents'};
  return hasMatters ? {type: 'list', list: 'matters'} : {type: 'empty'};
}

/** Whether other feeds are shown together with this one. */
export function isJoined({feed}: FeedReady): boolean {
  return feed.includes !== undefined && feed.includes.length > 0;
}
