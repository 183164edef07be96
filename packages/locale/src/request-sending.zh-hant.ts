import type {RequestSendingWords} from './request-sending.zh-hans.js';
import {sendingZhHant} from './sending.zh-hant.js';

export const requestSendingZhHant: RequestSendingWords = {
  ...sendingZhHant,
  problems: {
    ...sendingZhHant.problems,
    maintenance: ['受理系統正在維護', '沒有提交。表格可以先填好、列印，維護結束後再提交。'],
    keyReused: ['內容改過，請再確認一次', '如果之前的一份已經收到，這次會成為新的一份申請。'],
    signedOut: ['請刷新網頁後繼續', '網頁停留太久。刷新後想要的信息還在，個人信息需要重新填寫。'],
    refused: ['受理系統沒有接收', '沒有提交。請改用其他辦法申請，或打電話詢問。'],
    interrupted: ['上次提交沒有等到結果', '可能已收到。請先憑查詢碼或打電話核實，再決定是否重新提交。'],
  },
  limit: (size) => `每個文件不超過 ${size}`,
  receipt: {
    title: '申請已收到',
    code: '查詢碼',
    keep: '請保存查詢碼：查進度、看答覆只能憑它，遺失後請打電話詢問受理機關。',
    receivedAt: '系統收到時間',
    agency: '受理機關',
    print: '列印回執',
    copy: '複製查詢碼',
    copied: '已複製',
    byHand: '瀏覽器不允許自動複製，查詢碼已選中，請自行復制',
    save: '保存為文件',
    saved: '已保存為文件',
    file: '政府信息公開申請回執',
    status: '查看辦理進度',
    again: '再填一份',
    next: '下一位申請人',
  },
};
