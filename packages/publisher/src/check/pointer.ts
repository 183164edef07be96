/** The value a JSON pointer (RFC 6901) leads to; `undefined` when there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const name = key.replace(/~1/g, '/').replace(/~0/g, '~');
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }, json);
}

/** A value as a finding shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** The JSON pointer that goes through some keys. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
