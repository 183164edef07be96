import {askedIn} from '@zwgk/browse';

import type {CatalogQuery} from './catalog.query.js';
import {facetsOfList} from './facets.js';

/** The query a route stands for. What it cannot mean is left out. */
export function parseQuery(parameters: URLSearchParams): CatalogQuery {
  const asked = parameters.get('list');
  const list = asked === 'documents' || asked === 'revision' ? asked : 'matters';
  const matter = parameters.get('matter');
  const document = parameters.get('document');
  return {
    ...askedIn(parameters, facetsOfList(list)),
    list,
    view: parameters.get('view') === 'table' ? 'table' : 'list',
    ...(matter ? {matter} : {}),
    ...(document ? {document} : {}),
  };
}
