import {isRecord} from './read.js';

/**
 * The text of a `feed.json`, laid out for people to read but for inlined heads, which are for programs and stand on one line
 * each: the servers of many counties do not compress, and a line per number would be twice the bytes.
 * Whoever rewrites a `feed.json` writes it so, and leaves every byte of what it does not change.
 */
export function feedText(feed: Readonly<Record<string, unknown>>): string {
  const text = inlineHeadsIn(feed).reduce<string>(
    (so, inline) => {
      // Where it stands: three levels deep. No other text has its line breaks, because JSON has none within texts.
      const laidOut = JSON.stringify(inline, undefined, 2).replace(/\n/g, '\n      ');
      return so.replace(laidOut, () => JSON.stringify(inline));
    },
    JSON.stringify(feed, undefined, 2),
  );
  return `${text}\n`;
}

/** The inlined heads of the columns, as they stand in the JSON of a `feed.json`. */
function inlineHeadsIn({columns}: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!isRecord(columns)) return [];
  return [columns['catalog'], columns['policies']].flatMap((column) =>
    isRecord(column) && column['inline'] !== undefined ? [column['inline']] : [],
  );
}
