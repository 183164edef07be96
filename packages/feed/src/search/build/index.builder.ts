import type {SearchText} from '../../listing/kind.js';
import {fold} from '../fold.js';
import {learnTraditional} from '../fold.traditional.js';
import {listName, listsPerPart, parts, shardOf} from '../keys.js';
import {leadNeeds, leadOf, mayLead} from '../leads.js';
import {numberKeysIn} from '../number.keys.js';
import {shorterSet, unpackPositions} from '../sets.js';
import {KeyTable} from './key.table.js';
import {endLength, lastPositions} from './last.positions.js';
import {grown, Streams} from './streams.js';

/** Fields of a part begin at multiples of this: places alike in many records pack well. */
const fieldStep = 32;

/** Characters of a list beyond which it gets a file of its own, so that other keys do not carry it along. */
const longList = 16_000;
/** Such lists an index has room for; one of more text calls only longer lists long, by doubling, so that it seldom changes. */
const mostLongLists = 2_000;

/** Characters of lists to a file, about, as long as files are few: some 1 KB as a server sends them. */
const shortFile = 2_000;
/** Files beyond which they grow longer, and characters to each further one: a county can copy only so many files. */
const fewFiles = 480;
const longFile = 75_000;

/** 1 for the code units of white space, which no key holds. */
const isSpace = Uint8Array.from({length: 0x10000}, (_, code) =>
  /\s/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Body of a file of the index. */
export interface ShardBody {
  /** By key its lists: for each part of the text positions and places; empty ones at the end are left out. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** Writes a file and tells the hash in its name, `<name>.<hash>.json`. */
export type AddFile = (name: string, body: ShardBody) => string;

/**
 * Builds the search index of a column: add the records in the order of their positions, then write the files.
 *
 * Memory is that of the lists as they are written, some bytes for each character of text. The same records give the
 * same files; another record changes those of its own characters.
 */
export class IndexBuilder {
  private readonly keys = new KeyTable();
  /** By key and part two: gaps between positions, and places. */
  private readonly streams = new Streams();
  /** By key and part: position, from 1, and place of its last occurrence. */
  private positions = new Uint32Array(1 << 12);
  private places = new Uint32Array(1 << 12);
  private added = 0;

  private readonly hasNumbers: boolean;

  /** @param hasNumbers - Whether it gets keys for years and numbers, as `numbers` of a map tells. */
  constructor(hasNumbers = true) {
    this.hasNumbers = hasNumbers;
    learnTraditional();
  }

  /** Adds the next record. */
  add(text: SearchText): void {
    this.added++;
    parts.forEach((part, index) => this.addPart(index, text[part]));
  }

  /** Number of files that keeps each small, rounded up in steps of a quarter or less so that it seldom changes. */
  get fileCount(): number {
    const {length} = this.streams;
    const least = Math.max(1, Math.ceil(Math.min(length / shortFile, fewFiles + length / longFile)));
    const step = 2 ** Math.max(0, Math.floor(Math.log2(least)) - 2);
    return Math.ceil(least / step) * step;
  }

  /** Characters of a list beyond which it gets a file of its own. */
  private get longest(): number {
    let longest = longList;
    while (this.streams.length > longest * mostLongLists) longest *= 2;
    return longest;
  }

  /**
   * Writes the files of the index.
   *
   * @param count - Number of files.
   * @returns the hashes of files 0, 1, 2, …, as a run has them.
   */
  write(count: number, add: AddFile): readonly string[] {
    return this.numbersByFile(count).map((numbers, file) => {
      const lists = numbers.map((number) => {
        const key = this.keys.keyAt(number);
        return [key, this.listsOf(number, key, add)] as const;
      });
      return add(String(file), {keys: Object.fromEntries(lists)});
    });
  }

  /**
   * The keys that occur in several records, in no order, with the positions of the records that a search for each shows
   * first.
   *
   * @param ranks - Place of each position in the order in which results are shown; falling positions without it.
   */
  *leads(ranks?: Uint32Array): Generator<readonly [key: string, positions: readonly number[]]> {
    for (let number = 0; number < this.keys.size; number++) {
      const key = this.keys.keyAt(number);
      const first = number * parts.length;
      if (!mayLead(key, this.streams.textOf(first * listsPerPart, 1))) continue;
      const positionsIn = (part: number) => this.positionsOf(first + part, ranks !== undefined);
      const inOthers = () => parts.slice(1).map((_, other) => positionsIn(other + 1));
      const positions = leadOf(positionsIn(0), inOthers, ranks);
      if (positions.length > 0) yield [key, positions];
    }
  }

  /** Positions a list holds: all of them, or the last that a lead may need. */
  private positionsOf(list: number, isAll: boolean): Uint32Array {
    const stream = list * listsPerPart;
    if (isAll) return unpackPositions(this.streams.textOf(stream));
    const last = (this.positions[list] ?? 0) - 1;
    return lastPositions(this.streams.textOf(stream, endLength(leadNeeds)), last, leadNeeds);
  }

  /** Numbers of the keys in each file, in the order of their code units. */
  private numbersByFile(count: number): readonly (readonly number[])[] {
    const keys = Array.from(
      {length: this.keys.size},
      (_, number) => [this.keys.keyAt(number), number] as const,
    );
    keys.sort(([a], [b]) => (a < b ? -1 : 1));
    const files = Array.from({length: count}, (): number[] => []);
    for (const [key, number] of keys) files[shardOf(key, count)]?.push(number);
    return files;
  }

  private listsOf(number: number, key: string, add: AddFile): readonly string[] {
    const first = number * parts.length * listsPerPart;
    const {longest} = this;
    const lists = Array.from({length: parts.length * listsPerPart}, (_, list) => {
      const text = this.streams.textOf(first + list);
      const shortest = list % listsPerPart === 0 ? shorterSet(text) : text;
      return shortest.length > longest
        ? ` ${add(listName(key, list), {keys: {[key]: [shortest]}})}`
        : shortest;
    });
    while (lists[lists.length - 1] === '') lists.pop();
    return lists;
  }

  private addPart(part: number, fields: readonly string[]): void {
    let start = 0;
    for (const field of fields) {
      const text = fold(field);
      this.addField(part, text, start);
      // One more than the text, so that its last character has no neighbour in the next field.
      start += Math.ceil((text.length + 1) / fieldStep) * fieldStep;
    }
  }

  private addField(part: number, text: string, start: number): void {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isSpace[unit] === 1) before = 0;
      else {
        this.note(this.keys.numberOf(unit), part, -1);
        if (before !== 0) this.note(this.keys.numberOf((before << 16) | unit), part, start + at - 1);
        before = unit;
      }
    }
    if (!this.hasNumbers) return;
    for (const {key, at} of numberKeysIn(text)) this.note(this.keys.numberOfLong(key), part, start + at);
  }

  /** Notes that a key occurs; `place` is -1 for a single character, of whose places there is no need. */
  private note(key: number, part: number, place: number): void {
    const list = key * parts.length + part;
    if (list >= this.positions.length) this.growLists(list);
    const last = this.positions[list] ?? 0;
    const isFirst = last !== this.added;
    if (isFirst) {
      this.streams.push(list * listsPerPart, this.added - last - 1);
      this.positions[list] = this.added;
    }
    if (place < 0) return;
    const distance = place - (this.places[list] ?? 0);
    this.streams.push(list * listsPerPart + 1, isFirst ? place * 2 : distance * 2 - 1);
    this.places[list] = place;
  }

  private growLists(list: number): void {
    const size = Math.max(list + 1, this.positions.length * 2);
    this.positions = grown(this.positions, new Uint32Array(size));
    this.places = grown(this.places, new Uint32Array(size));
  }
}
