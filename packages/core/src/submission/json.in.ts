/** The JSON value in a text; `undefined`, which JSON has not, when it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
