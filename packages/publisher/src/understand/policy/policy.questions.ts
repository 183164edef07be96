import {hashOf} from '../id.js';
import type {PolicyDraft} from './policy.draft.js';

/** Puts the questions of a policy into its interpretation by questions; without one they are one of their own. */
export function withQuestions(draft: PolicyDraft): void {
  const {questions} = draft;
  if (questions.length === 0) return;
  const at = draft.interpretations.findIndex(({record}) => record.form === 'questions');
  const existing = draft.interpretations[at];
  const distinct = [...new Map(questions.map((question) => [question.id, question])).values()];
  if (existing !== undefined) {
    draft.interpretations[at] = {...existing, record: {...existing.record, questions: distinct}};
    return;
  }
  const title = typeof draft.body.title === 'string' ? draft.body.title : '';
  const record = {
    id: `i-${hashOf([draft.id, 'questions'])}`,
    title: `《${title.replace(/^《|》$/g, '')}》政策问答`,
    form: 'questions' as const,
    questions: distinct,
  };
  draft.interpretations.push({record});
}
