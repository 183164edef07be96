/** What forms need to send what residents type, and to keep it until it has arrived. */
export {countDown} from './countdown.js';
export type {DraftForm, DraftValues, FoundDraft} from './draft.js';
export {DraftStore} from './draft.store.js';
export {SubmissionFollower} from './follower.js';
export {
  fetchReplyFile,
  lookUp,
  type LookupFailure,
  type LookupResult,
  type ReceiptAddress,
  type ReplyFileResult,
} from './lookup.js';
export type {JsonRecord, JsonValue, Parcel, ParcelFile, UploadedFile} from './parcel.js';
export {askService, type ServiceAnswer} from './service.js';
export {Submission, type SubmissionForm, type SubmitOptions} from './submission.js';
export type {
  SubmissionConfirming,
  SubmissionFailed,
  SubmissionIdle,
  SubmissionPreparing,
  SubmissionProblem,
  SubmissionProblemCode,
  SubmissionProgress,
  SubmissionReceived,
  SubmissionRejected,
  SubmissionSending,
  SubmissionState,
  SubmissionUnconfirmed,
  SubmissionWaiting,
} from './submission.state.js';
export {Submissions} from './submissions.js';
