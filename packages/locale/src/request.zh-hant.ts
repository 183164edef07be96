import type {RequestWords} from './request.zh-hans.js';

export const requestZhHant: RequestWords = {
  title: '政府信息公開申請',
  intro: '沒有主動公開的政府信息，可以依法申請。只填條例規定的內容，不問用途。',
  steps: {
    information: '要什麼信息',
    agency: '向誰申請',
    delivery: '怎樣獲取',
    applicant: '申請人',
    review: '核對提交',
  },
  stepOf: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
  progress: '填寫進度',
  done: '已填',
  optional: '選填',
  informationLead: '下面三項至少填一項，越具體越容易找到。',
  fields: {
    informationName: {
      label: '信息名稱',
      hint: '例如：2025 年高齡津貼發放情況',
      reason: '機關按名稱查找。記不清全名，寫大意也可以。',
    },
    docNumber: {
      label: '文號',
      hint: '例如：示府辦發〔2025〕12號，不知道可以不填',
      reason: '有文號能最快找到，也不會找錯。',
    },
    features: {
      label: '其他特徵',
      hint: '例如：時間、地點、部門、什麼事',
      reason: '名稱和文號說不清時，用這些特徵幫助查找。',
    },
  },
  why: '為什麼填',
  basis: {
    paragraph1: '依據：《政府信息公開條例》第二十九條第一款',
    item1: '依據：《政府信息公開條例》第二十九條第二款第（一）項',
    item2: '依據：《政府信息公開條例》第二十九條第二款第（二）項',
    item3: '依據：《政府信息公開條例》第二十九條第二款第（三）項',
  },
  next: '下一步',
  complaint: '想投訴、舉報、信訪或諮詢辦事？',
  complaintNext: '這些事不屬於信息公開申請（條例第三十九條），請走下面的渠道，會更快得到處理。',
  hotline: '政務服務便民熱線 12345',
  petition: '信訪：到縣信訪接待場所，或撥打 12345 詢問網上信訪的辦法',
  ways: '不方便上網填？其他申請辦法',
  lost: '後面的步驟沒有讀到',
  lostNext: '已填的內容還在，請檢查網絡後重試',
};
