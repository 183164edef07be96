import {
  type FeedbackFile,
  feedbackHeadOf,
  type FeedbackReading,
  type LedgerEntry,
  ledgerEntryShape,
  parseFeedbackColumn,
  parseFeedbackHead,
  type PublicMessage,
  publicMessageShape,
  type RatingTally,
  type Shape,
  tallyShape,
} from '@zwgk/feed';

import type {FileReader, Located, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';
import {valueAt} from './pointer.js';

/** Published feedback, read whole; records that break the format are left out. */
export interface LoadedFeedback extends Pick<FeedbackReading, 'reasons' | 'workingDays'> {
  readonly tallies: readonly Located<RatingTally>[];
  /** In the order of the files: newest first, if they are right. */
  readonly ledger: readonly Located<LedgerEntry>[];
  readonly messages: readonly Located<PublicMessage>[];
  /** Where the column is: its head or the feed itself. */
  readonly file: string;
  readonly pointer: string;
}

/** Reads a column of feedback with all its files; `undefined` where there is none that can be used. */
export async function loadFeedback(
  column: unknown,
  entry: Part,
  reader: FileReader,
  personal: PersonalRules,
): Promise<LoadedFeedback | undefined> {
  if (column === undefined) return undefined;
  const head = feedbackHeadOf(column);
  // What is in the feed itself has been looked through with it.
  const part = head === undefined ? entry : await reader.follow(head, entry.name, true);
  if (part === undefined) return undefined;
  if (head !== undefined) personal.inspect(part);
  const loader = new FeedbackLoader(part, head === undefined ? '/columns/feedback' : '', reader, personal);
  return loader.load(head === undefined ? parseFeedbackColumn(column) : parseFeedbackHead(part.json));
}

/** How the records of a list are read, within a file and of a file of their own. */
interface ListReader<T> {
  readonly within: (json: unknown, pointer: string, file: string) => readonly Located<T>[];
  readonly dayOf?: (record: T) => string;
}

class FeedbackLoader {
  private readonly part: Part;
  private readonly pointer: string;
  private readonly reader: FileReader;
  private readonly personal: PersonalRules;

  constructor(part: Part, pointer: string, reader: FileReader, personal: PersonalRules) {
    this.part = part;
    this.pointer = pointer;
    this.reader = reader;
    this.personal = personal;
  }

  async load(parsed: ReturnType<typeof parseFeedbackHead>): Promise<LoadedFeedback | undefined> {
    const {part, pointer, reader} = this;
    const reading = reader.whole(parsed, part.name, part.json);
    if (reading === undefined) return undefined;
    const {reasons, workingDays, tallyFiles, ledgerFiles, messageFiles} = reading;
    // The records in it are looked at one by one.
    const known = {version: 0, updated: 0, ttl: 0, ...reading, tallies: 0, ledger: 0, messages: 0};
    reader.noteUnknownKeys(valueAt(part.json, pointer), known, part.name, pointer);
    return {
      ...(reasons && {reasons}),
      workingDays,
      tallies: await this.list('tallies', tallyFiles, {
        within: (json, at, file) => reader.values(tallyShape, json, at, file),
      }),
      ledger: await this.list('ledger', ledgerFiles, {
        within: this.records(ledgerEntryShape),
        dayOf: ({acceptedOn}) => acceptedOn,
      }),
      messages: await this.list('messages', messageFiles, {
        within: this.records(publicMessageShape),
        dayOf: ({reply}) => reply.on,
      }),
      file: part.name,
      pointer,
    };
  }

  private records<T extends {readonly id: string}>(shape: Shape<T>): ListReader<T>['within'] {
    return (json, pointer, file) =>
      valueAt(json, pointer) === undefined ? [] : this.reader.list(shape, json, pointer, file);
  }

  private async list<T>(
    name: string,
    files: readonly FeedbackFile[],
    list: ListReader<T>,
  ): Promise<readonly Located<T>[]> {
    const {part, pointer} = this;
    const found = [...list.within(part.json, `${pointer}/${name}`, part.name)];
    for (const file of files) found.push(...(await this.file(file, list)));
    return found;
  }

  /** The records of one file, held against what is said of it. */
  private async file<T>(
    {file, count, from, until}: FeedbackFile,
    {within, dayOf}: ListReader<T>,
  ): Promise<readonly Located<T>[]> {
    const {reader, personal} = this;
    const part = await reader.follow(file, this.part.name, true);
    if (part === undefined) return [];
    personal.inspect(part);
    const records = within(part.json, '/items', part.name);
    reader.compareTotals(count, records.length, part.name);
    const days = dayOf === undefined ? [] : records.map(({record}) => dayOf(record)).sort();
    const [first, last] = [days[0], days[days.length - 1]];
    if (first !== undefined && last !== undefined && (first !== from || last !== until)) {
      reader.reading.findings.add('FEEDBACK_SPAN_WRONG', part.name, '', first, last);
    }
    return records;
  }
}
