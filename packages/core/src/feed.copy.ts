/** The files of a feed as they were when it was last read. */
export interface FeedCopy {
  /** Instant of reading, ms since 1970 by this device's clock. */
  readonly readAt: number;
  /** Absolute addresses and texts by turns. */
  readonly files: readonly string[];
}

const prefix = 'zwgk-feed ';
/** JSON cannot contain it, so no serializer is needed that a page may have replaced. */
const separator = '\0';
/** Longest copy to keep, in UTF-16 code units: the page's own scripts need room in the same store. */
const copyMostLength = 500_000;

/** Keeps the files of a feed for the day it cannot be read. Pages without storage do without. */
export function keepCopy(url: string, files: readonly string[]): void {
  const text = [Date.now(), ...files].join(separator);
  try {
    if (text.length <= copyMostLength) localStorage.setItem(prefix + url, text);
  } catch {
    // Blocked, sandboxed or full.
  }
}

/** The stored copy of a feed, if there is one. */
export function readCopy(url: string): FeedCopy | undefined {
  try {
    const [readAt, ...files] = (localStorage.getItem(prefix + url) ?? '').split(separator);
    return files.length > 0 ? {readAt: Number(readAt), files} : undefined;
  } catch {
    return undefined;
  }
}
