import {safeUrl} from '@zwgk/feed';

/** Where a link of a record leads; `undefined` when it may not be followed. */
export function linkFrom(base: string, url: string | undefined): string | undefined {
  return url === undefined ? undefined : safeUrl(url, base);
}
