/**
 * Tells every key of a JSON value that the format does not know: one that reading left out.
 *
 * @param read the same value as read, without unknown keys.
 * @param tell is given the JSON pointer of the key, and the key. Keys beginning with `x-` are extensions.
 */
export function unknownKeys(
  json: unknown,
  read: unknown,
  tell: (pointer: string, key: string) => void,
  pointer = '',
): void {
  if (!isObject(json) || !isObject(read)) return;
  for (const [key, value] of Object.entries(json)) {
    const here = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (Object.hasOwn(read, key)) unknownKeys(value, read[key], tell, here);
    else if (!key.startsWith('x-') && key !== '$schema') tell(here, key);
  }
}

/** Objects and lists alike: both hold values by key. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
