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
  /** A group with the time its numbers are of. */
  readonly during: (group: string, period: string) => string;
  readonly noOverall: string;
  readonly total: string;
  readonly ratings: (count: string) => string;
  readonly badOf: (count: number) => string;
  /** Leads to the bad ratings of a line. */
  readonly seeBad: (count: number) => string;
  readonly rectifiedShare: string;
  readonly rectifiedOf: (rectified: number, bad: number) => string;
  readonly noBad: string;
  readonly median: string;
  readonly workingDays: (days: number) => string;
  readonly limit: (days: number) => string;
  readonly none: string;
  /** Of the table of the five levels. */
  readonly spread: string;
  readonly level: string;
  readonly count: string;
  readonly share: string;
  readonly name: string;
  readonly sum: string;
  readonly bad: string;
  readonly rectified: string;
  /** A count that is not published, and a sum without it. */
  readonly hidden: string;
  readonly atLeast: (count: number) => string;
  readonly hiddenNote: string;
  /** What a chart shows, for who does not see it; the numbers stand in the table beside it. */
  readonly distribution: (good: number, bad: number) => string;
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
  during: (group, period) => `${group}（${period}）`,
  noOverall: '这一时段没有评价',
  total: '评价总数',
  ratings: (count) => `${count} 条`,
  badOf: (count) => `其中差评 ${count} 条`,
  seeBad: (count) => `查看 ${count} 条差评`,
  rectifiedShare: '差评整改率',
  rectifiedOf: (rectified, bad) => `差评 ${bad} 条，已整改 ${rectified} 条`,
  noBad: '没有差评',
  median: '整改用时（中位数）',
  workingDays: (days) => `${days} 个工作日`,
  limit: (days) => `期限 ${days} 个工作日`,
  none: '暂无',
  spread: '各等级评价的条数和占比',
  level: '评价等级',
  count: '条数',
  share: '占比',
  name: '名称',
  sum: '合计',
  bad: '差评',
  rectified: '已整改',
  hidden: '不公布',
  atLeast: (count) => `至少 ${count}`,
  hiddenNote:
    '“不公布”：条数太少的不公布具体数字，以免认出评价人；能推算出它的数字也不公布。合计和占比只按公布的条数计算。',
  distribution: (good, bad) => `评价分布：基本满意以上 ${good} 条，差评 ${bad} 条`,
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
  during: (group, period) => `${group}（${period}）`,
  noOverall: '這一時段沒有評價',
  total: '評價總數',
  ratings: (count) => `${count} 條`,
  badOf: (count) => `其中差評 ${count} 條`,
  seeBad: (count) => `查看 ${count} 條差評`,
  rectifiedShare: '差評整改率',
  rectifiedOf: (rectified, bad) => `差評 ${bad} 條，已整改 ${rectified} 條`,
  noBad: '沒有差評',
  median: '整改用時（中位數）',
  workingDays: (days) => `${days} 個工作日`,
  limit: (days) => `期限 ${days} 個工作日`,
  none: '暫無',
  spread: '各等級評價的條數和占比',
  level: '評價等級',
  count: '條數',
  share: '占比',
  name: '名稱',
  sum: '合計',
  bad: '差評',
  rectified: '已整改',
  hidden: '不公布',
  atLeast: (count) => `至少 ${count}`,
  hiddenNote:
    '「不公布」：條數太少的不公布具體數字，以免認出評價人；能推算出它的數字也不公布。合計和占比只按公布的條數計算。',
  distribution: (good, bad) => `評價分布：基本滿意以上 ${good} 條，差評 ${bad} 條`,
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
  overall: (period) => `Overall (${period})`,
  during: (group, period) => `${group} (${period})`,
  noOverall: 'There are no ratings in this period',
  total: 'Ratings',
  ratings: (count) => count,
  badOf: (count) => `${count} of them bad`,
  seeBad: (count) => (count === 1 ? 'See the bad rating' : `See ${count} bad ratings`),
  rectifiedShare: 'Bad ratings rectified',
  rectifiedOf: (rectified, bad) => `${rectified} of ${bad} bad ratings`,
  noBad: 'No bad ratings',
  median: 'Median time to rectify',
  workingDays: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
  limit: (days) => `The limit is ${days} working days`,
  none: 'None yet',
  spread: 'Ratings of each level, and their share',
  level: 'Rating',
  count: 'Count',
  share: 'Share',
  name: 'Name',
  sum: 'All',
  bad: 'Bad ratings',
  rectified: 'Rectified',
  hidden: 'Withheld',
  atLeast: (count) => `At least ${count}`,
  hiddenNote:
    '“Withheld”: very small counts are not published, so that nobody can be recognised, and neither are those that would give them away. Sums and shares are of what is published.',
  distribution: (good, bad) => `${good} ratings fairly satisfied or better, ${bad} bad`,
};

export const ledgerTallyWords: InEveryLanguage<LedgerTallyWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
