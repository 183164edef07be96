import {Kysely, PostgresDialect} from 'kysely';
import pg from 'pg';

import {Hasher, type Vault} from '../crypto/vault.js';
import {openSecret} from '../store/secret.js';
import type {OpenDatabase} from './database.js';
import {openEmbedded} from './embedded.js';
import {migrate} from './migrations.js';
import type {Tables} from './tables.js';

/** Where the database is. */
export interface DatabaseSettings {
  /** `postgres://…`; the embedded PostgreSQL when absent. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
}

/** Opens the database and brings its schema up to date. */
export async function openDatabase({databaseUrl, dataFolder}: DatabaseSettings): Promise<OpenDatabase> {
  const opened = databaseUrl === undefined ? await openEmbedded(dataFolder) : openServer(databaseUrl);
  try {
    await migrate(opened.db);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function openServer(databaseUrl: string): OpenDatabase {
  const pool = new pg.Pool({connectionString: databaseUrl, max: 20, connectionTimeoutMillis: 10_000});
  // A connection that breaks is replaced by the pool, and whoever used it hears of it; unheard here, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool})});
  return {db, role: 'client', close: () => db.destroy()};
}

/** The hasher of a database; its secret is made when the database is first used. */
export async function openHasher(db: Kysely<Tables>, vault: Vault): Promise<Hasher> {
  return new Hasher(await openSecret(db, vault, 'lookup'));
}
