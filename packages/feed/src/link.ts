const followable = /^(https?|mailto|tel):/;

/**
 * The address a link may lead to, absolute; `undefined` for anything but http, https, mailto and tel.
 *
 * Control characters go first, because browsers ignore them and read `java\nscript:` as `javascript:`.
 *
 * @param base - Absolute address of the file or page that carries the link.
 */
export function safeUrl(text: string, base: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const address = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .trim();
  if (address === '') return undefined;
  try {
    const {href} = new URL(address, base);
    return followable.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
