import {Memo} from '../listing/memo.js';
import {parseOffers} from '../parse.published.js';
import type {ColumnMap, OffersFile} from '../schemas.js';
import {readyToFold, wordsOf} from './fold.js';
import type {LoadFile} from './load.js';
import {pathIn} from './run.js';

/** Names offered at a time. */
const offerLimit = 8;
/** Letters or characters of which a beginning is looked for: one alone could become anything. */
const leastTyped = 2;

type OfferFiles = NonNullable<ColumnMap['suggest']>;

/** Finds official names for what people type instead of them. */
export class OfferReader {
  private readonly files: OfferFiles;
  private readonly load: LoadFile;
  private readonly loaded = new Memo<OffersFile>(27);

  constructor(files: OfferFiles, load: LoadFile) {
    this.files = files;
    this.load = load;
  }

  /** Names for each word that was typed, those meant most surely first. */
  async offers(typed: string, signal?: AbortSignal): Promise<readonly string[]> {
    await readyToFold([typed]);
    const words = wordsOf(typed);
    const found = await Promise.all(words.map((word) => this.offersOf(word, signal)));
    return [...new Set(found.flat())].filter((name) => !words.includes(name)).slice(0, offerLimit);
  }

  private async offersOf(word: string, signal: AbortSignal | undefined): Promise<readonly string[]> {
    const path = this.pathOf(word);
    if (path === undefined) return [];
    const {offers} = await this.loaded.get(path, (own) => this.load(path, parseOffers, own), signal);
    await readyToFold(Object.keys(offers));
    const isMeant = (key: string): boolean =>
      (word.length >= leastTyped && key.startsWith(word)) || (!isLatin(word) && word.includes(key));
    // What differs least in length from what was typed is nearest to it.
    const distance = (key: string): number => Math.abs(key.length - word.length);
    return Object.entries(offers)
      .map(([key, names]) => [wordsOf(key).join(''), names] as const)
      .filter(([key]) => isMeant(key))
      .sort(([a], [b]) => distance(a) - distance(b))
      .flatMap(([, names]) => names);
  }

  /** Latin letters are initials, anything else an everyday word. */
  private pathOf(word: string): string | undefined {
    const {words, initials} = this.files;
    if (!isLatin(word)) return words;
    if (initials === undefined || word.length < leastTyped) return undefined;
    return pathIn(initials, (word.charCodeAt(0) - 'a'.charCodeAt(0)) % initials.hashes.length);
  }
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word);
}
