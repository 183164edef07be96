import type {Kysely, Transaction} from 'kysely';

import type {SettingsFile} from '../config/settings.schema.js';
import type {Hasher, Vault} from '../crypto/vault.js';
import type {Tables} from '../database/tables.js';
import type {FileStore} from './file.store.js';

/** What everything that reads or writes records needs. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly vault: Vault;
  readonly hasher: Hasher;
  readonly files: FileStore;
  readonly settings: SettingsFile;
  /**
   * Runs what stores a record. An embedded database has one connection, which many at once do not get in the order they
   * came: some would wait until their page gives up. A server has its own ways.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** The time; tests have their own. */
  readonly now: () => Date;
}

/** One transaction of the database. */
export type Work = Transaction<Tables>;
