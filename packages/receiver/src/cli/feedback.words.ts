import type {FeedbackEvent} from '@zwgk/feed/submission';

import type {FeedbackMistake} from '../clerk/feedback.step.js';
import type {FeedbackKind} from '../store/feedback.form.js';

/** What the commands about feedback say, in one language. */
export interface FeedbackWords {
  readonly commands: FeedbackCommandWords;
  readonly options: FeedbackOptionWords;
  readonly failures: FeedbackFailureWords;
  readonly results: FeedbackResultWords;
  readonly fields: FeedbackFieldWords;
  readonly kinds: Readonly<Record<FeedbackKind, string>>;
  readonly states: Readonly<Record<FeedbackEvent['type'], string>>;
}

/** What each command does. */
export interface FeedbackCommandWords {
  readonly feedback: string;
  readonly list: string;
  readonly show: string;
  readonly replied: string;
  readonly rectified: string;
  readonly revisited: string;
  readonly closed: string;
  readonly publish: string;
  readonly withdraw: string;
  readonly publishAll: string;
}

/** What each option means. */
export interface FeedbackOptionWords {
  readonly feedback: string;
  readonly kind: string;
  readonly open: string;
  readonly on: string;
  readonly text: string;
  readonly textFile: string;
  readonly publicText: string;
  readonly publicTitle: string;
  readonly withoutText: string;
  readonly out: string;
}

/** What can be wrong. */
export interface FeedbackFailureWords {
  readonly none: (reference: string) => string;
  readonly step: (mistake: FeedbackMistake) => string;
  readonly stale: string;
  readonly noText: string;
  /** Texts of feedback have a greatest length. */
  readonly tooLong: (most: number) => string;
  /** Only bad ratings, corrections and messages are published one by one. */
  readonly notPublic: string;
  readonly noReply: string;
  readonly noPublicText: string;
  readonly closed: string;
  readonly personal: (kinds: string) => string;
  readonly personalStep: (kinds: string) => string;
  readonly noFeed: (folder: string) => string;
  readonly unreadableFeed: (path: string) => string;
  readonly feedBusy: (folder: string) => string;
}

/** What is told when something was done. */
export interface FeedbackResultWords {
  readonly nothing: string;
  readonly columns: readonly [
    number: string,
    received: string,
    kind: string,
    state: string,
    due: string,
    isPublic: string,
    about: string,
    text: string,
  ];
  readonly done: (number: number, state: string) => string;
  readonly missed: (day: string) => string;
  readonly published: (number: number) => string;
  readonly withdrawn: (number: number) => string;
  /** What is still to be done before the website shows it. */
  readonly thenPublish: string;
  readonly column: (ratings: number, ledger: number, messages: number, folder: string) => string;
  readonly unchanged: (folder: string) => string;
  readonly wouldStrip: (count: number) => string;
  readonly stripped: (count: number) => string;
}

/** Headings of one piece of feedback. */
export interface FeedbackFieldWords {
  readonly code: string;
  readonly kind: string;
  readonly received: string;
  readonly due: string;
  readonly about: string;
  readonly page: string;
  readonly agency: string;
  readonly rating: string;
  readonly useful: string;
  readonly yes: string;
  readonly no: string;
  readonly reasons: string;
  readonly quote: string;
  readonly text: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly counts: string;
  readonly notCounted: string;
  readonly published: string;
  readonly history: string;
}
