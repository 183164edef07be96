import {createHash, randomUUID} from 'node:crypto';
import type {AttachmentReceipt} from '@zwgk/feed/submission';

import {safeFileName} from './file-name.js';
import {sealContext, type SealedAttachment} from './sealed.js';
import type {Store} from './store.js';

/** A file whose media type its bytes have told. */
export interface NewFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** As the sender calls it. */
  readonly name: string;
}

/** Keeps an uploaded file until a request claims it. */
export async function keepAttachment(store: Store, file: NewFile): Promise<AttachmentReceipt> {
  const id = randomUUID();
  const row = await keepFile(store, id, file);
  await store.db.insertInto('attachments').values(row.values).execute();
  return {id, mediaType: file.mediaType, bytes: file.bytes.length, sha256: row.sha256};
}

/** Writes a file to the disk; answers its row, for the transaction it belongs to. */
export async function keepFile({files, vault, now}: Store, id: string, file: NewFile) {
  const {bytes, mediaType, name} = file;
  await files.put(id, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const about: SealedAttachment = {title: safeFileName(name, mediaType), mediaType, sha256};
  const values = {
    id,
    bytes: bytes.length,
    sealed: vault.sealJson(about, sealContext.attachment(id)),
    uploaded_at: now(),
  };
  return {sha256, values};
}
