import {sealContext, type SealedFeedback, type StoredSubmission} from '../store/sealed.js';
import type {Store, Work} from '../store/store.js';

/** Pieces of feedback that were done with before an instant and still hold what is not public. */
export async function expiredFeedback({db}: Store, before: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('feedback')
    .select('id')
    .where('closed_at', '<', before)
    .where('code_hash', 'is not', null)
    .execute();
  return rows.map(({id}) => id);
}

/**
 * Strips feedback to what is public: ratings go on counting, and what was published stays, without the writer's own text,
 * contacts and receipt code. Corrections and messages that were not published are removed.
 */
export async function stripFeedback(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.db.transaction().execute((work) => strip(store, work, id));
}

async function strip({vault}: Store, work: Work, id: string): Promise<void> {
  const row = await work
    .selectFrom('feedback')
    .select(['kind', 'sealed', 'published'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return;
  const isPublished = row.published !== null;
  if (!isPublished && (row.kind === 'correction' || row.kind === 'message')) {
    await work.deleteFrom('feedback').where('id', '=', id).execute();
    return;
  }
  const {submission, dueOn} = vault.openJson<SealedFeedback>(row.sealed, sealContext.feedback(id));
  const stripped: SealedFeedback = {
    submission: withoutWriter(submission),
    ...(dueOn !== undefined && {dueOn}),
  };
  await work
    .updateTable('feedback')
    .set({code_hash: null, sealed: vault.sealJson(stripped, sealContext.feedback(id))})
    .where('id', '=', id)
    .execute();
  await work.deleteFrom('idempotency_keys').where('feedback_id', '=', id).execute();
  if (isPublished) return;
  await work.updateTable('feedback_events').set({sealed: null}).where('feedback_id', '=', id).execute();
}

/** A submission without what its writer wrote. */
function withoutWriter(submission: StoredSubmission): StoredSubmission {
  switch (submission.type) {
    case 'useful':
    case 'rating': {
      const {text: _text, ...rest} = submission;
      return rest.type === 'rating' ? withoutContact(rest) : rest;
    }
    case 'correction': {
      const {quote: _quote, ...rest} = withoutContact(submission);
      return {...rest, text: ''};
    }
    case 'message':
      return {...withoutContact(submission), text: ''};
  }
}

function withoutContact<T extends {readonly contact?: unknown}>(submission: T): Omit<T, 'contact'> {
  const {contact: _contact, ...rest} = submission;
  return rest;
}
