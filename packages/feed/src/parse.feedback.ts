import {misfit} from './misfit.js';
import {type Parsed, refused} from './parse.file.js';
import {parseItems, parseItemsFile, parseList} from './parse.js';
import {wholeFile} from './parse.whole.js';
import {rectificationDays} from './rating.js';
import {isRecord, read} from './read.js';
import type {
  FeedbackFile,
  FeedbackLists,
  FeedbackReason,
  LedgerEntry,
  PublicMessage,
  RatingTally,
} from './schemas.js';
import {
  feedbackHeadShape,
  feedbackListsShape,
  ledgerEntryShape,
  publicMessageShape,
  tallyShape,
} from './shapes.feedback.generated.js';
import {itemsFileShape} from './shapes.records.generated.js';

/** A column of feedback: what its head, or `feed.json` itself, holds, and where the rest is. */
export interface FeedbackReading {
  /** Reasons of a bad rating; absent where the codelist's hold. */
  readonly reasons?: readonly FeedbackReason[];
  readonly workingDays: number;
  readonly tallies: readonly RatingTally[];
  /** The newest bad ratings, newest first. */
  readonly ledger: readonly LedgerEntry[];
  /** The newest messages and corrections, newest first. */
  readonly messages: readonly PublicMessage[];
  /** Files of the others, newest first, their addresses relative to where this was read. */
  readonly tallyFiles: readonly FeedbackFile[];
  readonly ledgerFiles: readonly FeedbackFile[];
  readonly messageFiles: readonly FeedbackFile[];
}

/** Where the head of a column of feedback is; `undefined` for one that is in `feed.json` itself. */
export function feedbackHeadOf(column: unknown): string | undefined {
  const head = isRecord(column) ? column['head'] : undefined;
  return typeof head === 'string' && head !== '' ? head : undefined;
}

/** Parses the head of published feedback. Records that break the format are left out and reported. */
export function parseFeedbackHead(json: unknown): Parsed<FeedbackReading> {
  const head = wholeFile(feedbackHeadShape, json);
  return head.type === 'refused' ? head : readLists(head.value, '');
}

/** Parses a column of feedback in `feed.json` itself, as {@link parseFeedbackHead} does. */
export function parseFeedbackColumn(json: unknown): Parsed<FeedbackReading> {
  const pointer = '/columns/feedback';
  const lists = read(feedbackListsShape, json);
  return lists === undefined
    ? refused('invalid', pointer + misfit(feedbackListsShape, json))
    : readLists(lists, pointer);
}

function readLists(lists: FeedbackLists, pointer: string): Parsed<FeedbackReading> {
  const {reasons, workingDays = rectificationDays} = lists;
  const {tallyFiles = [], ledgerFiles = [], messageFiles = []} = lists;
  const tallies = parseList(tallyShape, lists.tallies ?? [], `${pointer}/tallies`);
  const ledger = parseItems(ledgerEntryShape, lists.ledger ?? [], `${pointer}/ledger`);
  const messages = parseItems(publicMessageShape, lists.messages ?? [], `${pointer}/messages`);
  if (ledger.type === 'refused') return ledger;
  if (messages.type === 'refused') return messages;
  return {
    type: 'parsed',
    value: {
      ...(reasons && {reasons}),
      workingDays,
      tallies: tallies.value,
      ledger: ledger.value,
      messages: messages.value,
      tallyFiles,
      ledgerFiles,
      messageFiles,
    },
    issues: [...tallies.issues, ...ledger.issues, ...messages.issues],
  };
}

/** Parses a file of further tallies. */
export function parseTallies(json: unknown): Parsed<readonly RatingTally[]> {
  const file = wholeFile(itemsFileShape, json);
  return file.type === 'refused' ? file : parseList(tallyShape, file.value.items, '/items');
}

/** Parses a file of older bad ratings. */
export function parseLedger(json: unknown): Parsed<readonly LedgerEntry[]> {
  return parseItemsFile(ledgerEntryShape, json);
}

/** Parses a file of older messages and corrections. */
export function parseMessages(json: unknown): Parsed<readonly PublicMessage[]> {
  return parseItemsFile(publicMessageShape, json);
}
