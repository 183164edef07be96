import type {FeedbackEvent} from '@zwgk/feed/submission';

import type {FeedbackKind} from '../store/feedback.form.js';
import type {StoredFeedback} from '../store/feedback.records.js';
import {type DayMistake, dayMistake} from './step.js';

/** What a clerk can do about a piece of feedback; closing one is not to adopt it (不予采纳). */
export type FeedbackStepType = Exclude<FeedbackEvent['type'], 'accepted'>;

/** A step a clerk wants to take, on a civil day. */
export interface FeedbackStep {
  readonly type: FeedbackStepType;
  readonly on: string;
  /** What the writer is told. */
  readonly text?: string;
}

/** Why a step cannot be taken. */
export type FeedbackMistake =
  | DayMistake
  | {
      readonly type: 'notNow';
      readonly state: FeedbackEvent['type'];
      readonly possible: readonly FeedbackStepType[];
    };

/** Checks a step against what happened before. */
export function feedbackMistake(
  step: FeedbackStep,
  {kind, history}: StoredFeedback,
  today: string,
): FeedbackMistake | undefined {
  const possible = possibleSteps(kind, history);
  if (!possible.includes(step.type)) {
    return {type: 'notNow', state: history[history.length - 1]?.type ?? 'accepted', possible};
  }
  return dayMistake(step, history, today);
}

/**
 * What can follow. Bad ratings are rectified and then revisited, corrections rectified, each once; a reply can be given
 * anew, because the last one is what is published.
 */
export function possibleSteps(
  kind: FeedbackKind,
  history: readonly Pick<FeedbackEvent, 'type'>[],
): readonly FeedbackStepType[] {
  const has = (type: FeedbackEvent['type']): boolean => history.some((event) => event.type === type);
  if (has('closed')) return [];
  const canBeRectified = (kind === 'badRating' || kind === 'correction') && !has('rectified');
  const canBeRevisited = kind === 'badRating' && has('rectified') && !has('revisited');
  return [
    ...(canBeRectified ? (['rectified'] as const) : []),
    ...(canBeRevisited ? (['revisited'] as const) : []),
    'replied',
    'closed',
  ];
}

/** Whether nothing more is to be done once a step was taken. */
export function isDoneAfter(kind: FeedbackKind, type: FeedbackStepType): boolean {
  switch (kind) {
    case 'badRating':
      return type === 'revisited' || type === 'closed';
    case 'correction':
    case 'message':
      return type !== 'rectified';
    default:
      return true;
  }
}
