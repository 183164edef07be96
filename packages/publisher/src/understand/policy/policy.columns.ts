import {elementNames} from '@zwgk/feed';

import type {HeadedColumn} from '../header.kind.js';
import type {Field} from '../header-aliases.js';
import {bestWording, type PartField, type Wording, wordingOf} from './policy.lookup.js';
import {partOrder, policyDetails, type PolicyPart} from './policy.wordings.js';

/** What a title above a table, or the name of its sheet, says it is about. */
export interface TableSubject {
  readonly policies: boolean;
  readonly interpretations: boolean;
}

/** What the rows of a table of policies speak of. */
export interface PolicyTable {
  readonly parts: ReadonlySet<PolicyPart>;
  /** Its rows list the policies themselves; else they only name the policy they belong to. */
  readonly lists: boolean;
  /** Its rows are documents like any other; only those with something about their interpretation are policies. */
  readonly ofDocuments: boolean;
}

/** A table of policies with the field of each of its columns, by their places in the header. */
export interface PolicyColumns extends PolicyTable {
  readonly fields: ReadonlyMap<number, Field>;
}

/**
 * What the columns of a header hold, if it is of a table of policies: of the policies themselves, their interpretations,
 * elements, comparison, consultation or questions, or of several at once. One wording means different things in
 * different tables, so all are looked at before any is decided.
 */
export function policyColumnsOf(
  headed: readonly HeadedColumn[],
  about: TableSubject,
): PolicyColumns | undefined {
  const wordings = headed.map(({words}) => wordingOf(words));
  const sure = wordings.flatMap(({sure: found}) => found);
  const named = sure.some(isTitle);
  const parts = partsOf(sure, wordings, named || wordings.some(hasNumber), about);
  const lists = listsPolicies(wordings, parts);
  if (!isPolicyTable(parts, wordings, {named, lists, about})) return undefined;
  parts.add('policy');
  const fields = new Map<number, Field>();
  const taken = new Set<Field>();
  const firstOther = wordings.findIndex(({sure: found}) => found.some(({part}) => part !== 'policy'));
  const decide = (at: number, field: Field | undefined): void => {
    if (field === undefined || (taken.has(field) && !repeatable.has(field))) return;
    taken.add(field);
    fields.set(headed[at]?.column ?? 0, field);
  };
  wordings.forEach((wording, at) => {
    const known = wording.sure.find(({part}) => parts.has(part));
    decide(at, known?.field);
  });
  wordings.forEach((wording, at) => {
    if (fields.has(headed[at]?.column ?? 0)) return;
    const isBefore = lists && at < (firstOther < 0 ? wordings.length : firstOther);
    const order = isBefore ? (['policy', ...partOrder] as const) : partOrder;
    decide(
      at,
      bestWording(wording, order, parts, (field) => taken.has(field) && !repeatable.has(field)),
    );
  });
  const ofDocuments = lists && !named && !about.policies && parts.has('interpretation');
  return {parts, lists, ofDocuments, fields};
}

/** Fields that several columns may share; what they say stands one under the other. */
const repeatable: ReadonlySet<Field> = new Set<Field>([
  'media',
  'attachments',
  'phone',
  'remarks',
  'matters',
]);

function hasNumber({documents, sure}: Wording): boolean {
  return documents === 'docNumber' || sure.some(({field}) => field === 'docNumber');
}

function isTitle({part, field}: PartField): boolean {
  return part === 'policy' && field === 'title';
}

/** Whether a column tells what became of a policy. */
function isFate(field: Field): boolean {
  return field === 'replacedBy' || field === 'amendedBy';
}

/** The parts whose own words are there, beside the policies themselves. */
function partsOf(
  sure: Wording['sure'],
  wordings: readonly Wording[],
  refers: boolean,
  about: TableSubject,
): Set<PolicyPart> {
  const fieldsOf = (part: PolicyPart): ReadonlySet<Field> =>
    new Set(sure.filter((found) => found.part === part).map(({field}) => field));
  const parts = new Set<PolicyPart>();
  const comparison = fieldsOf('comparison');
  if (comparison.has('before') && comparison.has('after')) parts.add('comparison');
  const comments = fieldsOf('comments');
  const plainly = (part: PolicyPart, field: Field): boolean =>
    wordings.some(({plain}) => plain.get(part) === field);
  if (
    (comments.has('comment') && (comments.has('adoption') || plainly('comments', 'adoption'))) ||
    (comments.has('adoption') && plainly('comments', 'comment'))
  )
    parts.add('comments');
  const questions = fieldsOf('questions');
  if (questions.has('question') && questions.has('answer')) parts.add('questions');
  const elements = fieldsOf('elements').size;
  const isFew = refers && elements === 1 && parts.size === 0;
  const others = isFew ? elementNames.filter((field) => plainly('elements', field)).length : 0;
  if (elements + others >= (refers ? 2 : 3)) parts.add('elements');
  const interpretation = fieldsOf('interpretation').size;
  const contact = (['interpreter', 'post', 'hours'] as const).some((field) =>
    plainly('interpretation', field),
  );
  if (interpretation >= 2 || (interpretation === 1 && (refers || contact))) parts.add('interpretation');
  else if (about.interpretations && (refers ? contact : listsPeople(plainly))) parts.add('interpretation');
  const consultation = fieldsOf('consultation').size;
  const course = (['consultationFrom', 'consultationUntil', 'received'] as const).some((field) =>
    plainly('consultation', field),
  );
  if (consultation >= 2 || (consultation === 1 && (refers || course || parts.has('comments'))))
    parts.add('consultation');
  return parts;
}

/** Whether names with posts are told: under a title about interpretation, a list of who explains policies. */
function listsPeople(plainly: (part: PolicyPart, field: Field) => boolean): boolean {
  return plainly('interpretation', 'interpreter') && plainly('interpretation', 'post');
}

/**
 * Whether the header has what is told of a policy only where it is listed: issuer, dates, validity. A date or link that
 * may be of something else counts between the name of the policy and whatever else is told.
 */
function listsPolicies(wordings: readonly Wording[], parts: ReadonlySet<PolicyPart>): boolean {
  const name = wordings.findIndex((wording) => hasNumber(wording) || wording.sure.some(isTitle));
  const next = wordings.findIndex(({sure}) => sure.some(({part}) => part !== 'policy'));
  const isOther = ({sure, plain}: Wording): boolean =>
    sure.some(({part}) => part !== 'policy') || [...plain.keys()].some((part) => parts.has(part));
  const details = wordings.filter(
    (wording, at) =>
      (wording.group === 'policy' || !isOther(wording) || (name >= 0 && name < at && at < next)) &&
      ((wording.documents !== undefined && policyDetails.has(wording.documents)) ||
        wording.sure.some(({field}) => isFate(field))),
  );
  return details.length >= 2 || (parts.size === 0 && details.length === 1);
}

interface Shape {
  readonly named: boolean;
  readonly lists: boolean;
  readonly about: TableSubject;
}

function isPolicyTable(
  parts: ReadonlySet<PolicyPart>,
  wordings: readonly Wording[],
  {named, lists, about}: Shape,
): boolean {
  if (parts.size > 0) return true;
  const isTitled = wordings.some(({documents}) => documents === 'title');
  const isNumbered = wordings.some(hasNumber);
  if (named && (lists || isNumbered)) return !isTitled || lists;
  const hasFate = wordings.some(({sure}) => sure.some(({field}) => isFate(field)));
  return lists && isTitled && isNumbered && (about.policies || hasFate);
}
