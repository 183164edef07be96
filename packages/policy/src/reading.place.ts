import {pageAddress} from '@zwgk/browse';

/** What begins the places of a policy in the page's fragment. */
const ours = '#zwgk-policy:';

/** Address of a place within a policy. Absolute, because `<base>` may point elsewhere. */
export function addressOf(policy: string, place = ''): string {
  return pageAddress() + ours + policy + (place === '' ? '' : `/${place}`);
}

/** The place within a policy that the page's address leads to; `undefined` when it leads elsewhere. */
export function placeIn(hash: string, policy: string): string | undefined {
  const own = `${ours}${policy}/`;
  return hash.startsWith(own) ? hash.slice(own.length) : undefined;
}
