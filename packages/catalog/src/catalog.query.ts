import type {Conditions} from '@zwgk/feed';

/** What can be listed: the matters (公开事项), the documents (公开信息), or what changed in the catalogue (动态调整). */
export type ListName = 'matters' | 'documents' | 'revision';

/** What a resident has asked the catalogue to show. */
export interface CatalogQuery {
  readonly list: ListName;
  /** Values by facet; a facet without values is left out. */
  readonly conditions: Conditions;
  /** What was typed into the search box. */
  readonly words: string;
  readonly view: 'list' | 'table';
  /** Page of the list, from 1. */
  readonly page: number;
  /** The matter that is open, by its id. */
  readonly matter?: string;
  /** The document that is open, by its id. */
  readonly document?: string;
}

/** The whole catalogue, first page. */
export const wholeCatalog: CatalogQuery = {
  list: 'matters',
  conditions: {},
  words: '',
  view: 'list',
  page: 1,
};
