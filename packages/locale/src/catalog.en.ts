import type {CatalogWords} from './catalog.zh-hans.js';

/** English needs a plural; `one` is for exactly 1. */
function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export const catalogEn: CatalogWords = {
  title: 'Catalogue of government disclosure',
  matterList: 'Matters',
  documentList: 'Documents',
  areas: 'Areas',
  allAreas: 'All areas',
  noArea: 'No area stated',
  search: (list) => `Search: ${list}`,
  filters: 'Filters',
  list: 'List',
  table: 'Table',
  total: (count) => counted(count, 'matter', 'matters'),
  documents: (count, newest) =>
    counted(count, 'document', 'documents') + (newest === undefined ? '' : `, latest ${newest}`),
  pages: 'Pages',
  source: (date, publisher) => `Publisher: ${publisher} · Updated ${date}`,
};
