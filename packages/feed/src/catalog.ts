import {audienceCodes, channelCodes, levelCodes, modeCodes, stageCodes} from './codelists.generated.js';
import type {MatterText} from './matter-text.js';
import type {MatterRow} from './row.js';
import type {AgencyReference, CatalogHead, DisclosureDocument, Matter, MatterDetail} from './schemas.js';
import {statedWords} from './statement.js';
import {localized} from './words.js';

/** Day a document is ordered by: when it was published, else when it was written. */
function dayOf({publishedOn, writtenOn}: DisclosureDocument): string {
  return publishedOn ?? writtenOn ?? '';
}

/** Documents with the newest first; those of the same day keep their order. */
export function newestFirst(documents: readonly DisclosureDocument[]): readonly DisclosureDocument[] {
  return [...documents].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
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
 */
export function matterRow(
  matter: Matter,
  position: number,
  documents: readonly DisclosureDocument[] = [],
  language = 'zh-Hans',
): MatterRow {
  const subject = subjectName(matter.subject);
  const newest = documents[0] === undefined ? '' : dayOf(documents[0]);
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

/** A matter with its documents, newest first. */
export function matterDetail(matter: Matter, documents: readonly DisclosureDocument[] = []): MatterDetail {
  return documents.length === 0
    ? matter
    : {...matter, documents: {total: documents.length, items: documents}};
}

type Facet = readonly (readonly [string, number])[];

/** Counts how many rows have each value. */
function countsOf(
  rows: readonly MatterRow[],
  valuesOf: (row: MatterRow) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function inOrder(counts: ReadonlyMap<string, number>, codes: readonly string[]): Facet {
  return codes.flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [[code, count] as const];
  });
}

/** How many rows each filter would leave: codes in codelist order, bodies by falling count. Empty facets are left out. */
export function facetsOf(rows: readonly MatterRow[]): CatalogHead['facets'] {
  const areas = countsOf(rows, (row) => (row.area === undefined ? [] : [row.area]));
  const subjects = countsOf(rows, (row) => (row.subject === undefined ? [] : [row.subject]));
  const area = inOrder(areas, [...areas.keys()].sort());
  const subject = [...subjects].sort(([, a], [, b]) => b - a);
  const levels = inOrder(
    countsOf(rows, (row) => row.levels),
    levelCodes,
  );
  const audience = inOrder(
    countsOf(rows, (row) => row.audience),
    audienceCodes,
  );
  const mode = inOrder(
    countsOf(rows, (row) => row.mode),
    modeCodes,
  );
  const channels = inOrder(
    countsOf(rows, (row) => row.channels),
    channelCodes,
  );
  const stage = inOrder(
    countsOf(rows, (row) => row.stage),
    stageCodes,
  );
  return {
    ...(area.length > 0 && {area}),
    ...(subject.length > 0 && {subject}),
    ...(levels.length > 0 && {levels}),
    ...(audience.length > 0 && {audience}),
    ...(mode.length > 0 && {mode}),
    ...(channels.length > 0 && {channels}),
    ...(stage.length > 0 && {stage}),
  };
}
