import {findPersonalData, type PersonalDataKind} from '@zwgk/feed/check';
import type {FeedbackEvent} from '@zwgk/feed/submission';

import type {StoredFeedback} from '../store/feedback.records.js';
import type {Publication} from '../store/sealed.js';
import type {FeedbackStep} from './feedback.step.js';

/** What a clerk says of a publication. */
export interface PublicationWish {
  /** In place of what the writer wrote. */
  readonly text?: string;
  readonly title?: string;
  /** Whether the writer's text stays where it is. */
  readonly isWithoutText: boolean;
}

/** Why a piece of feedback cannot be published. */
export type PublicationMistake =
  | {readonly type: 'notPublic' | 'noReply' | 'noPublicText' | 'closed'}
  | {readonly type: 'personal'; readonly kinds: readonly PersonalDataKind[]};

/** What would be public, or why nothing can be. */
export type CheckedPublication =
  | {readonly type: 'right'; readonly publication: Publication}
  | {readonly type: 'wrong'; readonly mistake: PublicationMistake};

/**
 * What a clerk publishes of a piece of feedback. Messages and corrections are published with their reply; nothing is
 * published that has an identity number, a bank card or a mobile telephone in it.
 */
export function checkPublication(feedback: StoredFeedback, wish: PublicationWish): CheckedPublication {
  const {submission, kind, history} = feedback;
  const wrong = (mistake: PublicationMistake): CheckedPublication => ({type: 'wrong', mistake});
  if (kind === 'useful' || kind === 'rating') return wrong({type: 'notPublic'});
  if (history.some(({type}) => type === 'closed')) return wrong({type: 'closed'});
  const isReplied = history.some(({type}) => type === 'replied');
  if (!isReplied && kind !== 'badRating') return wrong({type: 'noReply'});
  const written = 'text' in submission && !wish.isWithoutText ? submission.text : undefined;
  const text = wish.text ?? written;
  if (text === undefined && kind !== 'badRating') return wrong({type: 'noPublicText'});
  const {title} = wish;
  const told = publicSteps(history).map((event) => event.text);
  const kinds = personalIn([text, title, ...told]);
  if (kinds.length > 0) return wrong({type: 'personal', kinds});
  return {
    type: 'right',
    publication: {...(title !== undefined && {title}), ...(text !== undefined && {text})},
  };
}

/**
 * Personal data in what a step says, where that would be public with the next edition. What is not adopted is no longer
 * public.
 */
export function personalInPublicStep(
  {type, text}: FeedbackStep,
  {published}: StoredFeedback,
): readonly PersonalDataKind[] {
  return published === undefined || type === 'closed' ? [] : personalIn([text]);
}

function personalIn(texts: readonly (string | undefined)[]): readonly PersonalDataKind[] {
  return [...new Set(texts.flatMap((text = '') => findPersonalData(text).map(({kind}) => kind)))];
}

/** The steps whose text is public once a piece of feedback is published: of several replies the last. */
export function publicSteps(history: readonly FeedbackEvent[]): readonly FeedbackEvent[] {
  const isReply = ({type}: FeedbackEvent): boolean => type === 'replied';
  const last = history.filter(isReply).pop();
  return history.filter((event) => !isReply(event) || event === last);
}
