/** Names of members of a query that open something, or say who somebody is. */
const secrets =
  /token|ticket|session|sid$|auth|pass|pwd|secret|sign|signature|^code$|^key$|openid|unionid|phone|mobile|tel$|email|idcard|sfz|user/i;

/** Longest address a service takes. */
const longest = 2000;

/**
 * Address of the page, for a clerk to find it again: the one the page calls its own (`rel=canonical`) if it is of this
 * site, without fragment, and without what in its query should stay with the visitor.
 */
export function pageAddress(): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  const url = parsed(own) ?? new URL(location.href);
  url.hash = url.username = url.password = '';
  for (const name of [...url.searchParams.keys()]) if (secrets.test(name)) url.searchParams.delete(name);
  if (url.href.length > longest) url.search = '';
  return url.href;
}

function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return url.origin === location.origin ? url : undefined;
  } catch {
    return undefined;
  }
}
