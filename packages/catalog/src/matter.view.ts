import {
  absenceOf,
  type Agency,
  type AgencyReference,
  type MatterRow,
  type StatedText,
  statedWords,
} from '@zwgk/feed';

/** A field of the table: its words, or which kind of nothing it holds. */
export type Statement =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'missing'}
  | {readonly type: 'none'}
  | {readonly type: 'notApplicable'};

/** Tells a text from the three kinds of nothing. */
export function statement(value: StatedText | undefined, language: string): Statement {
  if (value === undefined) return {type: 'missing'};
  const absent = absenceOf(value);
  return absent === undefined ? {type: 'text', text: statedWords(value, language)} : {type: absent};
}

/** As `statement`, for fields that keep more than a text. */
export function statementOf(
  value: {readonly text: string; readonly absent?: 'none' | 'notApplicable'} | undefined,
): Statement {
  if (value === undefined) return {type: 'missing'};
  return value.absent === undefined ? {type: 'text', text: value.text} : {type: value.absent};
}

/** What a matter is called: its level-2 name, or its level-1 name where the table has no second. */
export function nameOf({level1, level2}: Pick<MatterRow, 'level1' | 'level2'>): string {
  return level2 ?? level1;
}

/** The bodies of a matter that the feed knows how to reach. */
export function contactsOf(
  subject: AgencyReference | undefined,
  known: ReadonlyMap<string, Agency> | undefined,
): readonly Agency[] {
  return (subject?.agencies ?? []).flatMap((id) => known?.get(id) ?? []);
}
