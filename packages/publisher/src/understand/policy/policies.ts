import {elementNames} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import type {FoundPolicy, Source, Understood} from '../found.js';
import {hashOf} from '../id.js';
import {absenceOf} from '../text.js';
import {commentOf, consultationOf} from './consultation.js';
import {
  type InterpretationContext,
  interpretationOf,
  isInterpretationTitle,
  tellsOfInterpretation,
} from './interpretation.js';
import {contactsOf, isOfPeople} from './interpreters.js';
import type {PolicyBlock} from './policy.block.js';
import {type PolicyDraft, policyOf} from './policy.draft.js';
import {type PolicyContext, PolicyLists} from './policy.lists.js';
import {changeOf, elementsOf, questionOf} from './policy.parts.js';
import {withQuestions} from './policy.questions.js';
import {relate} from './policy.relations.js';
import {PolicyResolver} from './policy.resolver.js';
import {judge} from './policy.verdicts.js';
import {workingDaysOf} from './working.days.js';

/** Policies, and the rows that explain them. */
export type UnderstoodPolicies = Pick<Understood, 'policies' | 'explanations'>;

/** Makes policies of all rows that speak of them: what lists them first, then what explains them, then what ties them. */
export function policiesOf(blocks: readonly PolicyBlock[], context: PolicyContext): UnderstoodPolicies {
  // Without any, a hundred thousand documents need not be found by their names.
  if (blocks.length === 0) return {policies: [], explanations: []};
  const lists = new PolicyLists(context);
  for (const block of blocks.filter(({table}) => table.lists))
    lists.list(block, (row) => !block.table.ofDocuments || tellsOfInterpretation(row));
  const resolver = new PolicyResolver(lists, context.log);
  const people = blocks.flatMap(({rows}) => rows.filter(isOfPeople));
  const known = {...context, contacts: contactsOf(people, context.log)};
  const explanations: Source[] = people.map(({source}) => source);
  for (const block of blocks) {
    for (const row of block.rows) if (explain(row, block, resolver, known)) explanations.push(row.source);
    resolver.leave();
  }
  for (const draft of lists.drafts) withQuestions(draft);
  relate(lists.drafts, lists.index, context.log);
  const judging = {...context, workingDays: workingDaysOf(context.calendar)};
  const policies = lists.drafts.map((draft): FoundPolicy => {
    judge(draft, judging);
    return {record: policyOf(draft), source: draft.source};
  });
  return {policies, explanations};
}

/** What is known once policies and people are listed. */
type ExplainingContext = PolicyContext & InterpretationContext;

/** Adds what a row says of its policy; whether there was anything to say. */
function explain(
  row: FieldTexts,
  block: PolicyBlock,
  resolver: PolicyResolver,
  context: ExplainingContext,
): boolean {
  const {parts} = block.table;
  const says = (fields: readonly Parameters<FieldTexts['text']>[0][]): boolean =>
    fields.some((field) => row.text(field) !== '' && absenceOf(row.text(field)) === undefined);
  const interprets = parts.has('interpretation') && tellsOfInterpretation(row) && !isOfPeople(row);
  const elements = parts.has('elements') && says(elementNames);
  const compares = parts.has('comparison') && says(['before', 'after']);
  const consults =
    parts.has('consultation') &&
    says(['consultationTitle', 'consultationPeriod', 'consultationFrom', 'consultationUntil', 'received']);
  const comments = parts.has('comments') && says(['comment']);
  const asks = parts.has('questions') && says(['question', 'answer']);
  if (!(interprets || elements || compares || consults || comments || asks)) {
    resolver.pass(row);
    return false;
  }
  const [draft, ...others] = resolver.policiesOf(row, block, interprets);
  if (draft === undefined) return true;
  if (interprets) interpret([draft, ...others], row, context);
  if (elements) draft.elements = {...elementsOf(row, context.log), ...draft.elements};
  if (compares) addTo(draft.comparison, changeOf(row, draft.comparison.length, context.log));
  if (consults || comments) consult(draft, row, block, {consults, comments}, context);
  if (asks) addTo(draft.questions, questionOf(row, draft.id, context.log));
  return true;
}

function addTo<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

/** Adds an interpretation to the first policy, and, under an id of its own, to each other that it explains. */
function interpret(drafts: readonly PolicyDraft[], row: FieldTexts, context: ExplainingContext): void {
  const [first] = drafts;
  if (first === undefined) return;
  const title = typeof first.body.title === 'string' ? first.body.title : '';
  const record = interpretationOf(row, {id: first.id, title}, context);
  for (const draft of drafts) {
    const own = draft === first ? record : {...record, id: `i-${hashOf([draft.id, record.id])}`};
    const same = draft.interpretations.find(({record: {id}}) => id === own.id);
    if (same === undefined) draft.interpretations.push({record: own, row});
    else context.log.report('DUPLICATE_INTERPRETATION', row.place('interpretationTitle'), same.row?.row ?? 0);
  }
}

function consult(
  draft: PolicyDraft,
  row: FieldTexts,
  {above}: PolicyBlock,
  {consults, comments}: {readonly consults: boolean; readonly comments: boolean},
  context: PolicyContext,
): void {
  const told = consults ? consultationOf(row, context) : {};
  const titles = [...above.titles, ...(above.form?.above.titles ?? [])];
  const drafted = titles.find(
    (title) => /征求意见|草案|送审|讨论稿|意见稿/.test(title) && !isInterpretationTitle(title),
  );
  const comment = comments ? commentOf(row, context.log) : undefined;
  const before = draft.consultation ?? {};
  const all = [...(before.comments ?? []), ...(comment === undefined ? [] : [comment])];
  draft.consultation = {
    ...(drafted !== undefined && {title: drafted}),
    ...told,
    ...before,
    ...(all.length > 0 && {comments: all}),
  };
}
