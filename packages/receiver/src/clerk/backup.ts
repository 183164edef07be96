import {createWriteStream} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGunzip, createGzip} from 'node:zlib';
import {sql} from 'kysely';

import type {Tables} from '../database/tables.js';
import {dayPrefix} from '../store/senders.js';
import type {Store, Work} from '../store/store.js';

/**
 * Tables in an order in which rows can be written back: what is referred to comes first. Counts of arrivals and what is
 * known of senders for a day are not kept.
 */
const tables = [
  'secrets',
  'requests',
  'events',
  'attachments',
  'feedback',
  'feedback_events',
  'idempotency_keys',
  'proofs',
] as const satisfies readonly (keyof Tables)[];

const format = 'zwgk-receiver-backup';
/** Rows read at once. */
const batch = 500;

/** A backup that cannot be restored. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: 'notEmpty' | 'notBackup' | 'truncated';

  constructor(problem: BackupError['problem']) {
    super(problem);
    this.problem = problem;
  }
}

/** What a backup holds. */
export interface BackupCounts {
  readonly rows: number;
  readonly files: number;
}

/** What was backed up. */
export interface BackedUp extends BackupCounts {
  /** Ids of attachments whose files are not in the data folder: the disk has lost them, and the backup cannot hold them. */
  readonly lost: readonly string[];
}

/**
 * Writes everything to one file: gzipped lines of JSON, all as sealed as it lies in the database, so that the file is worth
 * nothing without the keys, which are not in it. The receiver may run: the rows are of one instant. A backup of one
 * kind of database can be restored to the other.
 */
export async function backUp(store: Store, path: string): Promise<BackedUp> {
  const counts = {rows: 0, files: 0};
  const absent: string[] = [];
  const temporary = `${path}.part`;
  try {
    await store.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((work) =>
        pipeline(
          Readable.from(linesOf(store, work, counts, absent)),
          createGzip(),
          createWriteStream(temporary, {mode: 0o600, flush: true}),
        ),
      );
    await rename(temporary, path);
  } finally {
    await rm(temporary, {force: true});
  }
  return {...counts, lost: await stillKnown(store, absent)};
}

/** Those of some attachments that the records still have: the others were removed while the backup was written. */
async function stillKnown({db}: Store, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const known = await db.selectFrom('attachments').select('id').where('id', 'in', ids).execute();
  return known.map(({id}) => id);
}

async function* linesOf(
  store: Store,
  work: Work,
  counts: {rows: number; files: number},
  absent: string[],
): AsyncGenerator<string> {
  yield line({format, version: 1});
  for (const table of tables) {
    for (let offset = 0; ; offset += batch) {
      const rows = await readRows(work, table, offset);
      const kept = rows.filter((row) => !isOfDay(row));
      for (const row of kept) yield line({table, row: encoded(row)});
      counts.rows += kept.length;
      if (rows.length < batch) break;
    }
  }
  for (const {id} of await work.selectFrom('attachments').select('id').execute()) {
    const sealed = await store.files.getSealed(id).catch(asAbsent);
    if (sealed === undefined) absent.push(id);
    else {
      counts.files++;
      yield line({file: id, sealed: sealed.toString('base64')});
    }
  }
  yield line({end: true, ...counts});
}

async function readRows(work: Work, table: keyof Tables, offset: number): Promise<readonly object[]> {
  const {rows} = await sql<object>`
    select * from ${sql.table(table)} order by 1 limit ${batch} offset ${offset}`.execute(work);
  return rows;
}

function asAbsent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/** Whether a row is the secret of a day, which must not outlive it. */
function isOfDay(row: object): boolean {
  return 'name' in row && typeof row.name === 'string' && row.name.startsWith(dayPrefix);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** A row as JSON: bytes as `{base64}`, instants as `{at}`. */
function encoded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value instanceof Uint8Array) return [column, {base64: Buffer.from(value).toString('base64')}];
      return [column, value instanceof Date ? {at: value.toISOString()} : value];
    }),
  );
}

function decoded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value && typeof value.base64 === 'string') return Buffer.from(value.base64, 'base64');
  return 'at' in value && typeof value.at === 'string' ? new Date(value.at) : value;
}

/**
 * Reads a backup into an empty database, all of it or nothing.
 *
 * @throws {BackupError}
 */
export async function restore(store: Store, path: string): Promise<BackupCounts> {
  return store.db.transaction().execute(async (work) => {
    for (const table of ['requests', 'feedback'] as const) {
      const held = await work.selectFrom(table).select('id').limit(1).execute();
      if (held.length > 0) throw new BackupError('notEmpty');
    }
    // The secret made when this database was first opened gives way to the one the records were hashed with.
    await work.deleteFrom('secrets').execute();
    const counts = {rows: 0, files: 0};
    let isWhole = false;
    for await (const record of recordsOf(path)) {
      if ('row' in record) counts.rows += await writeRow(work, record);
      if ('file' in record) {
        await store.files.putSealed(record.file, Buffer.from(record.sealed, 'base64'));
        counts.files++;
      }
      isWhole ||= 'end' in record;
    }
    if (!isWhole) throw new BackupError('truncated');
    await continueCounting(work);
    return counts;
  });
}

type BackupRecord =
  | {readonly format: string; readonly version: number}
  | {readonly table: string; readonly row: Readonly<Record<string, unknown>>}
  | {readonly file: string; readonly sealed: string}
  | {readonly end: true};

async function* recordsOf(path: string): AsyncGenerator<BackupRecord> {
  const file = await open(path);
  const input = file.createReadStream().pipe(createGunzip());
  let isFirst = true;
  try {
    for await (const text of createInterface({input, crlfDelay: Infinity})) {
      // Written by `backUp`; a transaction and the seals find what somebody else wrote.
      const record = JSON.parse(text) as BackupRecord;
      if (isFirst && !('format' in record && record.format === format && record.version === 1)) {
        throw new BackupError('notBackup');
      }
      isFirst = false;
      yield record;
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(isFirst ? 'notBackup' : 'truncated');
  }
  if (isFirst) throw new BackupError('notBackup');
}

async function writeRow(
  work: Work,
  {table, row}: {readonly table: string; readonly row: Readonly<Record<string, unknown>>},
): Promise<number> {
  const known = tables.find((each) => each === table);
  if (known === undefined) throw new BackupError('notBackup');
  const columns = Object.keys(row);
  await sql`
    insert into ${sql.table(known)} (${sql.join(columns.map((column) => sql.ref(column)))})
    overriding system value
    values (${sql.join(Object.values(row).map(decoded))})`.execute(work);
  return 1;
}

/** Lets new rows be numbered after the restored ones. */
async function continueCounting(work: Work): Promise<void> {
  for (const [table, column] of [
    ['requests', 'number'],
    ['events', 'id'],
    ['feedback', 'number'],
    ['feedback_events', 'id'],
  ] as const) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(work);
  }
}
