import {
  elementNames,
  type Feed,
  type Interpretation,
  type InterpretationElements,
  type Policy,
  type Question,
} from '@zwgk/feed';
import type {PolicyReadingWords} from '@zwgk/locale';

/** Something the table of contents leads to. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** What lies within it. */
  readonly within: readonly Place[];
}

/** Questions of one interpretation. */
export interface QuestionGroup {
  readonly interpretation: Interpretation;
  readonly questions: readonly Question[];
}

/** The elements a policy has, in the order they are read. */
export function elementsOf({
  elements = {},
  comparison = [],
}: Policy): readonly (keyof InterpretationElements)[] {
  return elementNames.filter(
    (name) => (elements[name] ?? []).length > 0 || (name === 'changes' && comparison.length > 0),
  );
}

/**
 * Where a table of contents leads; what a policy does not have is left out.
 *
 * @param matters - Ids of the matters it belongs to that may be looked up.
 */
export function placesOf(
  policy: Policy,
  matters: readonly string[],
  words: PolicyReadingWords,
): readonly Place[] {
  const {consultation, attachments = [], relations = []} = policy;
  const elements = elementsOf(policy).map((id) => ({id, name: words[id], within: []}));
  const place = (
    id: string,
    name: string,
    isThere: boolean,
    within: readonly Place[] = [],
  ): readonly Place[] => (isThere ? [{id, name, within}] : []);
  return [
    place('elements', words.elements, elements.length > 0, elements),
    place('questions', words.questions, questionGroupsOf(policy).length > 0),
    place('timeline', words.timeline, true),
    place('consultation', words.consultation, consultation !== undefined),
    place('attachments', words.attachments, attachments.length > 0),
    place('relations', words.relations, relations.length + matters.length > 0),
  ].flat();
}

/** Ids of the matters a policy belongs to; none where the feed has no catalogue to look them up in. */
export function mattersOf({matters = []}: Policy, {columns}: Feed): readonly string[] {
  return columns.catalog === undefined ? [] : matters;
}

/** Questions and answers by the interpretation they belong to. */
export function questionGroupsOf({interpretations = []}: Policy): readonly QuestionGroup[] {
  return interpretations.flatMap((interpretation) => {
    const {questions = []} = interpretation;
    return questions.length === 0 ? [] : [{interpretation, questions}];
  });
}

/** Interpretations in the order they were published; those without a date come last. */
export function timelineOf({interpretations = []}: Policy): readonly Interpretation[] {
  const dayOf = ({publishedOn = '9999'}: Interpretation): string => publishedOn;
  return [...interpretations].sort((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)),
  );
}

/** How soon after its policy an interpretation came; empty where that is not known. */
export function delayOf(
  {publishedOn: day, workingDaysAfter}: Interpretation,
  {publishedOn: policyDay}: Policy,
  words: PolicyReadingWords,
): string {
  const areDays = day?.length === 10 && policyDay?.length === 10;
  if (areDays && day < policyDay) return words.daysBefore;
  if (workingDaysAfter === 0 || (areDays && day === policyDay)) return words.sameDay;
  return workingDaysAfter === undefined ? '' : words.daysAfter(workingDaysAfter);
}

/** How many comments came to each end, in the order of the codelist. */
export function outcomesOf(
  {consultation}: Policy,
  codes: readonly string[],
): readonly (readonly [code: string, count: number])[] {
  const comments = consultation?.comments ?? [];
  return codes.flatMap((code) => {
    const count = comments.filter(({adoption}) => adoption === code).length;
    return count === 0 ? [] : [[code, count] as const];
  });
}
