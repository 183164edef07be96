import {randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';

import type {Vault} from '../crypto/vault.js';
import type {Tables} from '../database/tables.js';
import {sealContext} from './sealed.js';

/** A secret of the database by its name, 32 bytes; made when it is first asked for, and the same for everybody from then on. */
export async function openSecret(db: Kysely<Tables>, vault: Vault, name: string): Promise<Buffer> {
  const context = sealContext.secret(name);
  const known = await find(db, name);
  if (known !== undefined) return vault.open(known.sealed, context);
  // Of several who make it at once the first wins, and the others read what it has made.
  await db
    .insertInto('secrets')
    .values({name, sealed: vault.seal(randomBytes(32), context)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find(db, name);
  if (made === undefined) throw new Error(`the secret ${name} was removed while it was made`);
  return vault.open(made.sealed, context);
}

function find(db: Kysely<Tables>, name: string) {
  return db.selectFrom('secrets').select('sealed').where('name', '=', name).executeTakeFirst();
}
