import {agencyShape, documentShape, matterShape, parseItems, type Shape} from '@zwgk/feed';

import type {Issue} from '../issue.js';
import type {IssueFactory} from '../messages/issue-factory.js';
import type {Found, Understood} from '../understand/found.js';

/** Leaves out what the format would refuse, and says so: whatever tables hold, the feed written is valid. */
export function soundRecords(understood: Understood, issue: IssueFactory): Understood {
  const issues: Issue[] = [...understood.issues];
  const sound = <T extends {readonly id: string}>(
    found: readonly Found<T>[],
    shape: Shape<T>,
  ): readonly Found<T>[] => {
    const wrong = wrongFields(found, shape);
    return found.filter(({source: {file, sheet, row}}, position) => {
      const field = wrong.get(position);
      if (field === undefined) return true;
      const place = {file, ...(sheet !== undefined && {sheet}), row, field};
      issues.push(issue('RECORD_UNPUBLISHABLE', place, field));
      return false;
    });
  };
  return {
    matters: sound(understood.matters, matterShape),
    documents: sound(understood.documents, documentShape),
    agencies: sound(understood.agencies, agencyShape),
    issues,
  };
}

/** The field that makes a record invalid, by the record's position; `id` also for a second record of one id. */
function wrongFields<T extends {readonly id: string}>(
  found: readonly Found<T>[],
  shape: Shape<T>,
): ReadonlyMap<number, string> {
  const records = found.map(({record}) => record);
  const parsed = parseItems(shape, records, '', Number.POSITIVE_INFINITY);
  if (parsed.type === 'refused') return new Map();
  return new Map(
    parsed.issues.map(({pointer}) => {
      const [, position, field = 'id'] = pointer.split('/');
      return [Number(position), field];
    }),
  );
}
