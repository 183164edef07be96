import {
  type Agency,
  agencyShape,
  calendarYearShape,
  type Column,
  type DisclosureDocument,
  documentShape,
  type Feed,
  type Matter,
  matterShape,
  parseFeed,
  type Policy,
  policyShape,
  type Shape,
} from '@zwgk/feed';

import type {Alias} from '../suggest/alias.js';
import {readAliases} from './aliases.js';
import {documentRules, matterRules, policyRules} from './checked.kinds.js';
import {type LoadedFeedback, loadFeedback} from './feedback.load.js';
import {FileReader, type Located, type Part} from './file.reader.js';
import {checkIncludes} from './includes.rules.js';
import {checkInline, withoutInline} from './inline.rules.js';
import type {Reading} from './json.js';
import {PersonalRules} from './personal.rules.js';
import {checkLookup} from './policy.lookup.rules.js';
import {readPublished} from './published.js';

/** A whole feed, read from wherever it lies; records that break the format are left out. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly matters: readonly Located<Matter>[];
  readonly documents: readonly Located<DisclosureDocument>[];
  readonly policies: readonly Located<Policy>[];
  readonly agencies: readonly Located<Agency>[];
  /** The county's own everyday words, those of the format's codelist left out. */
  readonly aliases: readonly Alias[];
  /** Absent where the feed has no such column. */
  readonly feedback?: LoadedFeedback;
}

/** Reads every file of a feed; `undefined` when its discovery file cannot be used. */
export async function loadFeed(reading: Reading): Promise<LoadedFeed | undefined> {
  const reader = new FileReader(reading);
  const {entry} = reading.source;
  const json = await reader.json(entry);
  const feed = json === undefined ? undefined : reader.whole(parseFeed(json), entry, json);
  if (feed === undefined) return undefined;
  reader.noteUnknownKeys(json, feed, entry);
  return new FeedLoader(reader, {name: entry, json}, feed).load();
}

/**
 * Reads the columns of a feed: agencies and policies first, because their contacts are official everywhere, then
 * documents, because the catalogue repeats them.
 */
class FeedLoader {
  private readonly reader: FileReader;
  private readonly entry: Part;
  private readonly feed: Feed;

  constructor(reader: FileReader, entry: Part, feed: Feed) {
    this.reader = reader;
    this.entry = entry;
    this.feed = feed;
  }

  async load(): Promise<LoadedFeed> {
    const {feed, reader, entry} = this;
    const {columns} = feed;
    const agencyFile = await this.fileOf(columns.agencies);
    const agencies = this.records(columns.agencies, 'agencies', agencyShape, agencyFile);
    const personal = new PersonalRules(reader.reading, feed.publisher, agencies);
    const policyFile = await this.fileOf(columns.policies);
    const plain = this.records(columns.policies, 'policies', policyShape, policyFile);
    personal.declare(plain.map(({record}) => record));
    const calendarFile = await this.fileOf(columns.calendar);
    // Nothing refers to a year; one that breaks the format is told.
    this.records(columns.calendar, 'calendar', calendarYearShape, calendarFile);
    for (const part of [withoutInline(entry), agencyFile, calendarFile])
      if (part !== undefined) personal.inspect(part);
    const policies = await this.policies(policyFile, plain, personal);
    let isWhole = true;
    const documents = await this.column('documents', documentShape, personal, async (head) => {
      const {records, ...published} = await readPublished(head, documentRules(feed), reader, personal);
      isWhole = published.isWhole;
      // They lie with the newest last, and are shown and exported with the newest first.
      return [...records].reverse();
    });
    let aliases: readonly Alias[] = [];
    let catalogHead: Part | undefined;
    const matters = await this.column('catalog', matterShape, personal, async (head) => {
      catalogHead = head;
      const published = await readPublished(
        head,
        matterRules(feed, {documents, isWhole}, reader),
        reader,
        personal,
      );
      aliases = await readAliases(published.map, head, reader, personal);
      return published.records;
    });
    if (reader.reading.isThorough) {
      checkInline('catalog', feed, entry, catalogHead, reader, personal);
      await checkIncludes(feed, reader);
    }
    const feedback = await loadFeedback(columns.feedback, entry, reader, personal);
    return {feed, matters, documents, policies, agencies, aliases, ...(feedback && {feedback})};
  }

  /**
   * The policies of the feed, the newest first where they are published in parts.
   *
   * @param plain - Those that are not.
   */
  private async policies(
    file: Part | undefined,
    plain: readonly Located<Policy>[],
    personal: PersonalRules,
  ): Promise<readonly Located<Policy>[]> {
    const {feed, reader} = this;
    const column = feed.columns.policies;
    if (file === undefined || column === undefined) return plain;
    if (!('head' in column)) {
      personal.inspect(file);
      return plain;
    }
    const {records, isWhole} = await readPublished(file, policyRules(feed, personal), reader, personal);
    if (reader.reading.isThorough) {
      checkInline('policies', feed, this.entry, file, reader, personal);
      if (isWhole) await checkLookup(column, records, file.name, reader);
    }
    return [...records].reverse();
  }

  /** The records of a column, however it is published. */
  private async column<T extends {readonly id: string}>(
    name: 'catalog' | 'documents',
    shape: Shape<T>,
    personal: PersonalRules,
    fromHead: (head: Part) => Promise<readonly Located<T>[]>,
  ): Promise<readonly Located<T>[]> {
    const column = this.feed.columns[name];
    const file = await this.fileOf(column);
    if (file === undefined) return this.records(column, name, shape, undefined);
    if (column !== undefined && 'head' in column) return fromHead(file);
    personal.inspect(file);
    return this.records(column, name, shape, file);
  }

  /** The file a column names, its head or its records. */
  private async fileOf(column: Column | undefined): Promise<Part | undefined> {
    if (column === undefined || 'items' in column) return undefined;
    return 'head' in column
      ? this.reader.follow(column.head, this.entry.name, true)
      : this.reader.follow(column.file, this.entry.name);
  }

  /** Records in `feed.json` itself or in one file. Agencies are few; the format has no parts for them. */
  private records<T extends {readonly id: string}>(
    column: Column | undefined,
    name: string,
    shape: Shape<T>,
    file: Part | undefined,
  ): readonly Located<T>[] {
    const {json, name: entry} = this.entry;
    if (column === undefined || 'head' in column) return [];
    if ('items' in column) return this.reader.list(shape, json, `/columns/${name}/items`, entry);
    return file === undefined ? [] : this.reader.itemsFile(shape, file.json, file.name);
  }
}
