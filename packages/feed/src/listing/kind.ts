import type {DocumentRow} from '../document-row.js';
import type {DocumentText} from '../document-text.js';
import {documentFacets, type Facet, matterFacets} from '../facet.js';
import type {MatterText} from '../matter-text.js';
import type {MatterRow} from '../row.js';
import type {ListRow} from './listing.js';

/**
 * What search reads of a record, field by field: nothing is found across two fields. What is alike in most records comes
 * first in its part: so their places in the index pack well.
 */
export interface SearchText {
  /** Title or names: records that hold all words here come first. */
  readonly title: readonly string[];
  /** What else is in a row. */
  readonly shown: readonly string[];
  /** What is not. */
  readonly hidden: readonly string[];
}

/**
 * How the records of a column are chosen and ordered.
 *
 * @typeParam Row - What a list shows of a record.
 * @typeParam Text - What search reads of a record beside its row.
 */
export interface ListKind<Row extends ListRow, Text> {
  readonly facets: readonly Facet<Row>[];
  /** A facet whose values belong to those of another: counted only within one, and let go with it. */
  readonly within: Readonly<Partial<Record<string, string>>>;
  /** Whether the list begins with the last position, which is the newest. */
  readonly isNewestLast: boolean;
  readonly textOf: (row: Row, text: Text | undefined) => SearchText;
  /** Day a found record is ordered by, the newest first, where that is not the order of positions. */
  readonly dayOf?: (row: Row) => string;
}

function present(...fields: readonly (string | undefined)[]): readonly string[] {
  return fields.filter((field) => field !== undefined);
}

/** The matters of a catalogue. */
export const matterKind: ListKind<MatterRow, MatterText> = {
  facets: matterFacets,
  within: {level1: 'area'},
  isNewestLast: false,
  textOf: ({code, level1, level2, subject}, text) => ({
    title: present(level1, level2),
    shown: present(subject, code),
    hidden: present(text?.timeLimit, text?.basis, text?.elements),
  }),
  dayOf: ({newest = ''}) => newest,
};

/** The documents of a feed. */
export const documentKind: ListKind<DocumentRow, DocumentText> = {
  facets: documentFacets,
  within: {},
  isNewestLast: true,
  textOf: ({title, docNumber, issuer}, text) => ({
    title: [title],
    shown: present(issuer, docNumber),
    hidden: present(text?.indexNumber, text?.summary),
  }),
};
