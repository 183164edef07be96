import {readSettings, type Settings} from '../config/settings.js';
import {openStore} from '../server.js';
import {listFeedback, type StoredFeedback} from '../store/feedback.records.js';
import {listRequests} from '../store/records.js';
import type {ProcessSetting} from './process.js';

/** Receipt codes in a database by what was asked for or said, read as a clerk would; several for what was stored twice. */
export async function storedCodes({place}: ProcessSetting): Promise<ReadonlyMap<string, readonly string[]>> {
  const {store, database} = await openStore(readSettings(place));
  try {
    const codes = new Map<string, readonly string[]>();
    const note = (name: string, code: string): void =>
      void codes.set(name, [...(codes.get(name) ?? []), code]);
    for await (const {submission, receiptCode} of listRequests(store)) {
      note(submission.description.name ?? '', receiptCode);
    }
    for await (const {submission, receiptCode = ''} of listFeedback(store)) {
      note('text' in submission ? submission.text : '', receiptCode);
    }
    return codes;
  } finally {
    await database.close();
  }
}

/** Feedback in a database, or what of it is about one thing, read as a clerk would. */
export async function storedFeedback(settings: Settings, id?: string): Promise<readonly StoredFeedback[]> {
  const {store, database} = await openStore(settings);
  try {
    const found: StoredFeedback[] = [];
    for await (const feedback of listFeedback(store)) {
      if (id === undefined || feedback.submission.about.id === id) found.push(feedback);
    }
    return found;
  } finally {
    await database.close();
  }
}
