const followable = /^(https?|mailto|tel):/;

/**
 * The address a link may lead to, absolute; `undefined` for anything but http, https, mailto and tel.
 *
 * Control characters go first, because browsers ignore them and read `java\nscript:` as `javascript:`.
 *
 * @param base - Absolute address of the file or page that carries the link.
 */
export function safeUrl(text: string, base: string): string | undefined {
  const address = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  if (address === '') return undefined;
  try {
    const {href} = new URL(address, base);
    return followable.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
