import {parsePolicyPage, parsePolicyRows, parsePolicyTexts} from '../parse.policies.js';
import type {PolicyRow} from '../policy-row.js';
import type {PolicyText} from '../policy-text.js';
import type {Policy} from '../schemas.js';
import type {PublishedKind} from './column.js';
import {policyKind} from './policy.kind.js';

/** Published policies. */
export const publishedPolicies: PublishedKind<PolicyRow, PolicyText, Policy> = {
  list: policyKind,
  parseRows: parsePolicyRows,
  parseTexts: parsePolicyTexts,
  parsePage: parsePolicyPage,
  detailsParser: async () => (await import('../parse.policy.js')).parsePolicies,
};
