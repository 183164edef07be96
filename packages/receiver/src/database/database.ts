import type {Kysely} from 'kysely';

import type {Tables} from './tables.js';

/** A database in use. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  /** `guest`: another process of this machine has the embedded database open, and answers for it. */
  readonly role: 'owner' | 'guest' | 'client';
  readonly close: () => Promise<void>;
}
