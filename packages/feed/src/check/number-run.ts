/** Digits that follow each other, alone or in groups with a space or hyphen between them. */
export interface NumberRun {
  /** Groups in order; the last may end in X. */
  readonly groups: readonly NumberGroup[];
}

/** Digits without anything between them. */
export interface NumberGroup {
  /** ASCII digits, with X where an identity number ends in one. */
  readonly digits: string;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Full-width digits and X as ASCII; every character keeps its place. */
function narrow(text: string): string {
  return text.replace(/[０-９Ｘｘ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/*
 * Between two digits at most three separators are passed over, and digits are no separators: one way to match, so
 * the time is linear in the text.
 */
const runPattern =
  /\d(?:[ \t\n\u00a0\u2009\u200b\u3000\u2010-\u2015\uff0d·-]{0,3}\d)*(?:[ \u00a0\u3000-]?[Xx](?![A-Za-z0-9]))?/g;
const groupPattern = /[\dXx]+/g;

/** All runs of numbers in a text. */
export function numberRuns(text: string): readonly NumberRun[] {
  return [...narrow(text).matchAll(runPattern)].map((run) => ({
    groups: [...run[0].matchAll(groupPattern)].map((group) => {
      const start = run.index + group.index;
      return {digits: group[0].toUpperCase(), start, end: start + group[0].length};
    }),
  }));
}

/** Into how many groups people divide a number at most: 4-4-4-4-3, 6-4-2-2-4. */
const mostGroups = 6;

/**
 * Every way to take groups that follow each other so that they hold `length` digits.
 * A group is never cut: a number inside a longer one is not that number.
 */
export function windowsOf({groups}: NumberRun, length: number): readonly (readonly NumberGroup[])[] {
  const found: (readonly NumberGroup[])[] = [];
  let first = 0;
  let total = 0;
  groups.forEach((group, last) => {
    total += group.digits.length;
    while (total > length || last - first >= mostGroups) {
      total -= groups[first]?.digits.length ?? 0;
      first++;
    }
    if (total === length) found.push(groups.slice(first, last + 1));
  });
  return found;
}
