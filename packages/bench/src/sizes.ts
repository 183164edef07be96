/** How large a county is measured; its policies are a feed of their own, and as many as its documents. */
export interface Size {
  readonly name: SizeName;
  readonly documents: number;
  readonly matters: number;
}

export type SizeName = '1k' | '10k' | '100k';

/** The same county at every size: see packages/tooling/src/county. */
export const seed = 1;

/** The sizes of the targets: a township, a county, a county after twelve years. */
export const sizes: readonly Size[] = [
  {name: '1k', documents: 1_000, matters: 500},
  {name: '10k', documents: 10_000, matters: 2_000},
  {name: '100k', documents: 100_000, matters: 10_000},
];

/** The size of a name. */
export function sizeNamed(name: SizeName): Size {
  const size = sizes.find((each) => each.name === name);
  if (size === undefined) throw new RangeError(`There is no size ${name}.`);
  return size;
}
