/** Signs that say yes, in the columns and lists of real tables. */
export const yesSigns = '√✓✔☑✅■▇█◼⬛▪●⚫★▲◆◉▣☒⊙◎';
/** Signs of a box left empty. */
export const noSigns = '□☐◻⬜▫○◯⚪◇☆△▢❏❑';

/** One entry of a list in a cell. */
export interface Entry {
  readonly words: string;
  readonly ticked: boolean;
}

/** Letters that stand for a tick or a box where a symbol font was lost, or a scan was read as 口. */
const lostSigns: Readonly<Record<string, string>> = {
  R: '☑',
  t: '◆',
  V: '✓',
  v: '✓',
  þ: '☑',
  ü: '✓',
  '¨': '□',
  '£': '□',
  口: '□',
  o: '□',
};
const bracketedTick = /[[(（【]\s*[√✓✔☑■●vV]\s*[\])）】]/g;
const emptyBrackets = /[[(（【]\s*[\])）】]/g;
const emptySquareBrackets = /[[【]\s*[\]】]/g;
const sign = new RegExp(`[${yesSigns}${noSigns}]`);

/**
 * Entries of a list in one cell, with or without boxes. Without any box every entry counts as ticked;
 * with boxes only what follows (or, where the boxes come last, precedes) a ticked one.
 *
 * @param startsName - Whether a known name begins here, which tells a lost box from a letter.
 */
export function entriesOf(text: string, startsName: (rest: string) => boolean): readonly Entry[] {
  const drawn = withSigns(text, startsName).trim();
  if (!sign.test(drawn)) return [{words: drawn, ticked: true}];
  const signsLast =
    !sign.test(drawn.charAt(0)) && (sign.test(drawn.charAt(drawn.length - 1)) || startsName(drawn));
  const pieces = split(drawn);
  return signsLast
    ? pieces.flatMap(({words, after}) => entry(lastOf(words), after))
    : pieces.flatMap(({words, before}) => entry(words, before));
}

/** Before a box that comes behind, only the nearest word is ticked: 县级 乡级√. */
function lastOf(words: string): string {
  return words.trim().split(/\s+/).pop() ?? '';
}

interface Piece {
  readonly words: string;
  /** Signs around the words, `''` at the ends. */
  readonly before: string;
  readonly after: string;
}

function split(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  let words = '';
  for (const character of text) {
    if (!sign.test(character)) {
      words += character;
      continue;
    }
    if (words.trim() !== '' || before !== '') pieces.push({words, before, after: character});
    before = character;
    words = '';
  }
  pieces.push({words, before, after: ''});
  return pieces;
}

function entry(words: string, box: string): readonly Entry[] {
  const said = words.trim();
  return said === '' || box === '' ? [] : [{words: said, ticked: yesSigns.includes(box)}];
}

/** The text with brackets and letters that stand for boxes turned into boxes. */
function withSigns(text: string, startsName: (rest: string) => boolean): string {
  let drawn = text.replace(bracketedTick, '☑');
  if (drawn !== text) drawn = drawn.replace(emptyBrackets, '□');
  else if (!sign.test(text)) drawn = text.replace(emptySquareBrackets, '□');
  if (!/[RtVvþü¨£口o]/.test(drawn)) return drawn;
  let result = '';
  for (let at = 0; at < drawn.length; at += 1) {
    const character = drawn.charAt(at);
    const box = lostSigns[character];
    const inWord = /[A-Za-z0-9窗人户门港关路]/.test(drawn.charAt(at - 1));
    result += box !== undefined && !inWord && startsName(drawn.slice(at + 1, at + 24)) ? box : character;
  }
  return result;
}
