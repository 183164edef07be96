import {idKey} from '../id.js';
import {remembering} from '../remembering.js';
import {bareKeyOf, keyOf} from '../text.js';
import {docNumberOf} from '../title.js';

/** What a cell calls a policy: by document numbers, by titles, or both. */
export interface PolicyNames {
  /** Document numbers (文号) as written. */
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
}

const written =
  /[\u4e00-\u9fffA-Za-z]{1,20}\s*[([（【［〔﹝〈]\s*(?:19|20)\d{2}\s*[)\]）】］〕﹞〉]\s*第?\s*\d{1,5}\s*号/g;
const separators = /[、，,;；\n]+|\s{2,}/;

/** Longest text in which names are looked for; no cell of names is longer. */
const longest = 1000;

/** Document numbers a text holds. */
export function numbersIn(text: string): readonly string[] {
  return text.slice(0, longest).normalize('NFKC').match(written) ?? [];
}

/** What the cells for number and title of a row name, whatever form the number has; several policies in one cell are parted. */
export function namesIn(numberCell: string, titleCell: string): PolicyNames {
  const [number, title] = [numberCell.slice(0, longest), titleCell.slice(0, longest)];
  const numbers = numbersIn(number);
  const others = numbers.length > 0 ? [] : number.split(separators).filter((part) => /\d/.test(part));
  const inTitle = numbersIn(title);
  const rest = inTitle.reduce((text, found) => text.replace(found, ''), title.normalize('NFKC'));
  const plain = inTitle.length > 0 ? rest.replace(/[(（\s]*[)）]/g, '') : title;
  const titles = plain.split(/[;；\n]/).map((part) => part.trim());
  return {
    numbers: [...numbers, ...others, ...inTitle].map((part) => part.trim()).filter((part) => part !== ''),
    titles: titles.filter((part) => part !== ''),
  };
}

/** What two document numbers are compared by: brackets, width, white space, 第 and zeros in front do not count. */
export const numberKey = remembering((number: string): string =>
  keyOf(docNumberOf(number).replace(/〕\s*第?\s*0*(?=\d)/, '〕')).replace(/[〔〕()[\]【】《》<>"'“”第]/g, ''),
);

/** Titles inside 《》, the innermost. */
export function quotedIn(title: string): readonly string[] {
  return [...title.slice(0, longest).matchAll(/[《〈<]([^《》〈〉<>]{2,200})[》〉>]/g)].map(
    ([, inner = '']) => inner,
  );
}

const notice = /^.{0,40}?关于(?:印发|公布|发布|下发|转发)(.+?)的(?:通知|公告|通告|决定|意见)$/;

/** What two titles are compared by, the strictest way first: as a whole, by what it is the notice of, without 试行 in brackets. */
export const titleKeys = remembering((title: string): readonly string[] => {
  const core = notice.exec(keyOf(title.slice(0, longest)).replace(/[《》<>"“”]/g, ''))?.[1];
  const named = [title, ...quotedIn(title).slice(0, 1), ...(core === undefined ? [] : [core])];
  return [...new Set([...named.map(idKey), ...named.map(bareKeyOf)])].filter((key) => key.length > 1);
});
