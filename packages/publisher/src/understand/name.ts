/** A name without its number, and whether there was one. */
export interface PlainName {
  readonly name: string;
  readonly numbered: boolean;
  /** The name said that it continues one from the page before: 最低生活保障（续）. */
  readonly continued: boolean;
}

/** Numbers counties put before names: 1. 1.1 (一) 一、 ① 01 0505; never years, amounts or ages. */
const number =
  /^(?:\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?|\d{1,2}[.．、]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）][、.．]?|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]|0\d{1,3}(?:-\d{1,2})?)\s*(?=[^\d\s.．、])/;
const continuation = /[(（]续(?:表|上|上表|前)?[)）]$/;

/** The name of a matter as residents should read it: serial numbers are shown apart. */
export function plainName(text: string): PlainName {
  const oneLine = joinLines(text);
  const whole = oneLine.replace(continuation, '').trim();
  const name = whole.replace(number, '');
  return {name, numbered: name !== whole, continued: whole !== oneLine};
}

/** A name or title broken over lines, on one: Chinese characters meet without a space. */
export function joinLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const before = lines[at - 1] ?? '';
      const isLatin = isAscii(before.charAt(before.length - 1)) && isAscii(line.charAt(0));
      return isLatin ? ` ${line}` : line;
    })
    .join('');
}

function isAscii(character: string): boolean {
  return character > ' ' && character <= '~';
}
