/** Address of something below a service's; what a webmaster wrote as its query stays where it belongs. */
export function addressBelow(action: string, path: string): string {
  const [, base = '', query = ''] = /^([^?#]*?)\/*(\?[^#]*)?(?:#.*)?$/.exec(action) ?? [];
  return `${base}/${path}${query}`;
}
