import type {CatalogWords} from './catalog.zh-hans.js';

/** English needs a plural; `one` is for exactly 1. */
function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export const catalogEn: CatalogWords = {
  title: 'Catalogue of government disclosure',
  areas: 'Areas',
  allAreas: 'All areas',
  noArea: 'No area stated',
  level1: 'Topic',
  search: 'Search the catalogue',
  filters: 'Filters',
  views: 'Show as',
  list: 'List',
  table: 'Table',
  total: (count) => counted(count, 'matter', 'matters'),
  found: (count) => `${counted(count, 'matter', 'matters')} found`,
  documents: (count) => counted(count, 'document', 'documents'),
  newest: (date) => `latest ${date}`,
  pages: 'Pages',
  noneTitle: 'No matter fits these conditions',
  noneNext: 'Try another word or fewer conditions',
  clear: 'Clear all conditions',
  emptyTitle: 'The catalogue has no matters yet',
  emptyNext: 'Please come back later',
  absentTitle: 'No catalogue published here yet',
  absentNext: 'Please ask the publisher',
  updated: (date) => `Updated ${date}`,
  publisher: (name) => `Publisher: ${name}`,
  dropped: (count) => `${counted(count, 'record is', 'records are')} damaged and not shown`,
};
