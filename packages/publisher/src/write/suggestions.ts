import type {Run} from '@zwgk/feed';

import {suggestFiles} from '../suggest/offers.js';
import type {FeedContent} from './content.js';
import type {Edition} from './edition.js';

/** Where the offers beside an exact result are, relative to the head of the catalogue. */
export interface SuggestionFiles {
  readonly words?: string;
  readonly initials?: Run;
}

/** Writes what is offered beside an exact result: official names by everyday words and by the initials of their pinyin. */
export function writeSuggestions(edition: Edition, content: FeedContent): SuggestionFiles {
  const {words, initials} = suggestFiles(content);
  const hashes = initials.map((offers, part) => edition.add(`catalog/initials/${part}`, {offers}));
  return {
    ...(Object.keys(words).length > 0 && {
      words: `words.${edition.add('catalog/words', {offers: words})}.json`,
    }),
    ...(hashes.length > 0 && {initials: {folder: 'initials', hashes}}),
  };
}
