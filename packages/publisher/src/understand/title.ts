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

/** Text in which a CMS left HTML entities (`A&amp;B`), as it was meant. */
export function decodeEntities(text: string): string {
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
  return halfWidth.replace(bracketed, '〔$1〕').replace(/\s*(〔\d{4}〕)\s*/, '$1');
}
