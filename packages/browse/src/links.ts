import {safeUrl} from '@zwgk/feed';

/** Where a link of a record leads; `undefined` when it may not be followed. */
export function linkFrom(base: string, url: string | undefined): string | undefined {
  return url === undefined ? undefined : safeUrl(url, base);
}

/**
 * A record's place in the catalogue of another page, as that catalogue reads it from the address.
 *
 * @param page - Address of that page, relative to this one; empty where the webmaster names none.
 */
export function inCatalog(page: string, record: Readonly<Record<string, string>>): string | undefined {
  if (page === '') return undefined;
  const fragment = new URLSearchParams(record).toString();
  return safeUrl(`${page.replace(/#.*/, '')}#zwgk-catalog:${fragment}`, document.baseURI);
}
