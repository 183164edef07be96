import {
  defaultItemLimit,
  type Parsed,
  type ParseIssue,
  parseItems,
  parseItemsFile,
  type Shape,
} from '@zwgk/feed';

import {generator} from '../write/content.js';
import {type Reading, readJson} from './json.js';
import {shown, valueAt} from './pointer.js';
import {unknownKeys} from './unknown.keys.js';

/** A record with the place it was read from. */
export interface Located<T> {
  readonly record: T;
  readonly file: string;
  /** JSON pointer to it in its file. */
  readonly pointer: string;
}

/** Reads a feed's files one by one, and tells what is wrong with each. */
export class FileReader {
  private readonly reading: Reading;
  private readonly read = new Map<string, unknown>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The JSON of every file read so far, by its name. */
  get files(): ReadonlyMap<string, unknown> {
    return this.read;
  }

  /** Whether anything was found so far that makes counting pointless. */
  get hasErrors(): boolean {
    return this.reading.findings.issues.some(({severity}) => severity === 'error');
  }

  async json(name: string): Promise<unknown> {
    const entry = this.read.get(this.reading.source.entry);
    const json = await readJson(name, this.reading, valueAt(entry, '/x-generator') === generator);
    if (json !== undefined) this.read.set(name, json);
    return json;
  }

  /** The file a reference leads to. */
  async follow(
    reference: string,
    from: string,
  ): Promise<{readonly name: string; readonly json: unknown} | undefined> {
    const name = this.reading.source.resolve(reference, from);
    if (name === undefined) {
      this.reading.findings.add('PART_OUTSIDE', from, '', reference);
      return undefined;
    }
    const json = await this.json(name);
    return json === undefined ? undefined : {name, json};
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

  compareTotals(said: number, found: number, file: string): void {
    if (said !== found) this.reading.findings.add('TOTAL_WRONG', file, '', said, found);
  }

  noteUnknownKeys(json: unknown, read: unknown, file: string, pointer = ''): void {
    const tell = (at: string, key: string): void => this.reading.findings.add('KEY_UNKNOWN', file, at, key);
    unknownKeys(json, read, tell, pointer);
  }

  private located<T extends {readonly id: string}>(
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

  private tell({code, pointer}: ParseIssue, file: string, json: unknown): void {
    const {findings} = this.reading;
    switch (code) {
      case 'unsupportedVersion':
        return findings.add('VERSION_UNSUPPORTED', file, pointer);
      case 'tooLarge':
        return findings.add('LIST_TOO_LONG', file, pointer, defaultItemLimit);
      case 'duplicate':
        return findings.add('RECORD_DUPLICATE', file, pointer, shown(valueAt(json, `${pointer}/id`)));
      case 'invalid':
        return /\/items\/\d+/.test(pointer)
          ? findings.add('RECORD_INVALID', file, pointer, shown(valueAt(json, pointer)))
          : findings.add('FILE_INVALID', file, pointer, pointer);
    }
  }
}
