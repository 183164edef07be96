import type {DocumentRow} from '../document-row.js';
import type {DocumentText} from '../document-text.js';
import type {MatterText} from '../matter-text.js';
import type {Parsed} from '../parse.file.js';
import type {PageReading} from '../parse.placed.js';
import {
  parseDocumentPage,
  parseDocumentRows,
  parseDocumentTexts,
  parseMatterPage,
  parseMatterRows,
  parseMatterTexts,
} from '../parse.published.js';
import type {MatterRow} from '../row.js';
import type {DisclosureDocument, MatterDetail} from '../schemas.js';
import {documentKind, type ListKind, matterKind} from './kind.js';
import type {ListRow} from './listing.js';

/** How the files of a published column are read. */
export interface PublishedKind<Row extends ListRow, Text, Full> {
  readonly list: ListKind<Row, Text>;
  /** @param first - Position of the first row. */
  readonly parseRows: (json: unknown, first?: number) => Parsed<readonly Row[]>;
  readonly parseTexts: (json: unknown) => Parsed<readonly Text[]>;
  readonly parsePage: (json: unknown) => Parsed<PageReading<Row>>;
  /** Fetches what reads whole records: a search needs none. */
  readonly detailsParser: () => Promise<(json: unknown) => Parsed<readonly Full[]>>;
}

/** The matters of a published catalogue. */
export const publishedMatters: PublishedKind<MatterRow, MatterText, MatterDetail> = {
  list: matterKind,
  parseRows: parseMatterRows,
  parseTexts: parseMatterTexts,
  parsePage: parseMatterPage,
  detailsParser: async () => (await import('./details.js')).parseMatterDetails,
};

/** Published documents. */
export const publishedDocuments: PublishedKind<DocumentRow, DocumentText, DisclosureDocument> = {
  list: documentKind,
  parseRows: parseDocumentRows,
  parseTexts: parseDocumentTexts,
  parsePage: parseDocumentPage,
  detailsParser: async () => (await import('./details.js')).parseDocumentDetails,
};
