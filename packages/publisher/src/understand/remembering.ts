/** Most answers of one generation. */
const most = 10_000;

/**
 * The same function, that remembers what it was asked: tables repeat few wordings in every row. What nobody asked for
 * through two generations of other texts is forgotten, so that a column of titles neither fills the memory nor drives
 * out the words that recur.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = earlier.get(text) ?? answer(text);
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
