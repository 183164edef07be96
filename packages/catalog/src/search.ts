import type {MatterRow, MatterText} from '@zwgk/feed';

/** A run of text, and whether the searched words are in it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Text as it is compared: full-width letters, digits and signs as half-width, capitals as small letters.
 *
 * Every character keeps its place, so a hit in the folded text is at the same place in the original.
 */
export function fold(text: string): string {
  const halfWidth = text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const small = halfWidth.toLowerCase();
  // A few letters, such as İ, become two when small: then only the Latin ones are folded.
  return small.length === halfWidth.length
    ? small
    : halfWidth.replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}

/** The words of what was typed, folded: all of them must occur. */
export function wordsOf(typed: string): readonly string[] {
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Text of every row, folded, once per loaded list: typing a character then reads it and makes nothing. */
const foldedLists = new WeakMap<object, readonly string[]>();

function folded<T extends object>(list: readonly T[], textOf: (item: T) => string): readonly string[] {
  const known = foldedLists.get(list);
  if (known !== undefined) return known;
  const texts = list.map((item) => fold(textOf(item)));
  foldedLists.set(list, texts);
  return texts;
}

/**
 * Finds rows that hold every word somewhere in names, body, contents, basis or time limit.
 *
 * Exact: a row is found if and only if each word is a substring. Fields are kept apart by a line feed, which no word
 * contains, so nothing is found across two fields.
 *
 * @param texts - The rows' long text in the same order, as far as it has been loaded.
 */
export function finder(
  rows: readonly MatterRow[],
  texts: readonly MatterText[] | undefined,
  typed: string,
): (row: MatterRow) => boolean {
  const words = wordsOf(typed);
  const names = folded(rows, ({level1, level2, subject}) => `${level1}\n${level2 ?? ''}\n${subject ?? ''}`);
  const long =
    texts === undefined
      ? []
      : folded(
          texts,
          ({elements, basis, timeLimit}) => `${elements ?? ''}\n${basis ?? ''}\n${timeLimit ?? ''}`,
        );
  return ({position}) =>
    words.every(
      (word) => names[position]?.includes(word) === true || long[position]?.includes(word) === true,
    );
}

/** Cuts text where the words of a search begin and end, longest word first where they overlap. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const lookedThrough = fold(text);
  const found: Piece[] = [];
  let done = 0;
  for (;;) {
    const hit = nextHit(lookedThrough, words, done);
    if (hit === undefined) break;
    if (hit.start > done) found.push({text: text.slice(done, hit.start), hit: false});
    found.push({text: text.slice(hit.start, hit.end), hit: true});
    done = hit.end;
  }
  if (done < text.length) found.push({text: text.slice(done), hit: false});
  return found;
}

/** The sentence around the first hit of a long text; `undefined` when none of the words is in it. */
export function excerpt(text: string, words: readonly string[], around = 30): string | undefined {
  const hit = nextHit(fold(text), words, 0);
  if (hit === undefined) return undefined;
  const start = Math.max(0, hit.start - around);
  const end = Math.min(text.length, hit.end + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function nextHit(
  lookedThrough: string,
  words: readonly string[],
  from: number,
): {readonly start: number; readonly end: number} | undefined {
  let next: {readonly start: number; readonly end: number} | undefined;
  for (const word of words) {
    const start = lookedThrough.indexOf(word, from);
    if (start < 0) continue;
    const end = start + word.length;
    if (next === undefined || start < next.start || (start === next.start && end > next.end))
      next = {start, end};
  }
  return next;
}
