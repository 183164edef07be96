import {Memo} from '../listing/memo.js';
import type {Likely, Where} from '../listing/source.js';
import {parseShard} from '../parse.published.js';
import {hasOwn} from '../read.js';
import type {Run, ShardFile} from '../schemas.js';
import {allBits, and, andNot, type Bits, bitsOf, noBits, or} from './bits.js';
import {keysOf, listName, listsPerPart, type Part, parts, shardOf, tellingKeysOf} from './keys.js';
import {leadOf, mayLead} from './leads.js';
import type {LoadFile} from './load.js';
import {joined, type PlacedSet} from './occurrences.js';
import {unpackBits, unpackPositions} from './sets.js';
import type {WordKey} from './word.key.js';

/*
 * The search index, for who reads or writes it.
 *
 * Text. A record has three parts, each a list of fields: title (a document's title; a matter's level1, level2), shown (a
 * document's issuer, docNumber; a matter's subject, code), hidden (a document's indexNumber, summary; a matter's timeLimit,
 * basis, elements); absent fields are left out, localized texts are in the language of the feed. Fields are folded
 * (fold.ts) unit by unit. Within its part the first field begins at place 0, and each further one at the next multiple of
 * 32 after the field before and one place more, so that no word crosses from one field into the next.
 *
 * Keys. A key is one UTF-16 code unit of a folded field, or two neighbouring ones; none is white space (\s). A pair is
 * at the place of its first unit. A single unit stands for records that hold it and has no places. An index whose
 * `numbers` is true has, written like pairs, further keys (number.keys.ts): a year before `)` or 年, where it is in
 * brackets also with the opening one, and with that and the 2 and the 4 units before it, none of them white space;
 * `)` with the 2 and with the 3 digits after it.
 *
 * Files. Key k is in file number f of the run `shards` of n files, where s = ⌊n ÷ 8⌋ and h is the hash of k (hash.ts):
 * for a single unit f = n − s + h mod s, for a pair f = h mod (n − s); where s is 0, f = h mod n for both; longer keys as pairs. A file is
 * `{…header, keys: {<key>: [titleSet, titlePlaces, shownSet, shownPlaces, hiddenSet, hiddenPlaces]}}`; empty lists at
 * the end are left out, and keys are in the order of their code units.
 *
 * Lists. A set holds the positions of the records with the key in that part (sets.ts): packed numbers (packed.ts), each
 * how many positions lie between one and the one before, or if shorter `~` and digits of six positions each. Places tell
 * where in the part the key occurs (occurrences.ts): record by record in the order of the set, first place p as 2p, each
 * further one as 2d − 1, d places after the one before. A list longer than 16,000 characters is in a file of its own,
 * `<folder>/<units of the key in hexadecimal>-<0 to 5, its place among the lists>.<hash>.json`, which is written as a file
 * that has this key alone with this list alone; in its stead stands a space and that hash.
 *
 * Search. A word that is a key is found by its set. Another one is found where keys that cover it, AB and CD for ABCD,
 * AB and BC for ABC, occur in one part at their distances. Of several words each may be in either part.
 * Records that hold all words in their title come first, then the others; within both by falling position, or where
 * there is a file `order` in that order: sets of positions, those of the newest day first, of no day last, rising in each.
 *
 * Leads. Of each pair or longer key that is in a title, or has over 6 units, and is in at least 8 records, the run `leads` has the rows of the first 25 in that
 * order, in file number hash of the pair modulo number of files, written like a prepared page. Rows that are not there
 * are in the blocks.
 *
 * Facets. `sets` of a facet: by value the set of the positions that have it, as the one member of a list. An id is in
 * file number hash of id modulo number of files of the run `ids`.
 */

/** Index files kept in memory: some megabytes. */
const fileLimit = 192;

/** Begins a list that is in a file of its own; its hash follows. */
const referenceMark = ' ';

/** A key of a word, with where its lists are. */
interface KeyLists extends WordKey {
  /** Packed lists or references to them; none when the key occurs nowhere. */
  readonly lists: readonly string[];
}

/** Finds words by the index: exactly, without reading texts. */
export class IndexReader {
  private readonly total: number;
  private readonly run: Run;
  private readonly load: LoadFile;
  private readonly hasNumbers: boolean;
  private readonly files = new Memo<ShardFile>(fileLimit);

  /**
   * @param total - Records of the list.
   * @param run - Files of the index.
   * @param hasNumbers - Whether it has keys for years and numbers.
   */
  constructor(total: number, run: Run, load: LoadFile, hasNumbers: boolean) {
    this.total = total;
    this.run = run;
    this.load = load;
    this.hasNumbers = hasNumbers;
  }

