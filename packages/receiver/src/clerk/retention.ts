import type {Store} from '../store/store.js';

const day = 24 * 60 * 60_000;

/** Number of requests that were closed so long ago that nothing allows to keep them. */
export async function countExpired(store: Store): Promise<number> {
  return (await expired(store)).length;
}

/** Removes them, with their steps, files and keys. */
export async function purgeExpired(store: Store): Promise<number> {
  const ids = await expired(store);
  for (const id of ids) {
    const files = await store.db
      .selectFrom('attachments')
      .select('id')
      .where('request_id', '=', id)
      .execute();
    // Rows go first: a row without bytes would be an error to whoever reads it, bytes without a row are tidied up.
    await store.db.deleteFrom('requests').where('id', '=', id).execute();
    for (const file of files) await store.files.remove(file.id);
  }
  return ids.length;
}

async function expired({db, settings, now}: Store): Promise<readonly string[]> {
  const before = new Date(now().getTime() - settings.retentionDays * day);
  const rows = await db.selectFrom('requests').select('id').where('closed_at', '<', before).execute();
  return rows.map(({id}) => id);
}
