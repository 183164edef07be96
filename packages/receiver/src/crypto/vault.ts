import {createCipheriv, createDecipheriv, createHmac, randomBytes} from 'node:crypto';

import type {KeyRing} from './key-ring.js';

const ivLength = 12;
const tagLength = 16;

/** Something sealed that cannot be opened: its key is not in the ring, or it was changed. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** Something was sealed with a key that is not in the ring. */
export class MissingKeyError extends SealError {
  /** Name of the key, which is no secret. */
  readonly keyName: string;

  constructor(keyName: string) {
    super(`there is no key named ${keyName}`);
    this.keyName = keyName;
  }
}

/**
 * Seals bytes with AES-256-GCM. What comes out is the length of the key's name, the name, the nonce, the tag and the
 * ciphertext; the context (table and id) is authenticated too, so that no value can be moved to another record.
 */
export class Vault {
  private readonly ring: KeyRing;

  constructor(ring: KeyRing) {
    this.ring = ring;
  }

  /** Name of the key that seals now. */
  get activeKey(): string {
    return this.ring.active;
  }

  seal(plain: Uint8Array, context: string): Buffer {
    const name = Buffer.from(this.ring.active);
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', this.keyNamed(this.ring.active), iv);
    cipher.setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(name.length), name, iv, cipher.getAuthTag(), body]);
  }

  /** @throws {SealError} */
  open(sealed: Uint8Array, context: string): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const start = 1 + (bytes[0] ?? 0);
    const body = start + ivLength + tagLength;
    const key = this.keyNamed(keyNameOf(bytes));
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(start, start + ivLength));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(start + ivLength, body));
      return Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()]);
    } catch {
      throw new SealError(`sealed data of ${context} was changed`);
    }
  }

  sealJson(value: unknown, context: string): Buffer {
    return this.seal(Buffer.from(JSON.stringify(value)), context);
  }

  /** What {@link sealJson} sealed; the tag vouches that nobody else wrote it. */
  openJson<T>(sealed: Uint8Array, context: string): T {
    return JSON.parse(this.open(sealed, context).toString()) as T;
  }

  private keyNamed(name: string): Buffer {
    const key = this.ring.keys.get(name);
    if (key === undefined) throw new MissingKeyError(name);
    return key;
  }
}

/** Name of the key something was sealed with. */
export function keyNameOf(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(1, 1 + (sealed[0] ?? 0))).toString();
}

/**
 * Hashes by which records are found without keeping what was hashed. Its secret lies sealed in the database, so that a new
 * sealing key does not change it, and nobody without a key can try all identity numbers.
 */
export class Hasher {
  private readonly secret: Buffer;

  constructor(secret: Buffer) {
    this.secret = secret;
  }

  /** Hash of a text for one use: equal texts of different uses have different hashes. */
  hash(use: 'address' | 'body' | 'code' | 'key' | 'proof', text: string): Buffer {
    return createHmac('sha256', this.secret).update(`${use}\0${text}`).digest();
  }

  /** A secret of its own for one use, for libraries that want one. */
  secretFor(use: 'proofOfWork'): string {
    return createHmac('sha256', this.secret).update(`secret\0${use}`).digest('hex');
  }
}
