import {isRecord} from './record.js';

/** Members of a matter whose change residents are told of; its serial number is for display and moves with others. */
const fields = [
  'code',
  'area',
  'level1',
  'level2',
  'elements',
  'basis',
  'timeLimit',
  'subject',
  'channels',
  'audience',
  'audienceDetail',
  'mode',
  'levels',
  'stage',
  'url',
] as const;

/** Names of the members in which two entries of one matter differ. */
export function changedFields(before: object, after: object): readonly string[] {
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [{...before}, {...after}];
  return fields.filter((field) => said(one?.[field]) !== said(other?.[field]));
}

/** What the county wrote, where the feed keeps it: what is derived from it may be derived better by a later publisher. */
function said(value: unknown): string {
  return JSON.stringify(isRecord(value) && 'text' in value ? value['text'] : (value ?? null));
}
