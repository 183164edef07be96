import {type Marking, markingBy} from '@zwgk/browse';
import {type Policy, type PolicyRow, policyText} from '@zwgk/feed';

import type {PoliciesScene} from './policies.scene.js';

/** What the list shows of a policy. */
export function shownOfPolicy({title, docNumber, issuer}: PolicyRow): readonly (string | undefined)[] {
  return [title, docNumber, issuer];
}

/**
 * How rows show what was searched for; `undefined` when nothing is.
 *
 * @param recordOf - The whole policy of a row, once it is there.
 */
export function policyMarking(
  {query, words: {list, language}}: PoliciesScene,
  recordOf: (row: PolicyRow) => Policy | undefined,
): Marking<PolicyRow> | undefined {
  return markingBy(query.words, shownOfPolicy, (row) => {
    const record = recordOf(row);
    const text = record && policyText(record, language);
    return [
      [list.summary, text?.summary],
      [list.interpretations, text?.interpretations.join('\n')],
      [list.elements, text?.elements.join('\n')],
      [list.indexNumber, text?.indexNumber],
    ];
  });
}
