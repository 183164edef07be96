import {remembering} from './remembering.js';
import {simplify} from './simplify.js';

/** A cell's text made fit to publish, and whether invisible characters had to be taken out. */
export interface Cleaned {
  readonly text: string;
  readonly hadControls: boolean;
}

/** Control, zero-width and direction characters: invisible, and fatal to search. */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** How Excel stores such characters inside its XML. */
const escapedInvisible = /_x00(?:0[0-8bcef]|1[0-9a-f]|7f)_/gi;
const escapedReturn = /_x000d_/gi;
/** Anything at all to do; most cells need nothing. */
const untidy =
  // eslint-disable-next-line no-control-regex
  /^ | $| {2}|[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]|_x00/i;
const wideSpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The text of a cell as the county wrote it, without invisible characters, line ends as `\n`, every white
 * space as one space, no blank lines, ends trimmed. No character a person sees is changed.
 */
export function cleanText(raw: string): Cleaned {
  if (!untidy.test(raw)) return {text: raw, hadControls: false};
  const visible = raw.replace(escapedReturn, '').replace(escapedInvisible, '').replace(invisible, '');
  const hadControls = visible.length !== raw.replace(escapedReturn, '').length;
  const lines = visible.replace(/\r\n?/g, '\n').replace(wideSpace, ' ').split('\n');
  const text = lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return {text, hadControls};
}

/** Longest text worth comparing with a word list. */
const longestKey = 300;

/** Wordings up to this length are repeated in every row of a table. */
const longestRemembered = 32;

/** What two wordings are compared by: width, white space, case and script do not count. */
export function keyOf(words: string): string {
  if (bare.test(words)) return simplify(words.slice(0, longestKey));
  return words.length <= longestRemembered ? shortKeyOf(words) : newKeyOf(words);
}

/** Of a wording with nothing but these only the script can count: most names and titles. */
const bare = /^[\u4e00-\u9fff0-9a-z《》、。“”〔〕-]*$/;

function newKeyOf(words: string): string {
  return simplify(words.slice(0, longestKey).normalize('NFKC')).replace(/\s/g, '').toLowerCase();
}

const shortKeyOf = remembering(newKeyOf);

/** Like {@link keyOf}, with brackets and their content, quotation marks and punctuation left out too. */
export function bareKeyOf(words: string): string {
  return keyOf(words)
    .replace(/\([^()]*\)/g, '')
    .replace(/[[\]【】〔〕()"'“”‘’《》<>、,，.。:：;；*※#_/|\\-]/g, '');
}

const noneWords = new Set([
  '无',
  '没有',
  '暂无',
  '无此项',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '－',
  '／',
  '〇',
  'none',
]);
const notApplicableWords = new Set(['不适用', '不涉及', '无需', 'n/a', 'na', '不需要']);

/** Whether a cell says that there is none (无) or that the question does not arise (不适用). */
export function absenceOf(text: string): 'none' | 'notApplicable' | undefined {
  if (text.length > 8) return undefined;
  const key = keyOf(text).replace(/[。.]$/, '');
  if (noneWords.has(key)) return 'none';
  return notApplicableWords.has(key) ? 'notApplicable' : undefined;
}

/** Whether a cell says something; that there is none of it is not something. */
export function isStated(text: string): boolean {
  return text !== '' && absenceOf(text) === undefined;
}
