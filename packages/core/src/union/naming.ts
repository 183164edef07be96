import type {
  DisclosureDocument,
  DocumentRow,
  Include,
  Listing,
  ListRow,
  MatterDetail,
  MatterRow,
  Policy,
  PolicyReference,
  PolicyRow,
} from '@zwgk/feed';

/** How the records of one kind are told apart from those of other feeds. */
interface Naming<Row, Full> {
  readonly row: (row: Row) => Row;
  readonly full: (full: Full) => Full;
}

/**
 * The records of an included feed under other ids, because two townships may both call a matter `dibao`. Ids that one
 * record has of others (matters, agencies, related documents) are renamed with them.
 *
 * @param suffix - What is put after each id; begins with a character no id of the format has.
 * @param level - Level (公开层级) of matters that do not name one.
 */
export function namedMatters(
  listing: Listing<MatterRow, MatterDetail>,
  suffix: string,
  level: Include['level'],
): Listing<MatterRow, MatterDetail> {
  return named(listing, suffix, {
    row: (row) => ({
      ...row,
      id: row.id + suffix,
      ...(level && row.levels.length === 0 && {levels: [level]}),
    }),
    full: ({subject, documents, levels, ...matter}) => ({
      ...matter,
      id: matter.id + suffix,
      ...(subject && {subject: namedAgencies(subject, suffix)}),
      ...(documents && {
        documents: {...documents, items: documents.items.map((item) => namedDocument(item, suffix))},
      }),
      ...((levels ?? level) && {levels: levels ?? (level ? [level] : [])}),
    }),
  });
}

/** As {@link namedMatters}, for documents. */
export function namedDocuments(
  listing: Listing<DocumentRow, DisclosureDocument>,
  suffix: string,
): Listing<DocumentRow, DisclosureDocument> {
  return named(listing, suffix, {
    row: (row) => ({...row, id: row.id + suffix}),
    full: (document) => namedDocument(document, suffix),
  });
}

/** As {@link namedMatters}, for policies. */
export function namedPolicies(
  listing: Listing<PolicyRow, Policy>,
  suffix: string,
): Listing<PolicyRow, Policy> {
  return named(listing, suffix, {
    row: (row) => ({...row, id: row.id + suffix}),
    full: (policy) => namedPolicy(policy, suffix),
  });
}

function namedPolicy(policy: Policy, suffix: string): Policy {
  const {replacedBy, replaces, amendedBy, interpretations} = policy;
  const reference = (other: PolicyReference): PolicyReference =>
    other.id === undefined ? other : {...other, id: other.id + suffix};
  return {
    ...namedDocument(policy, suffix),
    ...(replacedBy && {replacedBy: reference(replacedBy)}),
    ...(replaces && {replaces: replaces.map(reference)}),
    ...(amendedBy && {amendedBy: amendedBy.map(reference)}),
    ...(interpretations && {
      interpretations: interpretations.map(({agency, ...interpretation}) => ({
        ...interpretation,
        ...(agency && {agency: namedAgencies(agency, suffix)}),
      })),
    }),
  };
}

function namedDocument<T extends DisclosureDocument>(document: T, suffix: string): T {
  const {id, issuer, matters, relations} = document;
  return {
    ...document,
    id: id + suffix,
    ...(issuer && {issuer: namedAgencies(issuer, suffix)}),
    ...(matters && {matters: matters.map((matter) => matter + suffix)}),
    ...(relations && {
      relations: relations.map((relation) =>
        relation.target === undefined ? relation : {...relation, target: relation.target + suffix},
      ),
    }),
  };
}

function namedAgencies<T extends {readonly agencies?: readonly string[]}>(reference: T, suffix: string): T {
  const {agencies} = reference;
  return agencies === undefined ? reference : {...reference, agencies: agencies.map((id) => id + suffix)};
}

function named<Row extends ListRow, Full>(
  listing: Listing<Row, Full>,
  suffix: string,
  {row: renamed, full: renamedFull}: Naming<Row, Full>,
): Listing<Row, Full> {
  const ownId = (id: string): string => id.slice(0, -suffix.length);
  return {
    total: listing.total,
    facets: listing.facets,
    rows: async (...query) => (await listing.rows(...query)).map(renamed),
    tally: async (...query) => listing.tally(...query),
    row: async (id, signal) => {
      const row = id.endsWith(suffix) ? await listing.row(ownId(id), signal) : undefined;
      return row && renamed(row);
    },
    record: async (row, signal) => {
      const full = await listing.record({...row, id: ownId(row.id)}, signal);
      return full && renamedFull(full);
    },
    offers: async (...query) => (await listing.offers?.(...query)) ?? [],
    baseOf: (row) => listing.baseOf(row),
    prepare: () => listing.prepare(),
  };
}
