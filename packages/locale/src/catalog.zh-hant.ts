import type {CatalogWords} from './catalog.zh-hans.js';

export const catalogZhHant: CatalogWords = {
  title: '政務公開事項目錄',
  matterList: '公開事項',
  documentList: '公開信息',
  areas: '公開領域',
  allAreas: '全部領域',
  noArea: '未註明領域',
  search: (list) => `搜尋${list}`,
  filters: '篩選',
  list: '列表',
  table: '表格',
  total: (count) => `共 ${count} 項`,
  documents: (count, newest) =>
    newest === undefined ? `${count} 份文件` : `${count} 份文件，最近發布 ${newest}`,
  pages: '翻頁',
  source: (date, publisher) => `發布單位：${publisher} · 資料更新：${date}`,
};
