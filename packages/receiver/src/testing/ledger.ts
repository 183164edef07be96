import {readSettings} from '../config/settings.js';
import {openStore} from '../server.js';
import {listRequests} from '../store/records.js';
import type {ProcessSetting} from './process.js';

/** Receipt codes in a database by what was asked for, read as a clerk would; several for what was stored twice. */
export async function storedCodes({place}: ProcessSetting): Promise<ReadonlyMap<string, readonly string[]>> {
  const {store, database} = await openStore(readSettings(place));
  try {
    const codes = new Map<string, readonly string[]>();
    for await (const {submission, receiptCode} of listRequests(store)) {
      const name = submission.description.name ?? '';
      codes.set(name, [...(codes.get(name) ?? []), receiptCode]);
    }
    return codes;
  } finally {
    await database.close();
  }
}
