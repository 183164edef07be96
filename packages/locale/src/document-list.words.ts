import type {InEveryLanguage} from './language.js';

const zhHans = {
  all: '全部信息',
  total: (count: number): string => `共 ${count} 条`,
  found: (count: number): string => `找到 ${count} 条`,
  caption: (name: string): string => `公开信息：${name}`,
  emptyTitle: '还没有公开信息',
  emptyNext: '请以后再来查看',
  title: '标题',
  docNumber: '文号',
  issuer: '发文机关',
  date: '日期',
  /** Behind a date that is not the one of publication. */
  written: '成文',
  validity: '有效性',
};

/** Words of the list of documents. */
export type DocumentListWords = Readonly<typeof zhHans>;

const zhHant: DocumentListWords = {
  all: '全部信息',
  total: (count) => `共 ${count} 條`,
  found: (count) => `找到 ${count} 條`,
  caption: (name) => `公開信息：${name}`,
  emptyTitle: '還沒有公開信息',
  emptyNext: '請以後再來查看',
  title: '標題',
  docNumber: '文號',
  issuer: '發文機關',
  date: '日期',
  written: '成文',
  validity: '有效性',
};

const en: DocumentListWords = {
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
};

export const documentListWords: InEveryLanguage<DocumentListWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
