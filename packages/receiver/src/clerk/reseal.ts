import {sql} from 'kysely';

import {keyNameOf} from '../crypto/vault.js';
import {sealContext} from '../store/sealed.js';
import type {Store} from '../store/store.js';

/** One sealed value of the database. */
interface Cell {
  readonly table: 'requests' | 'events' | 'attachments' | 'feedback' | 'feedback_events' | 'secrets';
  readonly key: 'id' | 'name';
  readonly value: string | number;
  /** `sealed` when absent. */
  readonly column?: 'sealed' | 'published';
  readonly sealed: Uint8Array;
  readonly context: string;
}

/**
 * Seals everything anew that was sealed with an older key, which is then needed no longer. The receiver may run meanwhile:
 * what changes in between is left for the next round, so that nothing is lost.
 *
 * @returns how many values were sealed anew.
 */
export async function resealAll(store: Store): Promise<number> {
  for (let total = 0; ;) {
    const count = await resealRound(store);
    total += count;
    if (count === 0) return total;
  }
}

async function resealRound(store: Store): Promise<number> {
  let count = 0;
  for (const cell of await cellsOf(store)) count += await resealCell(store, cell);
  for (const {id} of await store.db.selectFrom('attachments').select('id').execute()) {
    count += await resealFile(store, id);
  }
  return count;
}

async function cellsOf({db, vault}: Store): Promise<readonly Cell[]> {
  const secrets = await db.selectFrom('secrets').selectAll().execute();
  const requests = await db.selectFrom('requests').select(['id', 'sealed']).execute();
  const events = await db.selectFrom('events').selectAll().execute();
  const attachments = await db.selectFrom('attachments').select(['id', 'sealed']).execute();
  const cells: readonly Cell[] = [
    ...secrets.map(({name, sealed}): Cell => {
      return {table: 'secrets', key: 'name', value: name, sealed, context: sealContext.secret(name)};
    }),
    ...requests.map(({id, sealed}): Cell => {
      return {table: 'requests', key: 'id', value: id, sealed, context: sealContext.request(id)};
    }),
    ...events.flatMap(({id, request_id: requestId, type, on_day: on, sealed}): readonly Cell[] => {
      const context = sealContext.event(requestId, type, on);
      return sealed === null ? [] : [{table: 'events', key: 'id', value: id, sealed, context}];
    }),
    ...attachments.map(({id, sealed}): Cell => {
      return {table: 'attachments', key: 'id', value: id, sealed, context: sealContext.attachment(id)};
    }),
    ...(await feedbackCells(db)),
  ];
  return cells.filter(({sealed}) => keyNameOf(sealed) !== vault.activeKey);
}

async function feedbackCells(db: Store['db']): Promise<readonly Cell[]> {
  const feedback = await db.selectFrom('feedback').select(['id', 'sealed', 'published']).execute();
  const events = await db.selectFrom('feedback_events').selectAll().execute();
  return [
    ...feedback.flatMap(({id, sealed, published}): readonly Cell[] => {
      const cell = {table: 'feedback', key: 'id', value: id} as const;
      const context = sealContext.publication(id);
      return [
        {...cell, sealed, context: sealContext.feedback(id)},
        ...(published === null ? [] : [{...cell, column: 'published', sealed: published, context} as const]),
      ];
    }),
    ...events.flatMap(({id, feedback_id: feedbackId, type, on_day: on, sealed}): readonly Cell[] => {
      const context = sealContext.feedbackEvent(feedbackId, type, on);
      return sealed === null ? [] : [{table: 'feedback_events', key: 'id', value: id, sealed, context}];
    }),
  ];
}

async function resealCell(
  {db, vault}: Store,
  {table, key, value, column = 'sealed', sealed, context}: Cell,
): Promise<number> {
  const renewed = vault.seal(vault.open(sealed, context), context);
  const {numAffectedRows = 0n} = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${renewed}
    where ${sql.ref(key)} = ${value} and ${sql.ref(column)} = ${Buffer.from(sealed)}`.execute(db);
  return Number(numAffectedRows);
}

async function resealFile({files, vault}: Store, id: string): Promise<number> {
  const sealed = await files.getSealed(id);
  if (keyNameOf(sealed) === vault.activeKey) return 0;
  await files.putSealed(id, vault.seal(vault.open(sealed, sealContext.file(id)), sealContext.file(id)));
  return 1;
}
