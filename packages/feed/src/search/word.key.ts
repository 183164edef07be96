/** A key of a word, and its place within the word. */
export interface WordKey {
  readonly key: string;
  readonly at: number;
}
