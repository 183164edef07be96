import {type Parsed, withTable} from './parse.file.js';
import {pageOf, type PageReading, placedFrom} from './parse.placed.js';
import {wholeFile} from './parse.whole.js';
import {decodePolicies, type PolicyRow} from './policy-row.js';
import {decodePolicyTexts, type PolicyText} from './policy-text.js';
import {policyPageShape, policyRowsFileShape, policyTextsFileShape} from './shapes.policies.generated.js';

export {parsePolicyHead, type PolicyHeadReading} from './parse.policy-head.js';

// What a list of policies reads; single policies, which most pages show without a list, are read by parse.policy.ts.

/** Parses rows of published policies: all of them, or one block that begins at position `first`. */
export function parsePolicyRows(json: unknown, first = 0): Parsed<readonly PolicyRow[]> {
  return withTable(wholeFile(policyRowsFileShape, json), ({rows}) => placedFrom(first, decodePolicies(rows)));
}

/** Parses the search texts of published policies: one per row, in the order of the rows. */
export function parsePolicyTexts(json: unknown): Parsed<readonly PolicyText[]> {
  return withTable(wholeFile(policyTextsFileShape, json), ({rows}) => decodePolicyTexts(rows));
}

/** Parses a prepared first page of policies. */
export function parsePolicyPage(json: unknown): Parsed<PageReading<PolicyRow>> {
  return withTable(wholeFile(policyPageShape, json), ({total, facets, positions, rows}) =>
    pageOf(total, facets, positions, decodePolicies(rows)),
  );
}
