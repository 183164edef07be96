import {areas, type Matter} from '@zwgk/feed';

import type {FeedContent} from './content.js';

/**
 * Matters as residents look for them: by area, national ones in the order of the codelist, then the county's own, then
 * those without an area; within one area in the order of the tables, whichever file they came from.
 */
export function inAreaOrder({matters, localAreas}: FeedContent): readonly Matter[] {
  const codes = [...areas, ...localAreas].map(({code}) => code);
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = ({area}: Matter): number => places.get(area ?? '') ?? codes.length;
  return [...matters].sort((one, other) => placeOf(one) - placeOf(other));
}
