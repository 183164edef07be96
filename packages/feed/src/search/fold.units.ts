/** Signs that stand for the same bracket: 〔2021〕, [2021], （2021） and 【2021】 are one. */
const opening = '〔[【〖{﹝❲⦅［｛（｟';
const closing = '〕]】〗}﹞❳⦆］｝）｠';

/** Letters with capitals end below this code; full-width ones are among the wide forms. */
const lettersEnd = 0x2d00;

/** Full-width forms are those of ASCII at a distance. */
const wideStart = 0xff01;
const wideEnd = 0xff5f;
const distance = 0xfee0;

/** Stands where it has not been looked at yet what a code unit folds to: nothing folds to it. */
const unseen = 0xffff;

let folded: Uint16Array | undefined;

/**
 * What each code unit folds to, 0 where it stays itself; made when first needed. Traditional characters are among them
 * once `learnTraditional` has put them there. It is read by {@link foldedUnit}.
 */
export function foldedUnits(): Uint16Array {
  if (folded !== undefined) return folded;
  const units = new Uint16Array(0x10000).fill(unseen, 0, lettersEnd).fill(unseen, wideStart, wideEnd);
  units[0x3000] = 0x20;
  for (const bracket of opening) units[bracket.charCodeAt(0)] = '('.charCodeAt(0);
  for (const bracket of closing) units[bracket.charCodeAt(0)] = ')'.charCodeAt(0);
  folded = units;
  return units;
}

/** What a code unit folds to, 0 where it stays itself. Letters are looked at when they first occur: they are ten thousand. */
export function foldedUnit(units: Uint16Array, code: number): number {
  const known = units[code] ?? 0;
  if (known !== unseen) return known;
  const narrow = code < wideStart ? code : code - distance;
  const unit = smallLetter(narrow) || (narrow === code ? 0 : narrow);
  units[code] = unit;
  return unit;
}

/** Capitals as small letters, each for itself: the last sigma of a word must not depend on where a word ends. */
function smallLetter(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length > 1 || small.charCodeAt(0) === code ? 0 : small.charCodeAt(0);
}
