/**
 * A receipt code as typed or read aloud, as services compare it: capitals, without spaces and hyphens, `O` for zero and
 * `I` or `L` for one set right, full-width characters narrowed.
 */
export function foldReceiptCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
