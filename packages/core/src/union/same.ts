import {
  type DisclosureDocument,
  levelCodes,
  type MatterDetail,
  type MatterRow,
  newestFirst,
  safeUrl,
} from '@zwgk/feed';

/** A full record with the absolute address its links are relative to. */
export interface Located {
  readonly detail: MatterDetail;
  readonly base: string;
}

/** One row for the same matter in several catalogues: the first, with the levels and documents of all. */
export function joinRows(first: MatterRow, others: readonly MatterRow[]): MatterRow {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const {gap: _, newest: __, ...own} = first;
  const newest = all.map((row) => row.newest ?? '').reduce((a, b) => (a > b ? a : b));
  const gap = all.every((row) => row.gap !== undefined)
    ? (all.find((row) => row.gap === 'overdue')?.gap ?? first.gap)
    : undefined;
  return {
    ...own,
    levels: inLevelOrder(all.flatMap(({levels}) => levels)),
    documents: all.reduce((sum, {documents}) => sum + documents, 0),
    ...(newest !== '' && {newest}),
    ...(gap !== undefined && {gap}),
  };
}

/** One full record for the same matter: the first, with the levels, bodies and documents of all. Its links are relative to the first's feed. */
export function joinDetails(first: MatterDetail, others: readonly Located[]): MatterDetail {
  if (others.length === 0) return first;
  const details = [first, ...others.map(({detail}) => detail)];
  const levels = inLevelOrder(details.flatMap((detail) => detail.levels ?? []));
  const agencies = details.flatMap(({subject}) => subject?.agencies ?? []);
  const items = others.flatMap(({detail, base}) =>
    (detail.documents?.items ?? []).map((document) => absoluteLinks(document, base)),
  );
  const total = details.reduce((sum, {documents}) => sum + (documents?.total ?? 0), 0);
  return {
    ...first,
    ...(levels.length > 0 && {levels}),
    ...(first.subject && agencies.length > 0 && {subject: {...first.subject, agencies}}),
    ...(total > 0 && {
      documents: {total, items: newestFirst([...(first.documents?.items ?? []), ...items])},
    }),
  };
}

type Levels = NonNullable<MatterDetail['levels']>;

function inLevelOrder<T extends string>(levels: readonly T[]): Levels {
  return levelCodes.filter((code) => levels.some((level) => level === code));
}

/** A document that is shown in the record of another feed, with its links made absolute. What may not be followed is left as it is. */
function absoluteLinks(document: DisclosureDocument, base: string): DisclosureDocument {
  const {url, attachments} = document;
  return {
    ...document,
    ...withAbsolute(url, base),
    ...(attachments && {
      attachments: attachments.map((file) => ({...file, ...withAbsolute(file.url, base)})),
    }),
  };
}

function withAbsolute(url: string | undefined, base: string): {readonly url?: string} {
  return url === undefined ? {} : {url: safeUrl(url, base) ?? url};
}
