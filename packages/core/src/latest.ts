/** A result that is kept while what it was made from stays the same. */
export class Latest<T> {
  private inputs: readonly unknown[] = [];
  private made: Promise<T> | undefined;

  /** The result for these inputs; what failed is made anew. */
  of(inputs: readonly unknown[], make: () => Promise<T>): Promise<T> {
    const isSame =
      inputs.length === this.inputs.length && inputs.every((input, at) => input === this.inputs[at]);
    if (this.made !== undefined && isSame) return this.made;
    const made = make();
    this.inputs = inputs;
    this.made = made;
    made.catch(() => {
      if (this.made === made) this.made = undefined;
    });
    return made;
  }
}
