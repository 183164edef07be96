import type {FieldError} from '@zwgk/feed/submission';

/** What is known of one submission. Pure data. */
export type SubmissionState<Receipt> =
  | SubmissionIdle
  | SubmissionPreparing
  | SubmissionSending
  | SubmissionConfirming
  | SubmissionWaiting
  | SubmissionReceived<Receipt>
  | SubmissionRejected
  | SubmissionUnconfirmed
  | SubmissionFailed;

/** Nothing has been sent, or what was sent is to be edited. */
export interface SubmissionIdle {
  readonly type: 'idle';
}

/** The server is asked whether it is there and what it takes; no personal data has left the page yet. */
export interface SubmissionPreparing {
  readonly type: 'preparing';
}

/** Files and form are on their way. */
export interface SubmissionSending {
  readonly type: 'sending';
  readonly progress: SubmissionProgress;
}

/** The answer was lost; the same is sent again under the same key, so that the server says what it has. */
export interface SubmissionConfirming {
  readonly type: 'confirming';
}

/** Nothing may be sent before an instant. */
export interface SubmissionWaiting {
  readonly type: 'waiting';
  /** `inProgress`: the server is still at it and is asked again by itself. `tooMany`: the resident may try again then. */
  readonly reason: 'inProgress' | 'tooMany';
  /** Instant, ms since 1970 by this device's clock. */
  readonly until: number;
  /** Whole seconds until then; subscribers are told every second. */
  readonly secondsLeft: number;
  /** Whether an earlier attempt under the same key may have arrived. */
  readonly mayHaveArrived: boolean;
}

/** The server has it: there is a receipt, and no other sign of success. */
export interface SubmissionReceived<Receipt> {
  readonly type: 'received';
  readonly receipt: Receipt;
}

/** The server has looked at it and does not take it as it is. */
export interface SubmissionRejected {
  readonly type: 'rejected';
  readonly problem: SubmissionProblem;
  /** Whether an earlier attempt under the same key may have arrived; always so for `keyReused`. */
  readonly mayHaveArrived: boolean;
}

/** It may have arrived, or not; sending it again under the same key is harmless. */
export interface SubmissionUnconfirmed {
  readonly type: 'unconfirmed';
  readonly problem: SubmissionProblem;
}

/** It has certainly not arrived. */
export interface SubmissionFailed {
  readonly type: 'failed';
  readonly problem: SubmissionProblem;
}

/** How far files and form have got. */
export interface SubmissionProgress {
  /** Bytes that have left. */
  readonly sent: number;
  /** Bytes there are. */
  readonly total: number;
  /** Name of the file that is on its way; none for the form itself. */
  readonly file?: string;
}

/**
 * Why a submission has not been received.
 *
 * Before anything is sent: `offline`, `unreachable`, `notService` (another page answers at the address), `notTaken` (a
 * service, but it does not take this form), `maintenance`.
 * While it is sent: `lost` (no answer), `timeout`, `busy` (500, 502, 504, or still in progress after all waiting),
 * `invalidAnswer` (an answer, but no receipt).
 * By the server's decision: `invalid` (400 or 422, see `errors`), `keyReused`, `tooLarge`, `unsupported`, `signedOut`
 * (401 or 403), `tooMany`, `refused` (any other).
 * By the device: `unreadableFile` (moved or deleted since it was chosen).
 * `interrupted`: the page was left, reloaded or closed while it was sent.
 */
export type SubmissionProblemCode =
  | 'offline'
  | 'unreachable'
  | 'notService'
  | 'notTaken'
  | 'maintenance'
  | 'lost'
  | 'timeout'
  | 'busy'
  | 'invalidAnswer'
  | 'invalid'
  | 'keyReused'
  | 'tooLarge'
  | 'unsupported'
  | 'signedOut'
  | 'tooMany'
  | 'refused'
  | 'unreadableFile'
  | 'interrupted';

/** Why a submission has not been received, with what is known beyond the code. */
export interface SubmissionProblem {
  readonly code: SubmissionProblemCode;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** The server's own words, as text. */
  readonly detail?: string;
  /** Fields to mend, by their places in the body that was sent; absent where none is named. */
  readonly errors?: readonly FieldError[];
  /** Name of the file at fault. */
  readonly file?: string;
}
