import {createHash} from 'node:crypto';

/** What a part's name carries: the first six digits of the SHA-256 of its bytes, the whole of it written in base 36. */
export function contentHash(content: Uint8Array | string): string {
  const digest = BigInt(`0x${createHash('sha256').update(content).digest('hex')}`);
  return digest.toString(36).padStart(50, '0').slice(0, 6);
}
