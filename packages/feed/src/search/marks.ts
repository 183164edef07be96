import {fold} from './fold.js';

/** A run of text, and whether the searched words are in it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text where the words of a search begin and end, the longest word first where they overlap.
 *
 * @param words - Folded, as `wordsOf` gives them.
 */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const foldedText = fold(text);
  const found: Piece[] = [];
  let done = 0;
  for (;;) {
    const hit = nextHit(foldedText, words, done);
    if (hit === undefined) break;
    if (hit.start > done) found.push({text: text.slice(done, hit.start), hit: false});
    found.push({text: text.slice(hit.start, hit.end), hit: true});
    done = hit.end;
  }
  if (done < text.length) found.push({text: text.slice(done), hit: false});
  return found;
}

/**
 * The surroundings of the first hit in a long text; `undefined` when none of the words is in it.
 *
 * @param words - Folded, as `wordsOf` gives them.
 * @param around - Characters shown before and after the hit.
 */
export function excerpt(text: string, words: readonly string[], around = 30): string | undefined {
  const hit = nextHit(fold(text), words, 0);
  if (hit === undefined) return undefined;
  const start = Math.max(0, hit.start - around);
  const end = Math.min(text.length, hit.end + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function nextHit(foldedText: string, words: readonly string[], from: number): Hit | undefined {
  let next: Hit | undefined;
  for (const word of words) {
    const start = foldedText.indexOf(word, from);
    if (start < 0) continue;
    const end = start + word.length;
    if (next === undefined || start < next.start || (start === next.start && end > next.end))
      next = {start, end};
  }
  return next;
}
