import {interpretationFormCodes} from './codelists.generated.js';
import {byList, documentFacets, type Facet} from './facet.js';
import type {PolicyRow} from './policy-row.js';

/** Whether a policy has an interpretation: values of the facet `interpreted`, in their order. */
const interpretedValues = ['yes', 'no'] as const;

/** Facets of the policies, in the order of the format: those of documents but `stage`, and two of their own. */
export const policyFacets: readonly Facet<PolicyRow>[] = [
  ...documentFacets.filter(({name}) => name !== 'stage'),
  {name: 'form', valuesOf: (row) => row.forms, compare: byList(interpretationFormCodes)},
  {
    name: 'interpreted',
    valuesOf: ({interpretations}) => [interpretations > 0 ? 'yes' : 'no'],
    compare: byList(interpretedValues),
  },
];
