/** Words of the list of documents. */
export const documentListZhHans = {
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
  summary: '内容概述',
  indexNumber: '索引号',
};

export type DocumentListWords = Readonly<typeof documentListZhHans>;
