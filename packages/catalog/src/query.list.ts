import type {CatalogQuery} from './catalog.query.js';

/** The list a record was opened from. */
export function listOf({list, conditions, words, view, page}: CatalogQuery): CatalogQuery {
  return {list, conditions, words, view, page};
}
