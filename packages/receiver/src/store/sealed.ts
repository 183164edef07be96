import type {Reply, ReplyFile, RequestSubmission} from '@zwgk/feed/submission';

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

/** What a sealed value is bound to: it opens nowhere else. */
export const sealContext = {
  request: (id: string): string => `requests:${id}`,
  event: (requestId: string, type: string, onDay: string): string => `events:${requestId}:${type}:${onDay}`,
  attachment: (id: string): string => `attachments:${id}`,
  file: (id: string): string => `files:${id}`,
  secret: (name: string): string => `secrets:${name}`,
};
