import {dirname, resolve} from 'node:path';

import type {PageTag} from './page.tags.js';

/**
 * The widgets of a page that show the feed of a folder.
 *
 * Folders on the webmaster's machine need not lie as they do on the server. So an address is followed as far as it can
 * be: a relative one from the page, any other by the folders it ends with. Where no address leads to the folder, but all
 * widgets of the page have the same one, it is taken for the feed's.
 *
 * @param page - Path of the page.
 * @param out - Path of the feed's folder.
 */
export function tagsOfFeed(tags: readonly PageTag[], page: string, out: string): readonly PageTag[] {
  const feed = resolve(out, 'feed.json');
  const found = tags.filter((tag) => leadsTo(tag.feed ?? '', page, feed));
  if (found.length > 0) return found;
  return new Set(tags.map((tag) => tag.feed ?? '')).size === 1 ? tags : [];
}

function leadsTo(address: string, page: string, feed: string): boolean {
  const path = decodedPath(address);
  if (path === undefined || path === '') return false;
  const isRelative = !/^([a-z][a-z\d+.-]*:)?\//i.test(address);
  if (isRelative) return resolve(dirname(page), path) === feed;
  return feed.replaceAll('\\', '/').endsWith(path);
}

/** The path of an address without its query; of a relative one, still relative. */
function decodedPath(address: string): string | undefined {
  const path = address.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
