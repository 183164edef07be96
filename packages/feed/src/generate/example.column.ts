import {documentsByMatter, matterDetail, matterRow, matterText, newestLast} from '../catalog.js';
import {civilDay} from '../day.js';
import {type DocumentRow, documentRow, encodeDocuments} from '../document-row.js';
import {type DocumentText, documentText, encodeDocumentTexts} from '../document-text.js';
import {documentKind, type ListKind, matterKind} from '../listing/kind.js';
import type {ListRow} from '../listing/listing.js';
import {policyKind} from '../listing/policy.kind.js';
import {encodeTexts, type MatterText} from '../matter-text.js';
import {encodePolicies, type PolicyRow, policyRow} from '../policy-row.js';
import {encodePolicyTexts, type PolicyText, policyText} from '../policy-text.js';
import {encodeTable, type MatterRow} from '../row.js';
import type {ExampleContent} from './example.edition.js';

/** One column of an example, in every form a reader may ask for, by position. */
export interface ExampleColumn<Row extends ListRow, Text> {
  readonly folder: 'catalog' | 'documents' | 'policies';
  readonly kind: ListKind<Row, Text>;
  readonly rows: readonly Row[];
  readonly texts: readonly Text[];
  readonly details: readonly object[];
  readonly rowTable: (rows: readonly Row[]) => object;
  readonly textTable: (texts: readonly Text[]) => object;
  /** Facets whose values get a first page of their own. */
  readonly paged: readonly string[];
}

/** The catalogue of an example. */
export function exampleCatalog({
  feed,
  matters,
  documents,
}: ExampleContent): ExampleColumn<MatterRow, MatterText> {
  const filed = documentsByMatter(documents);
  const today = civilDay(feed.updated);
  return {
    folder: 'catalog',
    kind: matterKind,
    rows: matters.map((matter, position) =>
      matterRow(matter, position, filed.get(matter.id), feed.language, today),
    ),
    texts: matters.map((matter) => matterText(matter, feed.language)),
    details: matters.map((matter) => matterDetail(matter, filed.get(matter.id))),
    rowTable: encodeTable,
    textTable: encodeTexts,
    paged: ['area', 'subject'],
  };
}

/** The documents of an example. */
export function exampleDocuments(content: ExampleContent): ExampleColumn<DocumentRow, DocumentText> {
  const {language} = content.feed;
  const documents = newestLast(content.documents);
  return {
    folder: 'documents',
    kind: documentKind,
    rows: documents.map((document, position) => documentRow(document, position, language)),
    texts: documents.map((document) => documentText(document, language)),
    details: documents,
    rowTable: encodeDocuments,
    textTable: encodeDocumentTexts,
    paged: ['area', 'issuer'],
  };
}

/** The policies of an example. */
export function examplePolicies(content: ExampleContent): ExampleColumn<PolicyRow, PolicyText> {
  const {language} = content.feed;
  const policies = newestLast(content.policies);
  return {
    folder: 'policies',
    kind: policyKind,
    rows: policies.map((policy, position) => policyRow(policy, position, language)),
    texts: policies.map((policy) => policyText(policy, language)),
    details: policies,
    rowTable: encodePolicies,
    textTable: encodePolicyTexts,
    paged: ['area', 'issuer'],
  };
}
