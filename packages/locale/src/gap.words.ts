import type {InEveryLanguage} from './language.js';

const zhHans = {
  noneTitle: '这个事项下还没有公开的文件',
  overdueTitle: '这个事项超过公开时限没有更新',
  /** By its own words: `limit` are those of the table. */
  overdue: (limit: string, newest: string): string => `公开时限是“${limit}”，最近一次公开是 ${newest}`,
  askBody: (name: string): string => `可以向公开主体${name}咨询`,
  askNobody: '可以向发布单位咨询',
  orRequest: '，也可以依法申请公开',
  request: '申请公开这项信息',
};

/** Words about a matter whose documents are missing or late. */
export type GapWords = Readonly<typeof zhHans>;

const zhHant: GapWords = {
  noneTitle: '這個事項下還沒有公開的文件',
  overdueTitle: '這個事項超過公開時限沒有更新',
  overdue: (limit, newest) => `公開時限是「${limit}」，最近一次公開是 ${newest}`,
  askBody: (name) => `可以向公開主體${name}諮詢`,
  askNobody: '可以向發布單位諮詢',
  orRequest: '，也可以依法申請公開',
  request: '申請公開這項信息',
};

const en: GapWords = {
  noneTitle: 'Nothing is published under this matter yet',
  overdueTitle: 'This matter has not been updated within its time limit',
  overdue: (limit, newest) => `The time limit is “${limit}”; the newest document is of ${newest}`,
  askBody: (name) => `You can ask the disclosing body, ${name}`,
  askNobody: 'You can ask the publisher',
  orRequest: ', or request disclosure',
  request: 'Request this information',
};

export const gapWords: InEveryLanguage<GapWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
