import type {ProblemWords} from './problem.zh-hans.js';

export const problemZhHant: ProblemWords = {
  problems: {
    noAddress: ['目錄尚未接入資料', '請稍後再來，或者聯繫發布單位'],
    offline: ['目前沒有網路', '請檢查網路連線，連上後會自動讀取'],
    timeout: ['讀取時間過長，已停止', '請重新讀取，或者稍後再試'],
    network: ['目錄暫時無法讀取', '請檢查網路後重新讀取'],
    notFound: ['目錄暫時無法讀取：找不到資料', '請稍後再試，或者聯繫發布單位'],
    server: ['目錄暫時無法讀取：網站繁忙', '稍後自動重試，也可以現在重新讀取'],
    webPage: ['網站返回了網頁而不是目錄', '如果網路需要登入，請登入後重新讀取'],
    malformed: ['目錄資料不完整，無法顯示', '請重新讀取，或者稍後再試'],
    invalid: ['目錄資料格式有誤，無法顯示', '請稍後再試，或者聯繫發布單位'],
    unsupportedVersion: ['目錄資料版本過新，無法顯示', '請重新整理頁面，或者聯繫發布單位'],
    tooLarge: ['目錄資料過大，無法顯示', '請聯繫發布單位'],
  },
  phone: '發布單位電話：',
  stale: (date) => `暫時無法讀取最新內容，以下資料截至 ${date}`,
  tooOld: '這些內容已經較久沒有更新，可能與現在不符',
};
