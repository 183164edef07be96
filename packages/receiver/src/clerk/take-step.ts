import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {Reply} from '@zwgk/feed/submission';
import {fileTypeFromBuffer} from 'file-type';

import {keepFile, type NewFile} from '../store/attachments.js';
import type {StoredRequest} from '../store/records.js';
import {sealContext, type SealedEvent} from '../store/sealed.js';
import type {Store, Work} from '../store/store.js';
import type {Step} from './step.js';

/** A step with what the clerk says of it. */
export interface ToldStep extends Step {
  readonly note?: string;
  readonly reply?: Omit<Reply, 'files'>;
  /** Files of the reply. */
  readonly files?: readonly NewFile[];
}

/** Somebody else took a step meanwhile: what was checked no longer holds. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
}

/**
 * Records a step that was checked against `request`.
 *
 * @throws {StaleError} when the request is no longer as it was read.
 */
export async function takeStep(store: Store, request: StoredRequest, step: ToldStep): Promise<void> {
  const rows: Awaited<ReturnType<typeof keepFile>>['values'][] = [];
  for (const file of step.files ?? []) rows.push((await keepFile(store, randomUUID(), file)).values);
  await store.db.transaction().execute(async (work) => {
    await advance(work, store, request, step);
    const {id: eventId} = await work
      .insertInto('events')
      .values(eventRow(store, request.id, step))
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const row of rows) {
      await work
        .insertInto('attachments')
        .values({...row, request_id: request.id, event_id: eventId, purpose: 'reply'})
        .execute();
    }
  });
}

async function advance(work: Work, {now}: Store, {id, history}: StoredRequest, {type}: Step): Promise<void> {
  await work.selectFrom('requests').select('id').where('id', '=', id).forUpdate().execute();
  const {count} = await work
    .selectFrom('events')
    .select((select) => select.fn.countAll().as('count'))
    .where('request_id', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(count) !== history.length) throw new StaleError();
  const isClosed = type === 'replied' || type === 'withdrawn';
  await work
    .updateTable('requests')
    .set({state: type, closed_at: isClosed ? now() : null})
    .where('id', '=', id)
    .execute();
}

function eventRow({vault, now}: Store, requestId: string, {type, on, until, note, reply}: ToldStep) {
  const about: SealedEvent = {...(note !== undefined && {note}), ...(reply && {reply})};
  const isEmpty = note === undefined && reply === undefined;
  return {
    request_id: requestId,
    type,
    on_day: on,
    until_day: until ?? null,
    at: now(),
    sealed: isEmpty ? null : vault.sealJson(about, sealContext.event(requestId, type, on)),
  };
}

/** A file from the disk, its type told by its bytes, or by nothing. */
export async function readNewFile(path: string): Promise<NewFile> {
  const bytes = await readFile(path);
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream';
  return {bytes, mediaType, name: basename(path)};
}
