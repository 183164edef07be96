import {randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';

import type {Vault} from '../crypto/vault.js';
import type {Tables} from '../database/tables.js';
import {sealContext} from './sealed.js';

/** A secret of the database by its name, 32 bytes; made when it is first asked for, and the same for everybody from then on. */
export async function openSecret(db: Kysely<Tables>, vault: Vault, name: string): Promise<Buffer> {
  const context = sealContext.secret(name);
  await db
    .insertInto('secrets')
    .values({name, sealed: vault.seal(randomBytes(32), context)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const {sealed} = await db
    .selectFrom('secrets')
    .select('sealed')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return vault.open(sealed, context);
}
