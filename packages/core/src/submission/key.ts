const twoDigits = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A new idempotency key: a random UUID. `crypto.randomUUID` is missing on pages served over plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.prototype.map
    .call(bytes, twoDigits)
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
