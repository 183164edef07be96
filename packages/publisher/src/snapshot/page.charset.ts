import iconv from 'iconv-lite';

/**
 * How text is written into a page: in the page's own encoding, or, where that is unknown or contradicted by the page's
 * bytes, in numeric references, which every encoding of web pages reads alike.
 */
export type PageCharset = 'utf-8' | 'gbk' | 'references';

/**
 * The encoding to write in.
 *
 * @param declared - The encoding the page names for itself, as in `<meta charset>`.
 * @returns `undefined` when the bytes are UTF-16, which is no superset of ASCII and cannot be written into piece by piece.
 */
export function charsetOf(bytes: Uint8Array, declared: string | undefined): PageCharset | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined;
  if (bytes.subarray(0, 256).includes(0)) return undefined;
  const label = declared?.trim().toLowerCase() ?? '';
  if (/^utf-?8$/.test(label)) return decode('utf-8', bytes) === undefined ? 'references' : 'utf-8';
  // A page that calls itself GBK but is UTF-8 is shown rightly only by what its server says; so nothing is certain.
  if (/^(x-)?gb(k|2312|18030)$|^gb_2312/.test(label))
    return isAscii(bytes) || decode('utf-8', bytes) === undefined ? 'gbk' : 'references';
  return 'references';
}

/** Text of a page's bytes: of an attribute, for example. */
export function textOf(bytes: Uint8Array): string {
  return decode('utf-8', bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

/** The bytes of HTML in an encoding; characters the encoding does not have become numeric references. */
export function encodeHtml(html: string, charset: PageCharset): Buffer {
  if (charset === 'utf-8') return Buffer.from(html, 'utf8');
  const parts: Buffer[] = [];
  for (const [text] of html.matchAll(/[\0-\x7f]+|[^\0-\x7f]/gu)) {
    const own = charset === 'gbk' || isAscii(Buffer.from(text)) ? inGbk(text) : undefined;
    parts.push(own ?? Buffer.from(`&#x${text.codePointAt(0)?.toString(16) ?? ''};`));
  }
  return Buffer.concat(parts);
}

/** The bytes of a text in GBK; `undefined` when browsers would not read the same text from them. */
function inGbk(text: string): Buffer | undefined {
  const bytes = iconv.encode(text, 'gbk');
  return decode('gbk', bytes) === text ? bytes : undefined;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
