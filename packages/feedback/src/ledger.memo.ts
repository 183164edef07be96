/** Remembers what was made last, for as long as what it was made of stays the same. */
export class Memo<T> {
  private last: {readonly of: readonly unknown[]; readonly value: T} | undefined;

  /** @param of - What it is made of, compared one by one by identity. */
  get(of: readonly unknown[], make: () => T): T {
    if (this.last?.of.every((each, place) => each === of[place]) !== true) this.last = {of, value: make()};
    return this.last.value;
  }
}
