import type {DocumentListWords} from './document-list.zh-hans.js';

export const documentListEn: DocumentListWords = {
  all: 'All documents',
  total: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'document' : 'documents'}`,
  found: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'document' : 'documents'} found`,
  caption: (name) => `Documents: ${name}`,
  emptyTitle: 'There are no documents yet',
  emptyNext: 'Please come back later',
  title: 'Title',
  docNumber: 'Number',
  issuer: 'Issuer',
  date: 'Date',
  written: 'written',
  validity: 'Validity',
  summary: 'Summary',
  indexNumber: 'Index number',
};
