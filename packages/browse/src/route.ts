/** What begins every query of ours in the fragment, and keeps it in the browser's history. */
export const ours = 'zwgk-';

/** What begins the queries of one widget in the page's fragment: several of a kind on a page are told apart by their order. */
export function prefixOf(host: Element): string {
  const {localName} = host;
  const all = document.querySelectorAll(`${localName}:not([no-history])`);
  const place: number = Array.prototype.indexOf.call(all, host);
  return localName + (place > 0 ? `-${place + 1}:` : ':');
}

/** Whether the page's address or its place in the history may hold queries of ours. */
export function hasRoute(): boolean {
  return location.hash.includes(ours) || !!history.state?.[ours];
}

/** What a query is written as, by name; what is empty, false or absent is left out. */
export type RouteMembers = Readonly<Record<string, string | number | false | readonly string[] | undefined>>;

/** The fragment that leads back to a query, without its `#`. */
export function formatRoute(prefix: string, members: RouteMembers): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(members)) {
    for (const value of [members[name] ?? []].flat()) if (value) parameters.append(name, `${value}`);
  }
  return prefix + parameters.toString();
}

/** Address of a query. Absolute, because `<base>` may point elsewhere. */
export function addressOf(prefix: string, members: RouteMembers): string {
  return `${pageAddress()}#${formatRoute(prefix, members)}`;
}

/** Whether an address is one that `addressOf` gives on this page. */
export function isAddress(href: string): boolean {
  return href.startsWith(`${pageAddress()}#${ours}`);
}

/** Address of the page without its fragment. */
export function pageAddress(): string {
  return location.href.replace(/#.*/, '');
}
