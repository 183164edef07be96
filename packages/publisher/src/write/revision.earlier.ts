import {type MatterDetail, matterDetailShape, parseItems, parseRevision, type Revision} from '@zwgk/feed';

import type {Edition} from './edition.js';
import {asRecord} from './record.js';

/** The catalogue of the edition before. */
export interface EarlierCatalog {
  /** When that edition was published. */
  readonly since?: string;
  /** Its matters with their history, without their documents, by id. */
  readonly matters: ReadonlyMap<string, MatterDetail>;
  /** What the file of the last change said, word for word: told again, it is the same file. */
  readonly revision?: object;
}

/** What a file of changes says beside its header. */
export type RevisionBody = Omit<Revision, 'version' | 'updated' | 'ttl'>;

/** Reads the catalogue of the edition before, as far as it is whole; `undefined` when there was none. */
export function earlierCatalog(edition: Edition): EarlierCatalog | undefined {
  const {updated, feed, parts} = edition.previous;
  const column = asRecord(asRecord(feed['columns'])['catalog']);
  const matters = new Map<string, MatterDetail>();
  const take = (items: unknown): void => {
    for (const matter of mattersIn(items)) matters.set(matter.id, matter);
  };
  take(column['items']);
  for (const name of parts.keys()) {
    // One file at a time: with their documents, the details of a whole catalogue are tens of megabytes.
    if (name.startsWith('catalog/details/')) take(asRecord(edition.earlier(name))['items']);
  }
  if (matters.size === 0) return undefined;
  const revision = revisionIn(edition.earlier('catalog/revision'));
  return {
    ...(updated !== undefined && {since: updated}),
    matters,
    ...(revision !== undefined && {revision}),
  };
}

function mattersIn(items: unknown): readonly MatterDetail[] {
  if (!Array.isArray(items)) return [];
  const bare = items.map((item: unknown) => {
    const {documents: _documents, ...matter} = asRecord(item);
    return matter;
  });
  const parsed = parseItems(matterDetailShape, bare, '');
  return parsed.type === 'parsed' ? parsed.value : [];
}

function revisionIn(json: unknown): object | undefined {
  if (parseRevision(json).type === 'refused') return undefined;
  const {version: _version, updated: _updated, ttl: _ttl, ...body} = asRecord(json);
  return body;
}
