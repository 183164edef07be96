import {noSigns, yesSigns} from './marks.js';
import {keyOf} from './text.js';

/** What a cell in a column of ticks says. */
export type Tick =
  | {readonly type: 'yes'}
  | {readonly type: 'no'}
  /** Words instead of a tick, or beside one: 项目单位, √面向申请人, 乡级. */
  | {readonly type: 'words'; readonly words: string};

const yesWords = new Set(
  '是|有|y|yes|t|true|1|v|对|勾|r|þ|ü|打勾|已勾选|勾选|选|需要|必选|公开|需|应公开|ok|1.0|真'.split('|'),
);
const noWords = new Set(
  '否|无|n|no|f|false|0|不|错|不是|没有|×|✗|✘|✕|x|╳|o|口|¨|£|不公开|不需要|/|\\|-|--|—|——|不适用|0.0|假'.split(
    '|',
  ),
);
const signs = new RegExp(`[${yesSigns}${noSigns}]`, 'g');
const yes = new RegExp(`[${yesSigns}]`);
const boxes = new RegExp(`[${noSigns}]`);

/**
 * Reads a cell of a tick column.
 *
 * @param circleIsTick - The table marks with ○ and nothing else.
 */
export function tickOf(written: string, circleIsTick = false): Tick {
  // Input methods offer the numeral 〇 for a circle.
  const text = written === '〇' ? '○' : written;
  if (text === '') return {type: 'no'};
  const words = text
    .replace(signs, ' ')
    .replace(/[(（[【]\s*[)）\]】]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const key = keyOf(words);
  if (words === '') return {type: yes.test(text) || (circleIsTick && /[○◯]/.test(text)) ? 'yes' : 'no'};
  if (key === '是否' || key === '有无') return {type: yesBox(text) ? 'yes' : 'no'};
  if (noWords.has(words) || noWords.has(key)) return {type: yes.test(text) && !isNoWord(key) ? 'yes' : 'no'};
  if (yesWords.has(words) || yesWords.has(key))
    return {type: boxes.test(text) && !yes.test(text) ? 'no' : 'yes'};
  const bare = words.replace(/^[(（]([^()（）]*)[)）]$/, '$1').replace(/^(v|V|R)(?=[\u4e00-\u9fff])/, '');
  return boxes.test(text) && !yes.test(text) ? {type: 'no'} : {type: 'words', words: bare};
}

/** `■是□否`, `是■否□`: whether the box of 是 or 有 is the ticked one. */
function yesBox(text: string): boolean {
  const drawn = text.replace(/\s/g, '');
  const at = drawn.search(/[是有]/);
  return yes.test(drawn.charAt(at === 0 ? 1 : at - 1));
}

function isNoWord(key: string): boolean {
  return key === '否' || key === '无' || key === '不' || key === 'no' || key === 'n';
}

/** Whether a table's ticks are circles: some, and no other sign of yes among them. */
export function marksWithCircles(texts: Iterable<string>): boolean {
  let circles = false;
  for (const text of texts) {
    if (text.length > 3) continue;
    if (yes.test(text) || yesWords.has(keyOf(text))) return false;
    circles ||= /[○◯〇]/.test(text);
  }
  return circles;
}
