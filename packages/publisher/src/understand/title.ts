const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  mdash: '—',
};

/** Tags that only say how text looks; what leads somewhere or shows something is left for a person to see. */
const looks = /<\/?(?:b|strong|i|em|u|s|font|span|big|small|center|sup|sub|o:p|h[1-6])(?:\s[^<>]*)?>/gi;
const breaks = /<(?:br|\/p|\/div|\/li)\s*\/?>|<(?:p|div|li)(?:\s[^<>]*)?>/gi;

/** Text in which a CMS left HTML (`A&amp;B`, `<font color="red">…</font>`), as it was meant. */
export function plainText(text: string): string {
  const decoded = decodeEntities(text);
  if (!decoded.includes('<')) return decoded;
  const lines = decoded.replace(looks, '').replace(breaks, '\n').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const decoded = text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi,
    (entity, decimal?: string, hex?: string, name = '') => {
      const code =
        decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (code === undefined) return entities[String(name).toLowerCase()] ?? entity;
      return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : entity;
    },
  );
  return decoded.replace(/[\u00a0 ]+/g, ' ').trim();
}

const bracketed = /[([（【［〔﹝〈]\s*(\d{4})\s*[)\]）】］〕﹞〉]/;

/** A document number (文号) with the brackets GB/T 9704 asks for, 〔2026〕, and half-width digits. */
export function docNumberOf(text: string): string {
  const halfWidth = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return halfWidth
    .replace(bracketed, '〔$1〕')
    .replace(/\s*(〔\d{4}〕)\s*/, '$1')
    .replace(/〕(第?)\s*(\d+)\s*号/, '〕$1$2号');
}
