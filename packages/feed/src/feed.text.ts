import {isRecord} from './read.js';

/**
 * The text of a `feed.json`, laid out for people to read but for the inlined head of the catalogue, which is for programs
 * and stands on one line: the servers of many counties do not compress, and a line per number would be twice the bytes.
 * Whoever rewrites a `feed.json` writes it so, and leaves every byte of what it does not change.
 */
export function feedText(feed: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(feed, undefined, 2);
  const inline = inlineHeadIn(feed);
  if (inline === undefined) return `${text}\n`;
  // Where it stands: three levels deep. No other text has its line breaks, because JSON has none within texts.
  const laidOut = JSON.stringify(inline, undefined, 2).replace(/\n/g, '\n      ');
  return `${text.replace(laidOut, () => JSON.stringify(inline))}\n`;
}

/** The inlined head of the catalogue, as it stands in the JSON of a `feed.json`. */
function inlineHeadIn({columns}: Readonly<Record<string, unknown>>): unknown {
  const catalog = isRecord(columns) ? columns['catalog'] : undefined;
  return isRecord(catalog) ? catalog['inline'] : undefined;
}
