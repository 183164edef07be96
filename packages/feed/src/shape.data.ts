/**
 * A schema as plain data, made from its Valibot schema by the generator so that a page carries neither the
 * library nor its messages. Each kind is an array that begins with its letter.
 *
 * - `s`: text of 1 to n UTF-16 code units; `p`: text that matches a pattern; `i`: integer from n
 * - `e`: one of the values; `u`: one of the shapes; `n`: the shape or `null`; `x`: anything
 * - `c`: one column of a table: values or `null` by row, or a dictionary of them
 * - `a`: list; `t`: list with a shape per position; `m`: map of at least n members from key pattern to shape
 * - `o`: object of which the first n members are required, the rest optional; others are left out
 */
export type ShapeData =
  | readonly ['s', number]
  | readonly ['p', RegExp]
  | readonly ['i', number]
  | readonly ['e', readonly unknown[]]
  | readonly ['u', readonly ShapeData[]]
  | readonly ['n', ShapeData]
  | readonly ['x']
  | readonly ['c', ShapeData]
  | readonly ['a', ShapeData]
  | readonly ['t', readonly ShapeData[]]
  | readonly ['m', number, RegExp, ShapeData]
  | readonly ['o', number, ShapeFields];

export type ShapeFields = Readonly<Record<string, ShapeData>>;

/** A shape and, for the compiler alone, the type of what it lets through. */
export type Shape<T> = ShapeData & {readonly of?: T};
