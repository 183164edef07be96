import {foldedUnit, foldedUnits} from './fold.units.js';

/** Where the traditional characters are. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Characters of GB 2312 that fold to others: of them alone it is known that they are traditional. */
const foldedInGb2312 = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

/** 1 for the code units that are surely no traditional character; made when first needed. */
let sureUnits: Uint8Array | undefined;

/** What GB 2312 has, which every browser knows by its encoding, folds to itself but for a few. */
function sureOfUnits(): Uint8Array {
  if (sureUnits !== undefined) return sureUnits;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const units = new Uint8Array(0x10000).fill(1, 0, firstHan).fill(1, lastHan + 1);
  for (const character of new TextDecoder('gbk').decode(Uint8Array.from(bytes))) {
    units[character.charCodeAt(0)] = 1;
  }
  for (const character of foldedInGb2312) units[character.charCodeAt(0)] = 0;
  sureUnits = units;
  return units;
}

/** Whether a text may hold a traditional character; of rare simplified ones that cannot be told. */
export function mayBeTraditional(text: string): boolean {
  const sure = sureOfUnits();
  for (let at = 0; at < text.length; at++) if (sure[text.charCodeAt(at)] === 0) return true;
  return false;
}

/** Fetches the table of traditional characters where texts may hold any: then `fold` folds them exactly. */
export async function readyToFold(texts: readonly string[]): Promise<void> {
  if (!texts.some(mayBeTraditional)) return;
  const {learnTraditional} = await import('./fold.traditional.js');
  learnTraditional();
}

/**
 * Text as it is compared: full-width letters, digits and signs as half-width, capitals as small letters, traditional
 * characters as simplified ones, all brackets but those of titles as round ones.
 *
 * Each UTF-16 code unit is folded by itself and keeps its place: a hit in the folded text is at the same place in the
 * original, and a part of a text folds to the part of the folded text. Several traditional characters may fold to one
 * simplified one, in what is published and in what is typed alike, so none is missed.
 *
 * Traditional characters fold once `readyToFold` has seen their text, or after `learnTraditional`.
 */
export function fold(text: string): string {
  const units = foldedUnits();
  let result = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldedUnit(units, text.charCodeAt(at));
    if (unit === 0) continue;
    result += text.slice(done, at) + String.fromCharCode(unit);
    done = at + 1;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** The words of what was typed, folded, each once: all of them must occur. */
export function wordsOf(typed: string): readonly string[] {
  return [...new Set(fold(typed).split(/\s+/))].filter((word) => word !== '');
}
