import {isDeepStrictEqual} from 'node:util';
import {
  civilDay,
  type Counts,
  dayOf,
  type DisclosureDocument,
  type DocumentRow,
  documentRow,
  documentsByMatter,
  documentShape,
  type DocumentText,
  documentText,
  type Feed,
  type ListRow,
  type Matter,
  type MatterDetail,
  matterDetailShape,
  type MatterRow,
  matterRow,
  type MatterText,
  matterText,
  parseCatalogHead,
  type Parsed,
  parseDocumentHead,
  parsePolicyHead,
  type Policy,
  type PolicyRow,
  policyRow,
  policyShape,
  type PolicyText,
  policyText,
  publishedDocuments,
  type PublishedKind,
  publishedMatters,
  publishedPolicies,
  type Shape,
} from '@zwgk/feed';

import type {FileReader, Located} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';

/** What a head says of its column. */
export interface HeadReading<Row> {
  readonly head: {
    readonly total: number;
    readonly facets: Readonly<Record<string, Counts>>;
    readonly map: string;
  };
  readonly first: readonly Row[];
}

/**
 * What a published column is made of, and what its records make of its other files.
 *
 * @typeParam Full - The record as its file of details has it.
 * @typeParam Kept - What of it is kept once everything else was compared.
 */
export interface CheckedKind<
  Row extends ListRow,
  Text,
  Full extends {readonly id: string},
  Kept,
> extends PublishedKind<Row, Text, Full> {
  readonly shape: Shape<Full>;
  readonly parseHead: (json: unknown) => Parsed<HeadReading<Row>>;
  /** Whether rows can be made from records: not where documents they count are missing. */
  readonly isCertain: boolean;
  readonly rowOf: (record: Full, position: number) => Row;
  readonly textOf: (record: Full) => Text;
  /** Whether a row should lie before the one it follows; absent where any order is right. */
  readonly isBefore?: (row: Row, before: Row) => boolean;
  /** Told of the records of a file before anything in it is looked at for personal data. */
  readonly declare?: (records: readonly Full[]) => void;
  /** Takes a record into the feed, and tells what is wrong with it beside its shape. */
  readonly accept: (found: Located<Full>) => Kept;
}

/** Published documents. */
export function documentRules({
  language,
}: Feed): CheckedKind<DocumentRow, DocumentText, DisclosureDocument, DisclosureDocument> {
  return {
    ...publishedDocuments,
    shape: documentShape,
    isCertain: true,
    parseHead: parseDocumentHead,
    rowOf: (document, position) => documentRow(document, position, language),
    textOf: (document) => documentText(document, language),
    isBefore: (row, before) => dayOf(row) < dayOf(before),
    accept: ({record}) => record,
  };
}

/** Published policies, whose interpreters have official contacts. */
export function policyRules(
  {language}: Feed,
  personal: PersonalRules,
): CheckedKind<PolicyRow, PolicyText, Policy, Policy> {
  return {
    ...publishedPolicies,
    shape: policyShape,
    isCertain: true,
    parseHead: parsePolicyHead,
    rowOf: (policy, position) => policyRow(policy, position, language),
    textOf: (policy) => policyText(policy, language),
    isBefore: (row, before) => dayOf(row) < dayOf(before),
    declare: (policies) => personal.declare(policies),
    accept: ({record}) => record,
  };
}

/**
 * A published catalogue, whose matters repeat the newest of the documents.
 *
 * @param documents - Newest first; `isWhole` when none is missing.
 */
export function matterRules(
  {language, updated}: Feed,
  {
    documents,
    isWhole,
  }: {readonly documents: readonly Located<DisclosureDocument>[]; readonly isWhole: boolean},
  {reading: {findings}}: FileReader,
): CheckedKind<MatterRow, MatterText, MatterDetail, Matter> {
  const filed = documentsByMatter(documents.map(({record}) => record));
  const today = civilDay(updated);
  return {
    ...publishedMatters,
    shape: matterDetailShape,
    isCertain: isWhole,
    parseHead: parseCatalogHead,
    rowOf: (matter, position) => matterRow(matter, position, filed.get(matter.id), language, today),
    textOf: (matter) => matterText(matter, language),
    accept: ({record, file, pointer}) => {
      const {documents: shown, revisions: _revisions, ...matter} = record;
      if (!isWhole) return matter;
      const {total, items} = shown ?? {total: 0, items: []};
      const own = filed.get(matter.id) ?? [];
      if (total !== own.length || !isDeepStrictEqual(items, own.slice(0, items.length))) {
        findings.add('MATTER_DOCUMENTS_WRONG', file, `${pointer}/documents`, matter.id, own.length);
      }
      return matter;
    },
  };
}
