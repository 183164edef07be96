import {
  adoptionNamesZhHans,
  codeName,
  type CodeNames,
  interpretationFormNamesZhHans,
  interpretationKindNamesZhHans,
  relationNamesZhHans,
} from '@zwgk/feed';
import {policyReadingZhHans} from '@zwgk/locale';

import type {ReadingWords, Vocabulary} from './policy.words.js';

const zhHans: ReadingWords = {
  said: policyReadingZhHans,
  names: {
    kind: interpretationKindNamesZhHans,
    form: interpretationFormNamesZhHans,
    adoption: adoptionNamesZhHans,
    relation: relationNamesZhHans,
  },
};

/** Words of what is read below the first view; those of other languages come with the language. */
export function readingWords({reading = zhHans}: Vocabulary): ReadingWords {
  return reading;
}

/** What residents read for a code; the code itself where it has no name. */
export function nameOf(list: keyof ReadingWords['names'], code: string, words: Vocabulary): string {
  const names: CodeNames = readingWords(words).names[list];
  return codeName(names, code) ?? code;
}
