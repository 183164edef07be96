import type {FeedbackReceipt, FeedbackSubmission} from '@zwgk/feed/submission';

/** What a listener is told of feedback: nothing of what was written, and nothing of who wrote. */
export interface FeedbackSummary {
  readonly type: FeedbackSubmission['type'];
  /** What it is about; the page has no id. */
  readonly about: Pick<FeedbackSubmission['about'], 'type' | 'id'>;
}

/** What a page that sends feedback itself is given when it asks for it. May be personal: it belongs in no log and no analytics. */
export interface EntrustedFeedback {
  /** The feedback as the submission API wants it. */
  readonly feedback: FeedbackSubmission;
  /** Ends the form: shows this receipt. */
  readonly receive: (receipt: FeedbackReceipt) => void;
}

/**
 * A resident wants to send feedback (评价).
 *
 * A page that sends it itself calls `preventDefault()` and then `entrust()`. The detail is without personal data.
 */
export class FeedbackSubmitEvent extends CustomEvent<FeedbackSummary> {
  /** Hands the whole feedback over. */
  readonly entrust: () => EntrustedFeedback;

  constructor(summary: FeedbackSummary, entrust: () => EntrustedFeedback) {
    super('zwgk-feedback-submit', {bubbles: true, composed: true, cancelable: true, detail: summary});
    this.entrust = entrust;
  }
}

/** Feedback was received: the service has given a receipt. */
export class FeedbackSubmittedEvent extends CustomEvent<
  FeedbackSummary & {
    readonly receiptCode: string;
    /** Instant by the service's clock. */
    readonly receivedAt: string;
  }
> {
  constructor(summary: FeedbackSummary, {receiptCode, receivedAt}: FeedbackReceipt) {
    const detail = {...summary, receiptCode, receivedAt};
    super('zwgk-feedback-submitted', {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'zwgk-feedback-submit': FeedbackSubmitEvent;
    'zwgk-feedback-submitted': FeedbackSubmittedEvent;
  }
}
