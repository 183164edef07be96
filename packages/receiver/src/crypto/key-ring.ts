import {randomBytes} from 'node:crypto';

/** The keys personal data is sealed with: one to seal, all to open. */
export interface KeyRing {
  /** Name of the key that seals. */
  readonly active: string;
  /** Keys of 32 bytes by name; a name is written beside everything its key sealed. */
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** Keys that cannot be used; the message says why, without the key. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

const keyLine = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/**
 * Reads keys: one per line or comma, `name:base64 of 32 bytes`, the first of them active. Lines that begin with `#` are remarks.
 *
 * @throws {KeyError} when there is none, or one cannot be read.
 */
export function parseKeys(text: string): KeyRing {
  const lines = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const keys = new Map<string, Buffer>();
  lines.forEach((line, index) => {
    const [, name, base64] = keyLine.exec(line) ?? [];
    if (name === undefined || base64 === undefined)
      throw new KeyError(`key ${index + 1} is not name:base64 of 32 bytes`);
    if (keys.has(name)) throw new KeyError(`two keys are named ${name}`);
    keys.set(name, Buffer.from(base64, 'base64'));
  });
  const [active] = keys.keys();
  if (active === undefined) throw new KeyError('there is no key');
  return {active, keys};
}

/** A new key as {@link parseKeys} reads it. Names sort by age. */
export function newKeyLine(now: Date): string {
  const name = `k${now.toISOString().replace(/\D/g, '')}`;
  return `${name}:${randomBytes(32).toString('base64')}`;
}
