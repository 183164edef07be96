/** How one story went in some browser. */
export interface StoryTold {
  readonly line: number;
  readonly what: string;
  /** Name of the service it was told with. */
  readonly name: string;
  /** Records there must be in the end. */
  readonly records: number;
  /** What went wrong; empty when nothing did. */
  readonly error: string;
}
