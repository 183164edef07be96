import {
  agencyShape,
  documentShape,
  matterShape,
  type ParseIssue,
  parseItems,
  policyShape,
  type Shape,
} from '@zwgk/feed';

import type {Issue} from '../issue.js';
import type {IssueFactory, Place} from '../messages/issue-factory.js';
import type {Found, Source, Understood} from '../understand/found.js';

/**
 * Leaves out what the format would refuse, and says so: whatever tables hold, the feed written is valid. Records get
 * their keys in the order of the format, so that the same record is the same bytes whatever it was read from.
 */
export function soundRecords(understood: Understood, issue: IssueFactory): Understood {
  const issues: Issue[] = [...understood.issues];
  const sound = <T extends {readonly id: string}>(
    found: readonly Found<T>[],
    shape: Shape<T>,
  ): readonly Found<T>[] => {
    const records = found.map(({record}) => record);
    const parsed = parseItems(shape, records, '', Number.POSITIVE_INFINITY);
    if (parsed.type === 'refused') return found;
    const wrong = wrongFields(parsed.issues);
    const good = found.filter((_, position) => !wrong.has(position));
    for (const [position, field] of wrong) {
      const source = found[position]?.source;
      if (source !== undefined) issues.push(issue('RECORD_UNPUBLISHABLE', placeOf(source, field), field));
    }
    return parsed.value.flatMap((record, i) => {
      const source = good[i]?.source;
      return source === undefined ? [] : [{record, source}];
    });
  };
  return {
    matters: sound(understood.matters, matterShape),
    documents: sound(understood.documents, documentShape),
    policies: sound(understood.policies, policyShape),
    explanations: understood.explanations,
    agencies: sound(understood.agencies, agencyShape),
    aliases: understood.aliases,
    issues,
  };
}

/** The field that makes a record invalid, by the record's position; `id` also for a second record of one id. */
function wrongFields(issues: readonly ParseIssue[]): ReadonlyMap<number, string> {
  return new Map(
    issues.map(({pointer}) => {
      const [, position, field = 'id'] = pointer.split('/');
      return [Number(position), field];
    }),
  );
}

function placeOf({file, sheet, row}: Source, field: string): Place {
  return {file, ...(sheet !== undefined && {sheet}), row, field};
}
