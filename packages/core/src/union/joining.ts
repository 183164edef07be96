import {
  type DisclosureDocument,
  documentFacets,
  type DocumentRow,
  type Facet,
  type Listing,
  type Policy,
  policyFacets,
  type PolicyRow,
} from '@zwgk/feed';

import type {FeedReady, Part} from '../feed.state.js';
import {namedDocuments, namedPolicies} from './naming.js';

/** How records that are listed by day are joined with those of other feeds. */
export interface Joining<Row extends DocumentRow, Full> {
  readonly partOf: (ready: FeedReady) => Part<Listing<Row, Full>> | undefined;
  readonly named: (listing: Listing<Row, Full>, suffix: string) => Listing<Row, Full>;
  /** In the order of the format. */
  readonly facets: readonly Facet<Row>[];
}

export const documentJoining: Joining<DocumentRow, DisclosureDocument> = {
  partOf: ({documents}) => documents,
  named: namedDocuments,
  facets: documentFacets,
};

export const policyJoining: Joining<PolicyRow, Policy> = {
  partOf: ({policies}) => policies,
  named: namedPolicies,
  facets: policyFacets,
};
