import {dayOf} from './day.js';
import {gapOf} from './gap.js';
import type {MatterText} from './matter-text.js';
import type {MatterRow} from './row.js';
import type {AgencyReference, DisclosureDocument, Matter, MatterDetail, MatterRevision} from './schemas.js';
import {statedWords} from './statement.js';
import {localized} from './words.js';

/** What documents and policies are ordered by. */
type Dated = Pick<DisclosureDocument, 'publishedOn' | 'writtenOn'>;

/** Documents with the newest first; those of the same day keep their order. */
export function newestFirst<T extends Dated>(documents: readonly T[]): readonly T[] {
  return [...documents].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/**
 * Documents in the order of their positions: by rising day, those without a day first, so that a new document changes
 * only the last of the files. Those of the same day are turned round, so that a list from the last position backwards
 * is {@link newestFirst}.
 */
export function newestLast<T extends Dated>(documents: readonly T[]): readonly T[] {
  return [...newestFirst(documents)].reverse();
}

/** Documents by the id of the matters they belong to, newest first; those of the same day keep their order. */
export function documentsByMatter(
  documents: readonly DisclosureDocument[],
): ReadonlyMap<string, readonly DisclosureDocument[]> {
  const byMatter = new Map<string, DisclosureDocument[]>();
  for (const document of newestFirst(documents)) {
    for (const matter of new Set(document.matters)) {
      const filed = byMatter.get(matter);
      if (filed === undefined) byMatter.set(matter, [document]);
      else filed.push(document);
    }
  }
  return byMatter;
}

/** The body's name as the source writes it; `undefined` when the source says there is none. */
function subjectName(subject: AgencyReference | undefined): string | undefined {
  return subject?.absent === undefined ? subject?.text : undefined;
}

/**
 * What the list shows of a matter.
 *
 * @param documents - The documents of this matter, newest first, as {@link documentsByMatter} gives them.
 * @param language - Language of the list, the feed's own.
 * @param today - Civil date by which its gap is told, as {@link civilDay} gives it for the feed's `updated`; without
 *   it nothing is overdue.
 */
export function matterRow(
  matter: Matter,
  position: number,
  documents: readonly DisclosureDocument[] = [],
  language = 'zh-Hans',
  today = '',
): MatterRow {
  const subject = subjectName(matter.subject);
  const newest = documents[0] === undefined ? '' : dayOf(documents[0]);
  const gap = gapOf(matter.timeLimit, documents, today);
  return {
    position,
    id: matter.id,
    ...(matter.code !== undefined && {code: matter.code}),
    ...(matter.area !== undefined && {area: matter.area}),
    level1: localized(matter.level1, language),
    ...(matter.level2 !== undefined && {level2: localized(matter.level2, language)}),
    ...(subject !== undefined && {subject}),
    channels: matter.channels?.codes ?? [],
    audience: matter.audience ?? [],
    mode: matter.mode ?? [],
    levels: matter.levels ?? [],
    stage: matter.stage ?? [],
    documents: documents.length,
    ...(newest !== '' && {newest}),
    ...(gap !== undefined && {gap}),
  };
}

/** What search reads of a matter beside its row. */
export function matterText(matter: Matter, language = 'zh-Hans'): MatterText {
  const {elements, basis, timeLimit} = matter;
  return {
    ...(elements !== undefined && {elements: statedWords(elements, language)}),
    ...(basis !== undefined && {basis: basis.text}),
    ...(timeLimit !== undefined && {timeLimit: timeLimit.text}),
  };
}

/** A matter with its documents, newest first, and what became of its entry in the catalogue. */
export function matterDetail(
  matter: Matter,
  documents: readonly DisclosureDocument[] = [],
  revisions: readonly MatterRevision[] = [],
): MatterDetail {
  return {
    ...matter,
    ...(documents.length > 0 && {documents: {total: documents.length, items: documents}}),
    ...(revisions.length > 0 && {revisions}),
  };
}
