import type {Generated} from 'kysely';

/** A request as it lies in the database: nothing in it tells who asked or what for. */
export interface RequestsTable {
  /** UUID. */
  readonly id: string;
  /** What clerks call it: 1, 2, 3 … */
  readonly number: Generated<number>;
  readonly code_hash: Uint8Array;
  readonly fingerprint: Uint8Array;
  /** A sealed `SealedRequest`. */
  readonly sealed: Uint8Array;
  readonly state: string;
  readonly received_at: Date;
  /** Empty until replied or withdrawn; retention is counted from it. */
  readonly closed_at: Date | null;
}

/** A step of a request. */
export interface EventsTable {
  readonly id: Generated<number>;
  readonly request_id: string;
  readonly type: string;
  /** Civil days, `YYYY-MM-DD`. */
  readonly on_day: string;
  readonly until_day: string | null;
  readonly at: Date;
  /** A sealed `SealedEvent`. */
  readonly sealed: Uint8Array | null;
}

/** A file of a request or of a reply; its bytes lie sealed in the data folder, under its id. */
export interface AttachmentsTable {
  /** UUID. */
  readonly id: string;
  /** Empty until a request claims it. */
  readonly request_id: string | null;
  readonly event_id: number | null;
  readonly purpose: string | null;
  readonly bytes: number;
  /** A sealed `SealedAttachment`. */
  readonly sealed: Uint8Array;
  readonly uploaded_at: Date;
}

/** A piece of feedback as it lies in the database: nothing in it tells who wrote or what. */
export interface FeedbackTable {
  /** UUID. */
  readonly id: string;
  /** What clerks call it: 1, 2, 3 …, apart from requests. */
  readonly number: Generated<number>;
  /** Empty once it was stripped to what is public. */
  readonly code_hash: Uint8Array | null;
  readonly kind: string;
  /** Whether tallies and the ledger have it: not when its sender had rated the same thing that day, or it was rejected. */
  readonly counts: boolean;
  /** A sealed `SealedFeedback`. */
  readonly sealed: Uint8Array;
  readonly state: string;
  readonly received_at: Date;
  /** Empty while something is to be done; retention is counted from it. */
  readonly closed_at: Date | null;
  /** A sealed `Publication`; empty while the clerk has not published it. */
  readonly published: Uint8Array | null;
}

/** A step of a piece of feedback. */
export interface FeedbackEventsTable {
  readonly id: Generated<number>;
  readonly feedback_id: string;
  readonly type: string;
  /** Civil day, `YYYY-MM-DD`. */
  readonly on_day: string;
  readonly at: Date;
  /** A sealed `SealedFeedbackEvent`. */
  readonly sealed: Uint8Array | null;
}

/** What a sender wrote of lately, by a hash whose key is thrown away with the day. */
export interface SendersTable {
  readonly id: Generated<number>;
  readonly hash: Uint8Array;
  readonly feedback_id: string;
  readonly at: Date;
}

/** Which record an idempotency key made. */
export interface KeysTable {
  readonly key_hash: Uint8Array;
  readonly fingerprint: Uint8Array;
  readonly request_id: string | null;
  readonly feedback_id: string | null;
  readonly created_at: Date;
}

/** When an address sent a new record by a form. */
export interface ArrivalsTable {
  readonly id: Generated<number>;
  readonly address_hash: Uint8Array;
  readonly form: string;
  readonly at: Date;
}

/** Proofs of work that cannot be used again. */
export interface ProofsTable {
  readonly proof_hash: Uint8Array;
  readonly at: Date;
}

/** Secrets of the database itself, sealed. */
export interface SecretsTable {
  readonly name: string;
  readonly sealed: Uint8Array;
}

export interface Tables {
  readonly requests: RequestsTable;
  readonly events: EventsTable;
  readonly attachments: AttachmentsTable;
  readonly feedback: FeedbackTable;
  readonly feedback_events: FeedbackEventsTable;
  readonly senders: SendersTable;
  readonly idempotency_keys: KeysTable;
  readonly arrivals: ArrivalsTable;
  readonly proofs: ProofsTable;
  readonly secrets: SecretsTable;
}
