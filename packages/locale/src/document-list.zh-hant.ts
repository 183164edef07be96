import type {DocumentListWords} from './document-list.zh-hans.js';

export const documentListZhHant: DocumentListWords = {
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
  summary: '內容概述',
  indexNumber: '索引號',
};
