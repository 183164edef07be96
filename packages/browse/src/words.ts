import {type BrowseWords, browseZhHans, type ProblemWords, problemZhHans} from '@zwgk/locale';

/** What every list says in one language beyond its first screen. */
export interface BrowseWordSet {
  readonly browse: BrowseWords;
  readonly problem: ProblemWords;
}

const zhHans: BrowseWordSet = {browse: browseZhHans, problem: problemZhHans};

/** Words of browsing; those of another language than simplified Chinese have come with that language. */
export function browseWords({desk}: {readonly desk?: BrowseWordSet}): BrowseWordSet {
  return desk ?? zhHans;
}
