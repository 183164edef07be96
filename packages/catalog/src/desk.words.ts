import {
  audienceNamesZhHans,
  channelNamesZhHans,
  gapNamesZhHans,
  levelNamesZhHans,
  modeNamesZhHans,
  stageNamesZhHans,
  validityNamesZhHans,
} from '@zwgk/feed';
import {browseZhHans, documentListZhHans, problemZhHans} from '@zwgk/locale';

import type {DeskWords, Vocabulary} from './words.js';

const zhHans: DeskWords = {
  browse: browseZhHans,
  documents: documentListZhHans,
  problem: problemZhHans,
  codes: {
    levels: levelNamesZhHans,
    audience: audienceNamesZhHans,
    mode: modeNamesZhHans,
    channels: channelNamesZhHans,
    stage: stageNamesZhHans,
    gap: gapNamesZhHans,
    validity: validityNamesZhHans,
  },
};

/** The desk's words of a language; those of another than simplified Chinese have come with that language. */
export function deskWords({desk}: Vocabulary): DeskWords {
  return desk ?? zhHans;
}
