/** Signs that stand for the same bracket: 〔2021〕, [2021], （2021） and 【2021】 are one. */
const opening = '〔[【〖{﹝❲⦅［｛（｟';
const closing = '〕]】〗}﹞❳⦆］｝）｠';

/** Letters with capitals end below this code; full-width ones are among the wide forms. */
const lettersEnd = 0x2d00;

let folded: Uint16Array | undefined;

/**
 * What each code unit folds to, 0 where it stays itself; made when first needed. Traditional characters are among them
 * once `learnTraditional` has put them there.
 */
export function foldedUnits(): Uint16Array {
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
