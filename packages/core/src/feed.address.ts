/**
 * The absolute form of an address a webmaster wrote, without its fragment.
 *
 * Resolved against the page's own address, not against `<base>`, which old sites point to other folders and origins.
 * What is no address is returned as it is, for the message that says so.
 */
export function absoluteAddress(address: string): string {
  try {
    // A `srcdoc` page has no address of its own.
    const page = location.protocol === 'about:' ? document.baseURI : location.href;
    const url = new URL(address, page);
    url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}
