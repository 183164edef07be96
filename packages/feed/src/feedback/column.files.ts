import type {FeedbackFile, FeedbackReason, LedgerEntry, PublicMessage, RatingTally} from '../schemas.js';
import {contentHash} from '../search/build/content.hash.js';

/** Everything a column of feedback says, in any order, before it is divided into files. */
export interface FeedbackContent {
  /** When anything in it last changed: the same content gives the same files. RFC 3339 with offset. */
  readonly updated: string;
  /** Reasons of a bad rating, where the county has its own. */
  readonly reasons?: readonly FeedbackReason[];
  readonly workingDays?: number;
  readonly tallies: readonly RatingTally[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** The files of a column of feedback. */
export interface FeedbackFiles {
  /** Path of the head, relative to the feed: what `feed.json` refers to. */
  readonly head: string;
  /** Texts by path. A file of the same path has the same text: who finds one need not write it. */
  readonly files: ReadonlyMap<string, string>;
}

/** How a column is cut into files. */
export interface FeedbackLayout {
  /** Records to a file beside the head. */
  readonly records: number;
  /** Fewest records the head keeps of each list, as long as there are so many. */
  readonly newest: number;
  /** Most tallies of matters, documents and policies that the head holds; else they are in files by year. */
  readonly tallies: number;
}

/** A county of some hundred records a year has a head of some 20 KB, and reads no other file to show its page. */
export const feedbackLayout: FeedbackLayout = {records: 50, newest: 20, tallies: 100};

const version = '1.0';
/** How long a reader may keep a file, in seconds: its name changes with its content. */
const ttl = 31_536_000;

/** A list divided: what stays in the head, and the files of the rest. */
interface Divided<T> {
  readonly kept: readonly T[];
  readonly files: readonly FeedbackFile[];
}

/**
 * Writes a column of feedback as files that are named by the hash of their content. Files of older records are filled from
 * the oldest on, so that a new record changes the head alone, and now and then adds a file.
 */
export function feedbackFiles(
  content: FeedbackContent,
  layout: FeedbackLayout = feedbackLayout,
): FeedbackFiles {
  const {updated, reasons, workingDays} = content;
  const written = new WrittenFiles();
  const tallies = divideTallies(content, layout, written);
  const ledger = divide(
    newestFirst(content.ledger, ({acceptedOn}) => acceptedOn),
    'ledger',
    layout,
    written,
  );
  const messages = divide(
    newestFirst(content.messages, ({reply}) => reply.on),
    'messages',
    layout,
    written,
  );
  const head = written.add('head', updated, {
    ...(reasons && {reasons}),
    ...(workingDays !== undefined && {workingDays}),
    tallies: tallies.kept,
    ledger: ledger.kept,
    messages: messages.kept,
    ...(tallies.files.length > 0 && {tallyFiles: tallies.files}),
    ...(ledger.files.length > 0 && {ledgerFiles: ledger.files}),
    ...(messages.files.length > 0 && {messageFiles: messages.files}),
  });
  return {head: `feedback/${head}`, files: written.files};
}

class WrittenFiles {
  readonly files = new Map<string, string>();

  /**
   * Writes a file.
   *
   * @param name - Its path in the folder of the column, without hash and ending.
   * @returns its path in that folder.
   */
  add(name: string, updated: string, body: object): string {
    const text = `${JSON.stringify({version, updated, ttl, ...body})}\n`;
    const path = `${name}.${contentHash(text)}.json`;
    this.files.set(`feedback/${path}`, text);
    return path;
  }
}

/** A record with the day it is ordered by. */
interface Dated<T> {
  readonly record: T;
  readonly day: string;
}

function newestFirst<T extends {readonly id: string}>(
  records: readonly T[],
  dayOf: (record: T) => string,
): readonly Dated<T>[] {
  return records
    .map((record) => ({record, day: dayOf(record)}))
    .sort((a, b) => compare(b.day, a.day) || compare(b.record.id, a.record.id));
}

/** @param dated - Newest first. */
function divide<T>(
  dated: readonly Dated<T>[],
  folder: 'ledger' | 'messages',
  {records: size, newest}: FeedbackLayout,
  written: WrittenFiles,
): Divided<T> {
  const count = Math.max(0, Math.floor((dated.length - newest) / size));
  const files = Array.from({length: count}, (_, number) => {
    const end = dated.length - number * size;
    const own = dated.slice(end - size, end);
    const [until, from] = [own[0]?.day ?? '', own[size - 1]?.day ?? ''];
    const items = own.map(({record}) => record);
    return {file: written.add(`${folder}/${number}`, startOf(until), {items}), count: size, from, until};
  });
  return {
    kept: dated.slice(0, dated.length - count * size).map(({record}) => record),
    files: files.reverse(),
  };
}

function divideTallies(
  {tallies, updated}: FeedbackContent,
  layout: FeedbackLayout,
  written: WrittenFiles,
): Divided<RatingTally> {
  const isDivisible = ({about}: RatingTally): boolean => about.type !== 'all' && about.type !== 'agency';
  const divisible = tallies.filter(isDivisible);
  if (divisible.length <= layout.tallies) return {kept: tallies, files: []};
  const years = [...new Set(divisible.map(({period}) => period.slice(0, 4)))].sort(compare).reverse();
  const files = years.map((year) => {
    const items = divisible.filter(({period}) => period.startsWith(year));
    const [from, until] = [`${year}-01-01`, `${year}-12-31`];
    // The tallies of a year that is over are those of its end, whenever they are written.
    const stamp = updated.slice(0, 4) > year ? startOf(until) : updated;
    return {file: written.add(`tallies/${year}`, stamp, {items}), count: items.length, from, until};
  });
  return {kept: tallies.filter((tally) => !isDivisible(tally)), files};
}

/** The first instant of a civil day in China. */
function startOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
