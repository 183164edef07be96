import {
  defaultItemLimit,
  type Parsed,
  type ParseIssue,
  parseItems,
  parseItemsFile,
  parseList,
  type Run,
  type Shape,
} from '@zwgk/feed';

import {generator} from '../write/content.js';
import {jsonOf, type Reading} from './json.js';
import {shown, valueAt} from './pointer.js';
import type {FeedFile, Unreadable} from './source.js';
import {unknownKeys} from './unknown.keys.js';

/** A record with the place it was read from. */
export interface Located<T> {
  readonly record: T;
  readonly file: string;
  /** JSON pointer to it in its file. */
  readonly pointer: string;
}

/** A file that could be read. */
export interface Part {
  readonly name: string;
  readonly json: unknown;
}

/** Files of a run that are fetched before it is their turn: a server answers several as fast as one. */
const fetchedAhead = 8;

/** Reads a feed's files one by one, and tells what is wrong with each. */
export class FileReader {
  readonly reading: Reading;
  private readonly fetched = new Map<string, Promise<FeedFile | Unreadable>>();
  /** Whether names of plain files carry hashes too, as this publisher writes them; those behind a head always do. */
  private isHashed = false;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  async json(name: string, isHashed = this.isHashed): Promise<unknown> {
    const file = await (this.fetched.get(name) ?? this.reading.source.read(name));
    this.fetched.delete(name);
    const json = jsonOf(name, file, this.reading, isHashed);
    if (name === this.reading.source.entry) this.isHashed = valueAt(json, '/x-generator') === generator;
    return json;
  }

  /**
   * The file a reference leads to.
   *
   * @param isHashed whether its name is to carry the hash of its content.
   */
  async follow(reference: string, from: string, isHashed?: boolean): Promise<Part | undefined> {
    const name = this.reading.source.resolve(reference, from);
    if (name === undefined) {
      this.reading.findings.add('PART_OUTSIDE', from, '', reference);
      return undefined;
    }
    const json = await this.json(name, isHashed);
    return json === undefined ? undefined : {name, json};
  }

  /** The files of a run in their order; `undefined` for one that cannot be read. */
  async *run({folder, hashes}: Run, from: string): AsyncGenerator<Part | undefined> {
    const references = hashes.map((hash, number) => `${folder}/${number}.${hash}.json`);
    for (const [number, reference] of references.entries()) {
      for (const ahead of references.slice(number, number + fetchedAhead)) this.fetch(ahead, from);
      yield await this.follow(reference, from, true);
    }
  }

  /** What a file holds, when all of it can be used. */
  whole<T>(parsed: Parsed<T>, file: string, json: unknown): T | undefined {
    if (parsed.type === 'parsed') return parsed.value;
    this.tell(parsed.issue, file, json);
    return undefined;
  }

  /** Records of a file of records. */
  itemsFile<T extends {readonly id: string}>(
    shape: Shape<T>,
    json: unknown,
    file: string,
  ): readonly Located<T>[] {
    return this.located(parseItemsFile(shape, json), json, '/items', file);
  }

  /** Records of a list within a file. */
  list<T extends {readonly id: string}>(
    shape: Shape<T>,
    json: unknown,
    pointer: string,
    file: string,
  ): readonly Located<T>[] {
    return this.located(parseItems(shape, valueAt(json, pointer), pointer), json, pointer, file);
  }

  /** Values of a list within a file that have no identifier. */
  values<T>(shape: Shape<T>, json: unknown, pointer: string, file: string): readonly Located<T>[] {
    const items = valueAt(json, pointer);
    return Array.isArray(items) ? this.located(parseList(shape, items, pointer), json, pointer, file) : [];
  }

  compareTotals(said: number, found: number, file: string): void {
    if (said !== found) this.reading.findings.add('TOTAL_WRONG', file, '', said, found);
  }

  noteUnknownKeys(json: unknown, read: unknown, file: string, pointer = ''): void {
    const tell = (at: string, key: string): void => this.reading.findings.add('KEY_UNKNOWN', file, at, key);
    unknownKeys(json, read, tell, pointer);
  }

  tell({code, pointer}: ParseIssue, file: string, json: unknown): void {
    const {findings} = this.reading;
    switch (code) {
      case 'unsupportedVersion':
        return findings.add('VERSION_UNSUPPORTED', file, pointer);
      case 'tooLarge':
        return findings.add('LIST_TOO_LONG', file, pointer, defaultItemLimit);
      case 'duplicate':
        return findings.add('RECORD_DUPLICATE', file, pointer, shown(valueAt(json, `${pointer}/id`)));
      case 'invalid':
        return /\/(items|includes|tallies|ledger|messages)\/\d+/.test(pointer)
          ? findings.add('RECORD_INVALID', file, pointer, shown(valueAt(json, pointer)))
          : findings.add('FILE_INVALID', file, pointer, pointer);
    }
  }

  private fetch(reference: string, from: string): void {
    const name = this.reading.source.resolve(reference, from);
    if (name !== undefined && !this.fetched.has(name)) {
      this.fetched.set(name, this.reading.source.read(name));
    }
  }

  private located<T>(
    parsed: Parsed<readonly T[]>,
    json: unknown,
    pointer: string,
    file: string,
  ): readonly Located<T>[] {
    const records = this.whole(parsed, file, json);
    if (records === undefined || parsed.type !== 'parsed') return [];
    for (const issue of parsed.issues) this.tell(issue, file, json);
    const positionAt = pointer.split('/').length;
    const bad = new Set(parsed.issues.map((issue) => Number(issue.pointer.split('/')[positionAt])));
    const items = valueAt(json, pointer);
    const good = (Array.isArray(items) ? [...items.keys()] : []).filter((position) => !bad.has(position));
    return records.map((record, i) => {
      const here = `${pointer}/${good[i] ?? i}`;
      this.noteUnknownKeys(valueAt(json, here), record, file, here);
      return {record, file, pointer: here};
    });
  }
}
