import type {InEveryLanguage} from './language.js';

/** Words of the ledger's numbers. */
export interface LedgerTallyWords {
  /** What is counted for. */
  readonly by: string;
  readonly groups: Readonly<Record<'agency' | 'matter' | 'policy' | 'document' | 'period', string>>;
  readonly period: string;
  readonly allPeriods: string;
  readonly year: (year: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly overall: (period: string) => string;
  readonly noOverall: string;
  readonly total: string;
  readonly ratings: (count: string) => string;
  readonly bad: string;
  readonly badOf: (count: string) => string;
  readonly rectifiedShare: string;
  readonly rectifiedOf: (rectified: string, bad: string) => string;
  readonly noBad: string;
  readonly median: string;
  readonly workingDays: (days: number) => string;
  readonly limit: (days: number) => string;
  readonly none: string;
  /** Columns of the tables. */
  readonly level: string;
  readonly count: string;
  readonly share: string;
  readonly name: string;
  readonly rectified: string;
  /** A count that is not told. */
  readonly few: (threshold: number) => string;
  readonly fewNote: (threshold: number) => string;
  readonly unknownShare: string;
  /** What a chart shows, for who does not see it; the numbers stand in the table beside it. */
  readonly distribution: (good: string, bad: string) => string;
}

const zhHans: LedgerTallyWords = {
  by: '统计对象',
  groups: {
    agency: '按机构',
    matter: '按公开事项',
    policy: '按政策文件',
    document: '按公开信息',
    period: '按时间',
  },
  period: '时段',
  allPeriods: '全部时间',
  year: (year) => `${year} 年`,
  month: (year, month) => `${year} 年 ${month} 月`,
  overall: (period) => `总体情况（${period}）`,
  noOverall: '这一时段没有评价',
  total: '评价总数',
  ratings: (count) => `${count} 条`,
  bad: '差评',
  badOf: (count) => `其中差评 ${count} 条`,
  rectifiedShare: '差评整改率',
  rectifiedOf: (rectified, bad) => `差评 ${bad} 条，已整改 ${rectified} 条`,
  noBad: '没有差评',
  median: '整改用时（中位数）',
  workingDays: (days) => `${days} 个工作日`,
  limit: (days) => `期限 ${days} 个工作日`,
  none: '暂无',
  level: '评价等级',
  count: '条数',
  share: '占比',
  name: '名称',
  rectified: '已整改',
  few: (threshold) => `少于 ${threshold}`,
  fewNote: (threshold) =>
    `“少于 ${threshold}”：条数太少时不公布具体数字，以免认出评价人；能推算出它的合计和占比也不公布。`,
  unknownShare: '不公布',
  distribution: (good, bad) => `评价分布：基本满意以上 ${good}，差评 ${bad}`,
};

const zhHant: LedgerTallyWords = {
  by: '統計對象',
  groups: {
    agency: '按機構',
    matter: '按公開事項',
    policy: '按政策文件',
    document: '按公開信息',
    period: '按時間',
  },
  period: '時段',
  allPeriods: '全部時間',
  year: (year) => `${year} 年`,
  month: (year, month) => `${year} 年 ${month} 月`,
  overall: (period) => `總體情況（${period}）`,
  noOverall: '這一時段沒有評價',
  total: '評價總數',
  ratings: (count) => `${count} 條`,
  bad: '差評',
  badOf: (count) => `其中差評 ${count} 條`,
  rectifiedShare: '差評整改率',
  rectifiedOf: (rectified, bad) => `差評 ${bad} 條，已整改 ${rectified} 條`,
  noBad: '沒有差評',
  median: '整改用時（中位數）',
  workingDays: (days) => `${days} 個工作日`,
  limit: (days) => `期限 ${days} 個工作日`,
  none: '暫無',
  level: '評價等級',
  count: '條數',
  share: '占比',
  name: '名稱',
  rectified: '已整改',
  few: (threshold) => `少於 ${threshold}`,
  fewNote: (threshold) =>
    `「少於 ${threshold}」：條數太少時不公布具體數字，以免認出評價人；能推算出它的合計和占比也不公布。`,
  unknownShare: '不公布',
  distribution: (good, bad) => `評價分布：基本滿意以上 ${good}，差評 ${bad}`,
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const en: LedgerTallyWords = {
  by: 'Counted for',
  groups: {
    agency: 'By body',
    matter: 'By matter',
    policy: 'By policy',
    document: 'By document',
    period: 'By time',
  },
  period: 'Period',
  allPeriods: 'All time',
  year: (year) => String(year),
  month: (year, month) => `${months[month - 1] ?? month} ${year}`,
  overall: (period) => `In all (${period})`,
  noOverall: 'There are no ratings in this period',
  total: 'Ratings',
  ratings: (count) => count,
  bad: 'Bad ratings',
  badOf: (count) => `${count} of them bad`,
  rectifiedShare: 'Bad ratings rectified',
  rectifiedOf: (rectified, bad) => `${rectified} of ${bad} bad ratings`,
  noBad: 'No bad ratings',
  median: 'Median time to rectify',
  workingDays: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
  limit: (days) => `The limit is ${days} working days`,
  none: 'None yet',
  level: 'Rating',
  count: 'Ratings',
  share: 'Share',
  name: 'Name',
  rectified: 'Rectified',
  few: (threshold) => `Fewer than ${threshold}`,
  fewNote: (threshold) =>
    `“Fewer than ${threshold}”: very small counts are not published, so that nobody can be recognised; neither are sums and shares that would give them away.`,
  unknownShare: 'Not published',
  distribution: (good, bad) => `Ratings: ${good} fairly satisfied or better, ${bad} bad`,
};

export const ledgerTallyWords: InEveryLanguage<LedgerTallyWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
