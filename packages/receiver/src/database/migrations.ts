import {type Kysely, sql} from 'kysely';
import {type Migration, Migrator} from 'kysely/migration';

import {addFeedback} from './feedback.migration.js';
import type {Tables} from './tables.js';

/** Every change of the schema by its name, in order. One that has been released is never edited. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': {
    async up(db: Kysely<unknown>): Promise<void> {
      await createRequests(db);
      await createFiles(db);
      await createGuards(db);
    },
  },
  '0002-feedback': {up: addFeedback},
};

async function createRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.generatedAlwaysAsIdentity().notNull().unique())
    .addColumn('code_hash', 'bytea', (column) => column.notNull().unique())
    .addColumn('fingerprint', 'bytea', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('received_at', 'timestamptz', (column) => column.notNull())
    .addColumn('closed_at', 'timestamptz')
    .execute();
  await db.schema
    .createIndex('requests_recent')
    .on('requests')
    .columns(['fingerprint', 'received_at'])
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('request_id', 'uuid', (column) =>
      column.notNull().references('requests.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('on_day', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('sealed', 'bytea')
    .execute();
  await db.schema.createIndex('events_request').on('events').column('request_id').execute();
}

async function createFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attachments')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('request_id', 'uuid', (column) => column.references('requests.id').onDelete('cascade'))
    .addColumn('event_id', 'integer', (column) => column.references('events.id').onDelete('cascade'))
    .addColumn('purpose', 'text')
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addColumn('uploaded_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('attachments_request').on('attachments').column('request_id').execute();
  await db.schema
    .createIndex('attachments_unclaimed')
    .on('attachments')
    .column('uploaded_at')
    .where(sql.ref('request_id'), 'is', null)
    .execute();
}

async function createGuards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('idempotency_keys')
    .addColumn('key_hash', 'bytea', (column) => column.primaryKey())
    .addColumn('fingerprint', 'bytea', (column) => column.notNull())
    .addColumn('request_id', 'uuid', (column) => column.references('requests.id').onDelete('cascade'))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('arrivals')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('address_hash', 'bytea', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('arrivals_address')
    .on('arrivals')
    .columns(['address_hash', 'form', 'at'])
    .execute();
  await db.schema
    .createTable('proofs')
    .addColumn('proof_hash', 'bytea', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute();
}

/** Brings the schema up to date. Several servers may start at once: Kysely takes a lock. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({db, provider: {getMigrations: () => Promise.resolve({...migrations})}});
  const {error} = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
