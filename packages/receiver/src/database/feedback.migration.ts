import type {Kysely} from 'kysely';

/** Adds feedback, its steps, and what is known of its senders for a day. */
export async function addFeedback(db: Kysely<unknown>): Promise<void> {
  await createFeedback(db);
  await createSenders(db);
  await db.schema
    .alterTable('idempotency_keys')
    .addColumn('feedback_id', 'uuid', (column) => column.references('feedback.id').onDelete('cascade'))
    .execute();
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.generatedAlwaysAsIdentity().notNull().unique())
    .addColumn('code_hash', 'bytea', (column) => column.unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('counts', 'boolean', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('received_at', 'timestamptz', (column) => column.notNull())
    .addColumn('closed_at', 'timestamptz')
    .addColumn('published', 'bytea')
    .execute();
  await db.schema
    .createTable('feedback_events')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('feedback_id', 'uuid', (column) =>
      column.notNull().references('feedback.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('on_day', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('sealed', 'bytea')
    .execute();
  await db.schema
    .createIndex('feedback_events_feedback')
    .on('feedback_events')
    .column('feedback_id')
    .execute();
}

async function createSenders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('senders')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('hash', 'bytea', (column) => column.notNull())
    .addColumn('feedback_id', 'uuid', (column) =>
      column.notNull().references('feedback.id').onDelete('cascade'),
    )
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('senders_hash').on('senders').columns(['hash', 'at']).execute();
  await db.schema.createIndex('senders_feedback').on('senders').column('feedback_id').execute();
}
