import {browseZhHans, documentListZhHans, problemZhHans} from '@zwgk/locale';

import type {DeskWords, Vocabulary} from './words.js';

const zhHans: DeskWords = {browse: browseZhHans, documents: documentListZhHans, problem: problemZhHans};

/** The desk's words of a language; those of another than simplified Chinese have come with that language. */
export function deskWords({desk}: Vocabulary): DeskWords {
  return desk ?? zhHans;
}
