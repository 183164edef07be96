import {type Parsed, withTable} from './parse.file.js';
import {placed} from './parse.placed.js';
import {wholeFile} from './parse.whole.js';
import {decodePolicies, type PolicyRow} from './policy-row.js';
import type {PolicyHead} from './schemas.js';
import {policyHeadShape} from './shapes.policies.generated.js';

/** Head of published policies, with its rows decoded. */
export interface PolicyHeadReading {
  readonly head: PolicyHead;
  /** The newest policies, newest first. */
  readonly first: readonly PolicyRow[];
}

/** Parses the head of published policies. Its rows are the last positions, backwards. */
export function parsePolicyHead(json: unknown): Parsed<PolicyHeadReading> {
  return withTable(wholeFile(policyHeadShape, json), (head) => {
    const first = placed(decodePolicies(head.rows), (index) => head.total - 1 - index);
    return first && first.length <= head.total ? {head, first} : undefined;
  });
}
