import {fold, learnTraditional} from '@zwgk/feed';
import {type DocumentTableRow, randomOf} from '@zwgk/tooling';

/** What residents may type and what a scan of all texts finds for it. */
export interface Fragment {
  readonly words: string;
  /** Places of the documents that have it, in the list of all. */
  readonly found: ReadonlySet<number>;
}

/** Longest fragment of the targets. */
const longest = 10;

const textsOf = ({title, docNumber, indexNumber, issuer, summary}: DocumentTableRow): readonly string[] =>
  [title, docNumber, indexNumber, issuer, summary].flatMap((text) => text ?? []);

/**
 * Fragments of the documents' texts, as many of each length from 1 to 10 characters, with what a scan finds.
 * Widths, brackets and scripts count as equal; that is all the scan shares with the search.
 */
export function fragmentsOf(documents: readonly DocumentTableRow[], count: number): readonly Fragment[] {
  const random = randomOf(count);
  learnTraditional();
  const folded = documents.map((document) => textsOf(document).map(fold));
  return Array.from({length: count}, (_, index) => {
    const words = fragmentIn(documents, 1 + (index % longest), () => random.next());
    const wanted = fold(words);
    const found = new Set<number>();
    folded.forEach((texts, place) => {
      if (texts.some((text) => text.includes(wanted))) found.add(place);
    });
    return {words, found};
  });
}

function fragmentIn(documents: readonly DocumentTableRow[], length: number, next: () => number): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  for (;;) {
    const document = pick(documents);
    const texts = document === undefined ? [] : textsOf(document);
    // Half of what is typed is of a title.
    const text = (next() < 0.5 ? texts[0] : pick(texts)) ?? '';
    const start = Math.floor(next() * (text.length - length + 1));
    const words = text.slice(start, start + length);
    if (words.length === length && !/\s/.test(words)) return words;
  }
}

/** What is typed to find some documents: words of their titles, key by key. */
export function typingOf(documents: readonly DocumentTableRow[], words: number): readonly string[] {
  const random = randomOf(words);
  return Array.from({length: words}, () => fragmentIn(documents, 4, () => random.next())).flatMap((word) =>
    Array.from(word, (_, index) => word.slice(0, index + 1)),
  );
}
