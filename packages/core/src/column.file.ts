import type {Parsed} from '@zwgk/feed';

import {fileUrl, valueOf} from './feed.file.js';
import {parseJson} from './json.js';
import {requestText} from './request.js';

/** Longest that a file may take, in ms, and most bytes it may have. */
const limits = {deadline: 10_000, maxBytes: 10_000_000};

/**
 * Reads one file of a published column for who can do without its lists; what goes wrong is not tried again.
 *
 * @param path - Relative to `base`, an absolute address.
 * @throws {FeedFailure}
 */
export async function readColumnFile<T>(
  path: string,
  base: string,
  parse: (json: unknown) => Parsed<T>,
  signal: AbortSignal,
): Promise<T> {
  const file = fileUrl(path, base);
  return valueOf(parse(parseJson(await requestText(file, {...limits, signal}), file)), file);
}
