import {isRecord} from './read.js';

/** Members of a column that are for programs alone. */
const forPrograms = ['inline', 'lookup'] as const;

/**
 * The text of a `feed.json`, laid out for people to read but for what is for programs, inlined heads and lookups, which stand on
 * one line each: the servers of many counties do not compress, and a line per number would be twice the bytes.
 * Whoever rewrites a `feed.json` writes it so, and leaves every byte of what it does not change.
 */
export function feedText(feed: Readonly<Record<string, unknown>>): string {
  const text = partsForPrograms(feed).reduce<string>(
    (so, part) => {
      // Where it stands: three levels deep. No other text has its line breaks, because JSON has none within texts.
      const laidOut = JSON.stringify(part, undefined, 2).replace(/\n/g, '\n      ');
      return so.replace(laidOut, () => JSON.stringify(part));
    },
    JSON.stringify(feed, undefined, 2),
  );
  return `${text}\n`;
}

function partsForPrograms({columns}: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!isRecord(columns)) return [];
  const parts = Object.values(columns)
    .filter(isRecord)
    .flatMap((column) => forPrograms.map((name) => column[name]));
  return parts.filter((part) => part !== undefined);
}
