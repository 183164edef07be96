import {elementNames, type InterpretationElements, type PolicyChange, type Question} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import {hashOf, idKey} from '../id.js';
import type {Log} from '../log.js';
import {joinLines} from '../name.js';
import {absenceOf} from '../text.js';
import {elementHeaders} from './policy.fields.js';
import {blocksIn, paragraphs, statedText} from './policy.text.js';

/** The elements a row fills in; those it has a column for and leaves blank are told. */
export function elementsOf(row: FieldTexts, log: Log): InterpretationElements {
  const elements: InterpretationElements = {};
  const empty: string[] = [];
  for (const field of elementNames) {
    const blocks = blocksIn(row, field, log);
    if (blocks !== undefined) Object.assign(elements, {[field]: blocks});
    else if (row.has(field) && row.text(field) === '') empty.push(elementHeaders[field]);
  }
  if (empty.length > 0 && empty.length < elementNames.length)
    log.report('ELEMENT_EMPTY', row.place('background'), empty.join('、'));
  return elements;
}

/**
 * One line of the comparison of old and new; a line that compares nothing is left out.
 *
 * @param count - Lines before it: without a name of its own it is called by its article, else by its number.
 */
export function changeOf(row: FieldTexts, count: number, log: Log): PolicyChange | undefined {
  const before = statedText(row, 'before', log);
  const after = statedText(row, 'after', log);
  const affects = statedText(row, 'affects', log);
  const item = statedText(row, 'item', log);
  if (before === undefined && after === undefined) return undefined;
  return {
    item: joinLines(item ?? article.exec(after ?? before ?? '')?.[0] ?? `第${count + 1}项`),
    ...(before !== undefined && {before}),
    ...(after !== undefined && {after}),
    ...(affects !== undefined && {affects}),
  };
}

const article = /^第[一二三四五六七八九十百零\d]{1,6}条/;

/** One question with its answer; one without an answer is told and left out. */
export function questionOf(row: FieldTexts, policy: string, log: Log): Question | undefined {
  const question = statedText(row, 'question', log)?.replace(/^(?:问|Q)\s*[:：]\s*/i, '');
  const answer = statedText(row, 'answer', log)?.replace(/^(?:答|A)\s*[:：]\s*/i, '');
  if (question === undefined || answer === undefined || absenceOf(question) !== undefined) {
    const field = question === undefined ? 'question' : 'answer';
    log.report('QUESTION_INCOMPLETE', row.place(field));
    return undefined;
  }
  const text = joinLines(question);
  return {id: `q-${hashOf([policy, idKey(text)])}`, question: text, answer: paragraphs(answer)};
}
