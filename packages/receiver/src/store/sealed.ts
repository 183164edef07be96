import type {
  FeedbackReceipt,
  FeedbackSubmission,
  Reply,
  ReplyFile,
  RequestSubmission,
} from '@zwgk/feed/submission';

/** What is sealed in a row of `requests`. */
export interface SealedRequest {
  /** Without what told people from programs. */
  readonly submission: Omit<RequestSubmission, 'trap' | 'proof'>;
  readonly receiptCode: string;
}

/** What is sealed in a row of `events`. */
export interface SealedEvent {
  readonly note?: string;
  readonly reply?: Omit<Reply, 'files'>;
}

/** What is sealed in a row of `attachments`. */
export type SealedAttachment = Omit<ReplyFile, 'id' | 'bytes'>;

/** A submission without what told people from programs, whatever its type. */
export type StoredSubmission<T = FeedbackSubmission> = T extends FeedbackSubmission
  ? Omit<T, 'trap' | 'proof'>
  : never;

/** What is sealed in a row of `feedback`. */
export interface SealedFeedback {
  /** Its texts have no identity and telephone numbers of people; contacts have. */
  readonly submission: StoredSubmission;
  /** Gone once the record was stripped to what is public. */
  readonly receiptCode?: string;
  readonly dueOn?: FeedbackReceipt['dueOn'];
}

/** What is sealed in a row of `feedback_events`: what the writer is told. */
export interface SealedFeedbackEvent {
  readonly text: string;
}

/** What a clerk has published of a piece of feedback. */
export interface Publication {
  readonly title?: string;
  readonly text?: string;
}

/** What a sealed value is bound to: it opens nowhere else. */
export const sealContext = {
  request: (id: string): string => `requests:${id}`,
  event: (requestId: string, type: string, onDay: string): string => `events:${requestId}:${type}:${onDay}`,
  attachment: (id: string): string => `attachments:${id}`,
  file: (id: string): string => `files:${id}`,
  feedback: (id: string): string => `feedback:${id}`,
  feedbackEvent: (feedbackId: string, type: string, onDay: string): string =>
    `feedback_events:${feedbackId}:${type}:${onDay}`,
  publication: (feedbackId: string): string => `feedback:${feedbackId}:published`,
  secret: (name: string): string => `secrets:${name}`,
};
