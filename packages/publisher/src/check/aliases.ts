import {type ColumnMap, everydayWords, parseOffers} from '@zwgk/feed';

import type {Alias} from '../suggest/alias.js';
import type {FileReader, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';

/** The everyday words a catalogue offers names for, those everybody's publisher adds left out. */
export async function readAliases(
  map: ColumnMap | undefined,
  head: Part,
  reader: FileReader,
  personal: PersonalRules,
): Promise<readonly Alias[]> {
  const reference = map?.suggest?.words;
  const part = reference === undefined ? undefined : await reader.follow(reference, head.name, true);
  const file = part && reader.whole(parseOffers(part.json), part.name, part.json);
  if (part !== undefined) personal.inspect(part);
  const general = new Set(
    everydayWords.flatMap(([official, words]) => words.map((word) => `${word}\n${official}`)),
  );
  return Object.entries(file?.offers ?? {}).flatMap(([word, names]) =>
    names.filter((official) => !general.has(`${word}\n${official}`)).map((official) => ({word, official})),
  );
}
