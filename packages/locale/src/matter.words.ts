import type {InEveryLanguage} from './language.js';

/** What was understood of a time limit (公开时限); names as in the feed. */
export interface TimeLimitMeaning {
  readonly workingDays?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly from?:
    'formed' | 'obtained' | 'decided' | 'approved' | 'signed' | 'received' | 'determined' | 'other';
  readonly every?: 'week' | 'month' | 'quarter' | 'halfYear' | 'year';
  readonly immediate?: true;
}

type Origin = Exclude<TimeLimitMeaning['from'], undefined>;
type Period = Exclude<TimeLimitMeaning['every'], undefined>;

/** What a time limit means, to stand under its own words; `undefined` when nothing was understood. */
function chineseTimeLimit(
  limit: TimeLimitMeaning,
  words: {
    readonly origins: Readonly<Record<Origin, string>>;
    readonly every: Readonly<Record<Period, string>>;
    readonly units: readonly [workingDays: string, days: string, hours: string];
    readonly immediate: string;
  },
): string | undefined {
  const origin = limit.from === undefined ? '' : words.origins[limit.from];
  const [workingDays, days, hours] = words.units;
  if (limit.workingDays !== undefined) return `即${origin}${limit.workingDays} ${workingDays}`;
  if (limit.days !== undefined) return `即${origin}${limit.days} ${days}`;
  if (limit.hours !== undefined) return `即${origin}${limit.hours} ${hours}`;
  if (limit.every !== undefined) return `即${words.every[limit.every]}`;
  return limit.immediate === true ? `即${words.immediate}` : undefined;
}

const zhHans = {
  back: '返回目录',
  previous: '上一项',
  next: '下一项',
  neighbours: '相邻事项',
  meaning: (limit: TimeLimitMeaning): string | undefined =>
    chineseTimeLimit(limit, {
      origins: {
        formed: '信息形成或者变更之日起 ',
        obtained: '制作或者获取信息之日起 ',
        decided: '作出决定之日起 ',
        approved: '批准之日起 ',
        signed: '合同签订之日起 ',
        received: '收到之日起 ',
        determined: '结果确定之日起 ',
        other: '自原文所指之日起 ',
      },
      every: {
        week: '每周公开',
        month: '每月公开',
        quarter: '每季度公开',
        halfYear: '每半年公开',
        year: '每年公开',
      },
      units: ['个工作日内公开', '日内公开', '小时内公开'],
      immediate: '形成后立即公开',
    }),
  code: '事项编码',
  phone: '电话',
  address: '地址',
  hours: '办公时间',
  website: '网站',
  online: '查看该事项的公开专栏',
  noContact: '没有登记联系方式',
  documents: '已公开的信息',
  someDocuments: (shown: number, total: number): string => `共 ${total} 份，显示最近 ${shown} 份`,
  publishedOn: (date: string): string => `发布日期 ${date}`,
  writtenOn: (date: string): string => `成文日期 ${date}`,
  validUntil: (date: string): string => `有效期至 ${date}`,
  gone: '没有找到这个事项',
  goneNext: '它可能已经调整，请返回目录查找',
};

/** Words of one matter's page. */
export type MatterWords = Readonly<typeof zhHans>;

const zhHant: MatterWords = {
  back: '返回目錄',
  previous: '上一項',
  next: '下一項',
  neighbours: '相鄰事項',
  meaning: (limit) =>
    chineseTimeLimit(limit, {
      origins: {
        formed: '信息形成或者變更之日起 ',
        obtained: '製作或者獲取信息之日起 ',
        decided: '作出決定之日起 ',
        approved: '批准之日起 ',
        signed: '合同簽訂之日起 ',
        received: '收到之日起 ',
        determined: '結果確定之日起 ',
        other: '自原文所指之日起 ',
      },
      every: {
        week: '每週公開',
        month: '每月公開',
        quarter: '每季度公開',
        halfYear: '每半年公開',
        year: '每年公開',
      },
      units: ['個工作日內公開', '日內公開', '小時內公開'],
      immediate: '形成後立即公開',
    }),
  code: '事項編碼',
  phone: '電話',
  address: '地址',
  hours: '辦公時間',
  website: '網站',
  online: '查看該事項的公開專欄',
  noContact: '沒有登記聯繫方式',
  documents: '已公開的信息',
  someDocuments: (shown, total) => `共 ${total} 份，顯示最近 ${shown} 份`,
  publishedOn: (date) => `發布日期 ${date}`,
  writtenOn: (date) => `成文日期 ${date}`,
  validUntil: (date) => `有效期至 ${date}`,
  gone: '沒有找到這個事項',
  goneNext: '它可能已經調整，請返回目錄查找',
};

const englishOrigins: Readonly<Record<Origin, string>> = {
  formed: ' of the information being made or changed',
  obtained: ' of the information being made or obtained',
  decided: ' of the decision',
  approved: ' of the approval',
  signed: ' of the contract being signed',
  received: ' of receipt',
  determined: ' of the result',
  other: ' of the day the source names',
};
const englishPeriods: Readonly<Record<Period, string>> = {
  week: 'every week',
  month: 'every month',
  quarter: 'every quarter',
  halfYear: 'every six months',
  year: 'every year',
};

function englishTimeLimit({
  workingDays,
  days,
  hours,
  from,
  every,
  immediate,
}: TimeLimitMeaning): string | undefined {
  const origin = from === undefined ? '' : englishOrigins[from];
  if (workingDays !== undefined) return `That is, within ${workingDays} working days${origin}`;
  if (days !== undefined) return `That is, within ${days} days${origin}`;
  if (hours !== undefined) return `That is, within ${hours} hours${origin}`;
  if (every !== undefined) return `That is, ${englishPeriods[every]}`;
  return immediate === true ? 'That is, as soon as it exists' : undefined;
}

const en: MatterWords = {
  back: 'Back to the catalogue',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbouring matters',
  meaning: englishTimeLimit,
  code: 'Code',
  phone: 'Telephone',
  address: 'Address',
  hours: 'Hours',
  website: 'Website',
  online: 'See this matter’s column',
  noContact: 'No contact registered',
  documents: 'Published documents',
  someDocuments: (shown, total) => `${total} in all, the latest ${shown} are shown`,
  publishedOn: (date) => `published ${date}`,
  writtenOn: (date) => `dated ${date}`,
  validUntil: (date) => `valid until ${date}`,
  gone: 'This matter was not found',
  goneNext: 'It may have been revised; please look in the catalogue',
};

export const matterWords: InEveryLanguage<MatterWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
