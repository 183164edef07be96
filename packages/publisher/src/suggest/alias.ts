/** A word people say (俗称) and the name the catalogue uses instead of it (规范名称). */
export interface Alias {
  readonly word: string;
  readonly official: string;
}
