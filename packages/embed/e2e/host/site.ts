import {countyFeed} from './county-feed.js';
import {countyPage} from './county-page.js';
import type {CountyServer, Resource} from './county-server.js';
import type {Row} from './row.js';

/** The files of a row's site, its page at `/zwgk/index.html`; `files` go before all others. */
export function siteOf(
  {page = {}, files: own = {}}: Row,
  {origin, elsewhere, integrity}: Pick<CountyServer, 'origin' | 'elsewhere' | 'integrity'>,
  files: Readonly<Record<string, Resource>> = {},
): Readonly<Record<string, Resource>> {
  const address = (text: string): string =>
    text.replaceAll('ORIGIN', origin).replaceAll('ELSEWHERE', elsewhere).replaceAll('INTEGRITY', integrity);
  const {body, headers} = countyPage(page);
  const addressed = Object.entries(headers).map(([name, value]) => [name, address(value)]);
  return {
    '/zwgk/index.html': {body: address(body), headers: Object.fromEntries(addressed)},
    '/feed/feed.json': countyFeed,
    ...own,
    ...files,
  };
}
