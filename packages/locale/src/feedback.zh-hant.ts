import type {FeedbackWords} from './feedback.zh-hans.js';

export const feedbackZhHant: FeedbackWords = {
  titles: {
    useful: '這些內容對您有幫助嗎？',
    rating: '您對這裡滿意嗎？',
    report: '糾錯和留言',
    message: '我要留言',
  },
  openers: {useful: '有沒有幫助', rating: '我要評價', report: '糾錯留言', message: '我要留言'},
  about: (title) => `關於：${title}`,
  useful: {yes: '有幫助', no: '沒幫助'},
  levels: '滿意程度',
  levelsHint: '選「不滿意」或「非常不滿意」的，請說明原因；會整改，整改情況會公開。',
  kind: '您要',
  kinds: {correction: '糾錯：這裡有錯', message: '留言：有話要說'},
  texts: {correction: '哪裡有錯，應當是什麼', message: '留言內容', rating: '還想說的話', bad: '具體情況'},
  optional: '（選填）',
  submit: '提交',
  lost: '表單沒有讀全',
  lostNext: '寫好的內容還在，請檢查網絡後重試',
};
