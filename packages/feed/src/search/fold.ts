import {simplifiedForms, traditionalForms} from './fold.generated.js';
import {unpackNumbers} from './packed.js';

/** Signs that stand for the same bracket: 〔2021〕, [2021], （2021） and 【2021】 are one. */
const opening = '〔[【〖{﹝❲⦅［｛（｟';
const closing = '〕]】〗}﹞❳⦆］｝）｠';

/** Letters with capitals end below this code; full-width ones are among the wide forms. */
const lettersEnd = 0x2d00;

/** Folded code unit by code unit; 0 where a character stays itself. Made when first needed. */
let folded: Uint16Array | undefined;

function foldedUnits(): Uint16Array {
  if (folded !== undefined) return folded;
  const units = new Uint16Array(0x10000);
  foldLetters(units);
  // Full-width forms are those of ASCII at a distance.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const narrow = code - 0xfee0;
    units[code] = units[narrow] || narrow;
  }
  units[0x3000] = 0x20;
  for (const bracket of opening) units[bracket.charCodeAt(0)] = '('.charCodeAt(0);
  for (const bracket of closing) units[bracket.charCodeAt(0)] = ')'.charCodeAt(0);
  foldTraditional(units);
  folded = units;
  return units;
}

/** Capitals as small letters, each for itself: the last sigma of a word must not depend on where a word ends. */
function foldLetters(units: Uint16Array): void {
  for (let code = 0; code < lettersEnd; code++) {
    const small = String.fromCharCode(code).toLowerCase();
    if (small.length === 1 && small.charCodeAt(0) !== code) units[code] = small.charCodeAt(0);
  }
}

function foldTraditional(units: Uint16Array): void {
  const steps = unpackNumbers(simplifiedForms);
  let traditional = -1;
  let simplified = 0;
  unpackNumbers(traditionalForms).forEach((gap, index) => {
    const step = steps[index] ?? 0;
    traditional += gap + 1;
    simplified += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    units[traditional] = simplified;
  });
}

/**
 * Text as it is compared: full-width letters, digits and signs as half-width, capitals as small letters, traditional
 * characters as simplified ones, all brackets but those of titles as round ones.
 *
 * Each UTF-16 code unit is folded by itself and keeps its place: a hit in the folded text is at the same place in the
 * original, and a part of a text folds to the part of the folded text. Several traditional characters may fold to one
 * simplified one, in what is published and in what is typed alike, so none is missed.
 */
export function fold(text: string): string {
  const units = foldedUnits();
  let result = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)] ?? 0;
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
