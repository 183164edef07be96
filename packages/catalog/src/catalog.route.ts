import type {RouteMembers} from '@zwgk/browse';

import type {CatalogQuery} from './catalog.query.js';

/** What a query is written as in the page's fragment. */
export function membersOf({
  list,
  conditions,
  words,
  view,
  page,
  matter,
  document,
}: CatalogQuery): RouteMembers {
  return {
    list: list !== 'matters' && list,
    ...conditions,
    q: words,
    view: view === 'table' && view,
    page: page > 1 && page,
    matter,
    document,
  };
}
