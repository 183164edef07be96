const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  廿: 20,
  卅: 30,
};
const units: Readonly<Record<string, number>> = {十: 10, 拾: 10, 百: 100, 千: 1000};

/** Number below 10,000 written in Arabic or Chinese numerals (二十, 一百二十, 两), else `undefined`. */
export function numberOf(words: string): number | undefined {
  if (/^\d{1,4}$/.test(words)) return Number(words);
  let total = 0;
  let pending: number | undefined;
  for (const character of words) {
    const unit = units[character];
    const digit = digits[character];
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (digit !== undefined) {
      pending = digit >= 20 || pending === undefined ? (pending ?? 0) + digit : pending * 10 + digit;
    } else return undefined;
  }
  return words === '' ? undefined : total + (pending ?? 0);
}
