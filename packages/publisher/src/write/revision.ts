import {localized, type Matter, type MatterDetail, type MatterRevision} from '@zwgk/feed';

import type {Edition} from './edition.js';
import {type EarlierCatalog, earlierCatalog, type RevisionBody} from './revision.earlier.js';
import {changedFields} from './revision.fields.js';

/** What became of the catalogue since the edition before (动态调整). */
export interface CatalogRevision {
  /** Address of the file that tells it, relative to the head; absent in a first edition. */
  readonly revision?: string;
  /** The history of one matter, the oldest change first. */
  readonly revisionsOf: (id: string) => readonly MatterRevision[];
}

/** Most changes of one matter that are kept, the latest ones. */
const mostKept = 50;

/**
 * Compares the catalogue with that of the edition in the folder and writes what changed. Where nothing did, the last
 * change stays told.
 */
export function writeRevision(edition: Edition, matters: readonly Matter[]): CatalogRevision {
  const earlier = earlierCatalog(edition);
  if (earlier === undefined) return {revisionsOf: () => []};
  const changes = compare(earlier, matters);
  const isSame = changes.added.length + changes.changed.length + changes.withdrawn.length === 0;
  const told = isSame ? earlier.revision : changes;
  const news = newsOf(changes, edition.day);
  return {
    ...(told !== undefined && {revision: `revision.${edition.add('catalog/revision', told)}.json`}),
    revisionsOf: (id) => withNews(earlier.matters.get(id)?.revisions ?? [], news.get(id)),
  };
}

function compare({since, matters: before}: EarlierCatalog, matters: readonly Matter[]): RevisionBody {
  const ids = new Set(matters.map(({id}) => id));
  return {
    ...(since !== undefined && {since}),
    added: matters.filter(({id}) => !before.has(id)).map(({id}) => id),
    changed: matters.flatMap((matter) => {
      const fields = changedFields(before.get(matter.id) ?? matter, matter);
      return fields.length === 0 ? [] : [{id: matter.id, fields}];
    }),
    withdrawn: [...before.values()].filter(({id}) => !ids.has(id)).map(withdrawn),
  };
}

function withdrawn({id, code, area, level1, level2}: MatterDetail): RevisionBody['withdrawn'][number] {
  return {
    id,
    ...(code !== undefined && {code}),
    ...(area !== undefined && {area}),
    level1: localized(level1, 'zh-Hans'),
    ...(level2 !== undefined && {level2: localized(level2, 'zh-Hans')}),
  };
}

function newsOf({added, changed}: RevisionBody, on: string): ReadonlyMap<string, MatterRevision> {
  return new Map<string, MatterRevision>([
    ...added.map((id) => [id, {on, type: 'added'}] as const),
    ...changed.map(({id, fields}) => [id, {on, type: 'changed', fields}] as const),
  ]);
}

/** A history with a change of today; several on one day are one. */
function withNews(
  history: readonly MatterRevision[],
  news: MatterRevision | undefined,
): readonly MatterRevision[] {
  if (news === undefined) return history;
  const last = history.at(-1);
  if (last?.on !== news.on) return [...history, news].slice(-mostKept);
  if (last.type === 'added') return history;
  const fields = [...new Set([...(last.fields ?? []), ...(news.fields ?? [])])];
  return [...history.slice(0, -1), {...news, fields}];
}
