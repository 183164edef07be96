// @ts-expect-error: opencc-js has types for its converters alone; a dictionary is a text
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
// @ts-expect-error: as above
import simplifiedOf from 'opencc-js/dict/TSCharacters';
// @ts-expect-error: as above
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';

import {packNumbers} from '../search/packed.js';

type Pairs = ReadonlyMap<string, string>;

/** A dictionary of OpenCC: `from to|from to|…`. */
function pairsOf(dictionary: string): Pairs {
  return new Map(dictionary.split('|').map((pair) => pair.split(' ') as [string, string]));
}

/** Characters an encoding of two bytes has in rows `first` to `last`. */
function charactersOf(encoding: string, first: number, last: number, from: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = first; row <= last; row++) {
    for (let cell = from; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

/**
 * Traditional characters and the simplified ones they fold to, those of disclosure texts: the traditional ones of GBK
 * whose simplified form is among the 6,763 of GB 2312. Variants of Taiwan and Hong Kong fold as what they stand for.
 */
export function foldedCharacters(): readonly (readonly [traditional: string, simplified: string])[] {
  const simplified = charactersOf('gbk', 0xb0, 0xf7, 0xa1);
  const known = charactersOf('gbk', 0x81, 0xfe, 0x40);
  const standard = pairsOf(simplifiedOf);
  const all = new Map(standard);
  for (const [variant, character] of [...pairsOf(hongKongVariants), ...pairsOf(taiwanVariants)]) {
    // 么 and its like are simplified characters themselves.
    if (!simplified.has(variant) && !all.has(variant)) all.set(variant, standard.get(character) ?? character);
  }
  return [...all]
    .map(([from, to]) => [from, all.get(to) ?? to] as const)
    .filter(([from, to]) => from !== to && from.length === 1 && known.has(from) && simplified.has(to))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The table `fold` reads: gaps between traditional characters, and steps between their simplified ones. */
export function renderFoldTable(): string {
  const characters = foldedCharacters();
  let before = -1;
  const gaps = characters.map(([traditional]) => {
    const gap = traditional.charCodeAt(0) - before - 1;
    before = traditional.charCodeAt(0);
    return gap;
  });
  let last = 0;
  const steps = characters.map(([, simplified]) => {
    const step = simplified.charCodeAt(0) - last;
    last = simplified.charCodeAt(0);
    return step < 0 ? -step * 2 - 1 : step * 2;
  });
  return [
    '// Written by `npm run generate` from the character tables of OpenCC (Apache-2.0). Do not edit.\n',
    '/** Traditional characters: packed numbers, each how many code units lie between one and the one before. */',
    `export const traditionalForms = ${JSON.stringify(packNumbers(gaps))};\n`,
    '/** Simplified form of each: packed numbers, each twice the step from the one before, or for −n 2n − 1. */',
    `export const simplifiedForms = ${JSON.stringify(packNumbers(steps))};`,
  ].join('\n');
}
