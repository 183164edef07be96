import type {UiWords} from './ui.zh-hans.js';

export const uiZhHant: UiWords = {
  loading: '正在讀取…',
  slow: '讀取較慢，請稍候',
  failed: '內容暫時無法讀取',
  retry: '重新讀取',
  next: '下一頁',
  pageOf: (page, pages) => `第 ${page} 頁，共 ${pages} 頁`,
};
