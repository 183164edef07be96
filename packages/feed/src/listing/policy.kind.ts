import {policyFacets} from '../policy.facet.js';
import type {PolicyRow} from '../policy-row.js';
import type {PolicyText} from '../policy-text.js';
import type {ListKind} from './kind.js';
import {documentKind} from './kind.js';

/** The policies of a feed: documents, which are also found by what their interpretations say. */
export const policyKind: ListKind<PolicyRow, PolicyText> = {
  ...documentKind,
  facets: policyFacets,
  textOf: (row, text) => {
    const {title, shown, hidden} = documentKind.textOf(row, text);
    return {title, shown, hidden: [...hidden, ...(text?.interpretations ?? []), ...(text?.elements ?? [])]};
  },
};
