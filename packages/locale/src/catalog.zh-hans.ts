/** Words of the catalogue's first view. */
export const catalogZhHans = {
  title: '政务公开事项目录',
  matterList: '公开事项',
  documentList: '公开信息',
  areas: '公开领域',
  allAreas: '全部领域',
  noArea: '未注明领域',
  search: (list: string): string => `搜索${list}`,
  filters: '筛选',
  list: '列表',
  table: '表格',
  total: (count: number): string => `共 ${count} 项`,
  documents: (count: number, newest?: string): string =>
    `${count} 份文件${newest === undefined ? '' : `，最近发布 ${newest}`}`,
  pages: '翻页',
  /** Where the data is from; `date` is when it was made. */
  source: (date: string, publisher: string): string => `发布单位：${publisher} · 数据更新：${date}`,
};

export type CatalogWords = Readonly<typeof catalogZhHans>;
