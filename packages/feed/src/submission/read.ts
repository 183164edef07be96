import {read} from '../read.js';
import type {
  AttachmentReceipt,
  FeedbackReceipt,
  FeedbackStatus,
  Problem,
  Receipt,
  ReceiptLookup,
  ReplyFileLookup,
  RequestStatus,
  Service,
} from './schemas.js';
import {
  attachmentReceiptShape,
  feedbackReceiptShape,
  feedbackStatusShape,
  problemShape,
  receiptLookupShape,
  receiptShape,
  replyFileLookupShape,
  requestStatusShape,
  serviceShape,
} from './shapes.generated.js';

/** Major version of the submission API this reader understands. */
const supportedMajor = '1';

/** What a service says of itself; `undefined` when it is no service, or one of another major version. */
export function readService(json: unknown): Service | undefined {
  const service = read(serviceShape, json);
  return service?.version.split('.')[0] === supportedMajor ? service : undefined;
}

/** A receipt; `undefined` for anything else, which then proves nothing. */
export function readReceipt(json: unknown): Receipt | undefined {
  return read(receiptShape, json);
}

/** A receipt for feedback; `undefined` for anything else, which then proves nothing. */
export function readFeedbackReceipt(json: unknown): FeedbackReceipt | undefined {
  return read(feedbackReceiptShape, json);
}

/** What became of feedback; `undefined` for anything else, the status of a request included. */
export function readFeedbackStatus(json: unknown): FeedbackStatus | undefined {
  return read(feedbackStatusShape, json);
}

/** How far a request is. */
export function readRequestStatus(json: unknown): RequestStatus | undefined {
  return read(requestStatusShape, json);
}

/** The answer to an uploaded file. */
export function readAttachment(json: unknown): AttachmentReceipt | undefined {
  return read(attachmentReceiptShape, json);
}

/** Why something was refused; `undefined` for an error page or another body that is no problem document. */
export function readProblem(json: unknown): Problem | undefined {
  return read(problemShape, json);
}

/** What looks a record up. */
export function readReceiptLookup(json: unknown): ReceiptLookup | undefined {
  return read(receiptLookupShape, json);
}

/** What asks for a file of a reply. */
export function readReplyFileLookup(json: unknown): ReplyFileLookup | undefined {
  return read(replyFileLookupShape, json);
}
