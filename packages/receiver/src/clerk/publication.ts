import {findPersonalData, type PersonalDataKind} from '@zwgk/feed/check';
import type {FeedbackEvent} from '@zwgk/feed/submission';

import type {StoredFeedback} from '../store/feedback.records.js';
import type {Publication} from '../store/sealed.js';

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
  const kinds = new Set(
    [text, title, ...told].flatMap((each = '') => findPersonalData(each).map(({kind: found}) => found)),
  );
  if (kinds.size > 0) return wrong({type: 'personal', kinds: [...kinds]});
  return {
    type: 'right',
    publication: {...(title !== undefined && {title}), ...(text !== undefined && {text})},
  };
}

/** The steps whose text is public once a piece of feedback is published: of several replies the last. */
export function publicSteps(history: readonly FeedbackEvent[]): readonly FeedbackEvent[] {
  const isReply = ({type}: FeedbackEvent): boolean => type === 'replied';
  const last = history.filter(isReply).pop();
  return history.filter((event) => !isReply(event) || event === last);
}
