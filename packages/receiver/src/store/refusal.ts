/** Why a record is not stored, as far as only the database can tell. */
export type RefusalReason =
  | {readonly type: 'keyReused'}
  | {readonly type: 'inProgress'}
  | {readonly type: 'proofRequired'}
  | {readonly type: 'rateLimited'; readonly retryAfter: number}
  | {readonly type: 'unknownAttachments'; readonly indexes: readonly number[]};

/** Ends a transaction, so that what was refused leaves nothing behind. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.type);
    this.reason = reason;
  }
}
