import type {CatalogQuery} from './catalog.query.js';

/** What begins every query of ours in the fragment, and keeps it in the browser's history. */
export const ours = 'zwgk-catalog';

/** What begins the queries of one catalogue in the page's fragment: several on a page are told apart by their order. */
export function prefixOf(host: Element): string {
  let prefix = `${ours}:`;
  document.querySelectorAll(`${ours}:not([no-history])`).forEach((each, place) => {
    if (each === host && place > 0) prefix = `${ours}-${place + 1}:`;
  });
  return prefix;
}

/** Whether the page's address or its place in the history may hold queries of catalogues. */
export function hasRoute(): boolean {
  return location.hash.includes(ours) || !!history.state?.[ours];
}

/** The fragment that leads back to a query, without its `#`. */
export function formatRoute(prefix: string, query: CatalogQuery): string {
  const {list, conditions, words, view, page, matter, document} = query;
  const parameters = new URLSearchParams();
  const members: Readonly<Record<string, string | number | false | readonly string[] | undefined>> = {
    list: list !== 'matters' && list,
    ...conditions,
    q: words,
    view: view === 'table' && view,
    page: page > 1 && page,
    matter,
    document,
  };
  for (const name of Object.keys(members)) {
    for (const value of [members[name] ?? []].flat()) if (value) parameters.append(name, `${value}`);
  }
  return prefix + parameters.toString();
}

/** Address of a query. Absolute, because `<base>` may point elsewhere. */
export function addressOf(prefix: string, query: CatalogQuery): string {
  return `${page()}#${formatRoute(prefix, query)}`;
}

/** Whether an address is one that `addressOf` gives on this page. */
export function isAddress(href: string): boolean {
  return href.startsWith(`${page()}#${ours}`);
}

/** Address of the page without its fragment. */
function page(): string {
  return location.href.replace(/#.*/, '');
}
