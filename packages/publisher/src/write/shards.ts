/** Fewest records to a file of details: opening one matter should not load a hundred. */
const smallest = 20;
/** Most files of details: more would make copying the folder to a website slow. */
const mostFiles = 1000;

/** How many records of `total` a file of details holds. */
export function detailSize(total: number): number {
  return Math.max(smallest, Math.ceil(total / mostFiles));
}

/** Divides a list into runs of `size`. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({length: count}, (_, i) => items.slice(i * size, (i + 1) * size));
}
