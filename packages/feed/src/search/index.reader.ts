import {Memo} from '../listing/memo.js';
import type {Where} from '../listing/source.js';
import {parseShard} from '../parse.published.js';
import {hasOwn} from '../read.js';
import type {Run, ShardFile} from '../schemas.js';
import {allBits, and, type Bits, bitsOf, noBits, or} from './bits.js';
import {keysOf, listName, shardOf} from './keys.js';
import type {LoadFile} from './load.js';
import {joined, type PlacedSet} from './occurrences.js';
import {unpackBits} from './sets.js';

/** Index files kept in memory: some megabytes at most. */
const fileLimit = 96;

/** Begins a list that is in a file of its own; its hash follows. */
const referenceMark = ' ';

/** Number of lists of a key in each part of a text: a set of positions, and places. */
const listsPerPart = 2;
const parts = {title: 0, other: 1} as const;

type Part = keyof typeof parts;

/** A key of a word, with where its lists are. */
interface KeyLists {
  readonly key: string;
  readonly at: number;
  /** Packed lists or references to them; none when the key occurs nowhere. */
  readonly lists: readonly string[];
}

/** Finds words by the index: exactly, without reading texts. */
export class IndexReader {
  private readonly total: number;
  private readonly run: Run;
  private readonly load: LoadFile;
  private readonly files = new Memo<ShardFile>(fileLimit);

  /**
   * @param total - Records of the list.
   * @param run - Files of the index.
   */
  constructor(total: number, run: Run, load: LoadFile) {
    this.total = total;
    this.run = run;
    this.load = load;
  }

  /** Records that hold all words, in their titles or anywhere. */
  async find(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits> {
    const found = words.map(async (word) => {
      const keys = await Promise.all(keysOf(word).map(({key, at}) => this.listsOf(key, at, signal)));
      const inTitle = await this.findIn('title', keys, signal);
      return where === 'title' ? inTitle : or(inTitle, await this.findIn('other', keys, signal));
    });
    return (await Promise.all(found)).reduce(and);
  }

  private async listsOf(key: string, at: number, signal: AbortSignal): Promise<KeyLists> {
    const number = shardOf(key, this.run.hashes.length);
    const {keys} = await this.file(String(number), this.run.hashes[number] ?? '', signal);
    return {key, at, lists: hasOwn(keys, key) ? (keys[key] ?? []) : []};
  }

  /** Records one part of whose text has all keys of a word at their distances. */
  private async findIn(part: Part, keys: readonly KeyLists[], signal: AbortSignal): Promise<Bits> {
    const index = parts[part] * listsPerPart;
    if (keys.some(({lists}) => (lists[index] ?? '') === '')) return noBits(this.total);
    const sets = await Promise.all(keys.map((key) => this.list(key, index, signal)));
    const within = sets.map((set) => unpackBits(set, this.total)).reduce(and, allBits(this.total));
    if (keys.length === 1 || within.every((word) => word === 0)) return within;
    const placed = keys.map(async (key, number): Promise<PlacedSet> => ({
      set: sets[number] ?? '',
      places: await this.list(key, index + 1, signal),
      at: key.at,
    }));
    return bitsOf(joined(await Promise.all(placed), within), this.total);
  }

  /** A list of a key, from its own file where it is too long for that of many keys. */
  private async list({key, lists}: KeyLists, index: number, signal: AbortSignal): Promise<string> {
    const list = lists[index] ?? '';
    if (!list.startsWith(referenceMark)) return list;
    const {keys} = await this.file(listName(key, index), list.slice(1), signal);
    return keys[key]?.[0] ?? '';
  }

  private file(name: string, hash: string, signal: AbortSignal): Promise<ShardFile> {
    const path = `${this.run.folder}/${name}.${hash}.json`;
    return this.files.get(path, (own) => this.load(path, parseShard, own), signal);
  }
}
