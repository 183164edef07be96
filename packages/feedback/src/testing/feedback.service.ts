import type {FeedbackReceipt, Service} from '@zwgk/feed/submission';
import {type FakeAnswer, type FakeCall, fakeService} from '@zwgk/tooling/fake-service.js';

/** A service that takes every type of feedback. */
export const feedbackService: Service = {
  version: '1.0',
  name: '示例县评价受理服务',
  forms: {
    feedback: {types: ['useful', 'rating', 'correction', 'message'], minimumSeconds: 0},
  },
};

/** A receipt for feedback received on 14 September 2026. */
export const feedbackReceipt: FeedbackReceipt = {
  receiptCode: '7K3F-9QXM-2T5R-8WVZ',
  receivedAt: '2026-09-14T10:32:05+08:00',
  form: 'feedback',
};

/** The same for a bad rating. */
export const badReceipt: FeedbackReceipt = {...feedbackReceipt, dueOn: '2026-10-10'};

export const accepted: FakeAnswer = {status: 201, body: feedbackReceipt};

/** What was sent, and what ends the pretence. */
export interface FakeFeedbackService {
  readonly sent: () => readonly FakeCall[];
  readonly stop: () => void;
}

/** Answers feedback, one after the other, the last again and again. */
export function answering(...answers: readonly FakeAnswer[]): FakeFeedbackService {
  const coming = [...answers];
  const {calls, stop} = fakeService(({path}) => {
    if (!path.endsWith('/feedback')) return {status: 200, body: feedbackService};
    return (coming.length > 1 ? coming.shift() : coming[0]) ?? accepted;
  });
  return {sent: () => calls.filter(({path}) => path.endsWith('/feedback')), stop};
}
