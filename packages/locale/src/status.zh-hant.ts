import type {StatusWords} from './status.zh-hans.js';

export const statusZhHant: StatusWords = {
  title: '申請辦理情況查詢',
  code: '查詢碼',
  hint: '在申請、評價、糾錯、留言的回執上，例如 7K3F-9QXM-2T5R-8WVZ。只用於本次查詢，不保存在這台設備上。',
  look: '查詢',
  lost: '查詢沒有準備好',
  lostNext: '請檢查網絡，然後重試',
};