  /** Records that hold all words, in their titles or anywhere. */
  async find(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits> {
    const found = words.map(async (word) => {
      const keys = await this.keys(keysOf(word, this.hasNumbers), signal);
      const inParts = partsOf(where).map((part) => this.findIn(part, keys, true, signal));
      return (await Promise.all(inParts)).reduce(or);
    });
    return (await Promise.all(found)).reduce(and);
  }

  /** At least the records that hold all words, from the keys that tell most; long lists are left out. */
  async likely(words: readonly string[], where: Where, signal: AbortSignal): Promise<Likely> {
    const found = words.map(async (word) => {
      const keys = await this.tellingKeys(word, signal);
      const inParts = await Promise.all(partsOf(where).map((part) => this.findIn(part, keys, false, signal)));
      const untold = inParts[parts.indexOf('hidden')] ?? noBits(this.total);
      const inRows = inParts.slice(0, parts.indexOf('hidden')).reduce(or);
      return {records: or(inRows, untold), untold, unseen: andNot(untold, inRows)};
    });
    const each = await Promise.all(found);
    return {
      records: each.map(({records}) => records).reduce(and),
      untold: each.map(({untold}) => untold).reduce(or),
      unseen: each.map(({unseen}) => unseen).reduce(or),
    };
  }

  /**
   * The keys of words that files have been fetched for, with the positions of what a search for each shows first; as far
   * as they are known without lists in files of their own.
   */
  async leads(
    words: readonly string[],
    ranks: Uint32Array | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    const telling = (word: string) => tellingKeysOf(word, this.hasNumbers);
    const keys = await this.keys(words.flatMap(telling), signal);
    return new Map(
      keys.map(({key, lists}) => {
        const [inTitle = '', ...others] = parts.map((_, part) => lists[part * listsPerPart] ?? '');
        if (!mayLead(key, inTitle) || isReference(inTitle)) return [key, []];
        const inOthers = () => (others.some(isReference) ? [] : others.map(unpackPositions));
        return [key, leadOf(unpackPositions(inTitle), inOthers, ranks)];
      }),
    );
  }

  /** Keys that tell most of a word; all of them where those tell little, being in too many records. */
  private async tellingKeys(word: string, signal: AbortSignal): Promise<readonly KeyLists[]> {
    const telling = await this.keys(tellingKeysOf(word, this.hasNumbers), signal);
    const isRare = ({lists}: KeyLists): boolean => !lists.some(isReference);
    return telling.filter(isRare).length > 1 ? telling : this.keys(keysOf(word, this.hasNumbers), signal);
  }

  private keys(keys: readonly WordKey[], signal: AbortSignal | undefined): Promise<readonly KeyLists[]> {
    return Promise.all(
      keys.map(async ({key, at}) => {
        const number = shardOf(key, this.run.hashes.length);
        const file = await this.file(String(number), this.run.hashes[number] ?? '', signal);
        return {key, at, lists: hasOwn(file.keys, key) ? (file.keys[key] ?? []) : []};
      }),
    );
  }

  /**
   * Records one part of whose text has all keys of a word at their distances.
   *
   * @param isExact - Whether what is in files of its own is read too, though other keys tell something already.
   */
  private async findIn(
    part: Part,
    keys: readonly KeyLists[],
    isExact: boolean,
    signal: AbortSignal,
  ): Promise<Bits> {
    const index = parts.indexOf(part) * listsPerPart;
    if (keys.some(({lists}) => (lists[index] ?? '') === '')) return noBits(this.total);
    // A word that is a key has no need of places.
    const needed = keys.length === 1 ? 1 : listsPerPart;
    const isFar = ({lists}: KeyLists): boolean => lists.slice(index, index + needed).some(isReference);
    const near = keys.filter((key) => !isFar(key));
    const far = keys.filter(isFar);
    const placed = near.map(({lists, at}) => placedOf(lists[index], lists[index + 1], at));
    let within = this.joined(placed, allBits(this.total));
    if (far.length === 0 || isEmpty(within) || (!isExact && near.length > 0)) return within;
    const sets = await Promise.all(far.map((key) => this.list(key, index, signal)));
    within = sets.map((set) => unpackBits(set, this.total)).reduce(and, within);
    if (needed === 1 || isEmpty(within) || !isExact) return within;
    const places = await Promise.all(far.map((key) => this.list(key, index + 1, signal)));
    const others = far.map(({at}, number) => placedOf(sets[number], places[number], at));
    return this.joined([...placed, ...others], within);
  }

  /** Records of `within` in which keys occur at their distances. */
  private joined(keys: readonly PlacedSet[], within: Bits): Bits {
    const inSets = keys.map(({set}) => unpackBits(set, this.total)).reduce(and, within);
    return keys.length < 2 || isEmpty(inSets) ? inSets : bitsOf(joined(keys, inSets), this.total);
  }

  /** A list of a key, from its own file where it is too long for that of many keys. */
  private async list({key, lists}: KeyLists, index: number, signal: AbortSignal): Promise<string> {
    const list = lists[index] ?? '';
    if (!isReference(list)) return list;
    const {keys} = await this.file(listName(key, index), list.slice(1), signal);
    return keys[key]?.[0] ?? '';
  }

  private file(name: string, hash: string, signal: AbortSignal | undefined): Promise<ShardFile> {
    const path = `${this.run.folder}/${name}.${hash}.json`;
    return this.files.get(path, (own) => this.load(path, parseShard, own), signal);
  }
}

function partsOf(where: Where): readonly Part[] {
  return where === 'title' ? ['title'] : parts;
}

function placedOf(set = '', places = '', at: number): PlacedSet {
  return {set, places, at};
}

function isReference(list: string): boolean {
  return list.startsWith(referenceMark);
}

function isEmpty(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}
