import {pointerOf} from './pointer.js';

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
  // The way is kept as keys: almost no value of a feed is ever told of, and writing pointers takes time.
  visit(json, read, [], (keys, key) => tell(pointer + pointerOf(keys), key));
}

function visit(
  json: unknown,
  read: unknown,
  keys: string[],
  tell: (keys: readonly string[], key: string) => void,
): void {
  if (!isObject(json) || !isObject(read)) return;
  for (const [key, value] of Object.entries(json)) {
    keys.push(key);
    if (Object.hasOwn(read, key)) visit(value, read[key], keys, tell);
    else if (!key.startsWith('x-') && key !== '$schema') tell(keys, key);
    keys.pop();
  }
}

/** Objects and lists alike: both hold values by key. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
