import {Directive, directive, type DirectiveResult} from 'lit/directive.js';

/**
 * Lets a template function remember something between two drawings: `make` is called when its place on the page is new
 * or anything in `key` differs from the last drawing, and gets what was remembered then; `draw` shows what was made.
 */
export type Keeper<T> = (
  key: readonly unknown[],
  make: (last: T | undefined) => T,
  draw: (kept: T) => unknown,
) => DirectiveResult;

/**
 * A keeper for one kind of memory.
 *
 * @param stop - Ends what is under way in a memory that is given up for another.
 */
export function keeper<T>(stop?: (kept: T) => void): Keeper<T> {
  class Keep extends Directive {
    private kept: {readonly key: readonly unknown[]; readonly value: T} | undefined;

    override render(
      key: readonly unknown[],
      make: (last: T | undefined) => T,
      draw: (kept: T) => unknown,
    ): unknown {
      if (this.kept === undefined || !isSame(this.kept.key, key)) {
        const last = this.kept?.value;
        if (last !== undefined) stop?.(last);
        this.kept = {key, value: make(last)};
      }
      return draw(this.kept.value);
    }
  }
  return directive(Keep);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
