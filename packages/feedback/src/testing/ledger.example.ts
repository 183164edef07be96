import type {LedgerEntry, PublicMessage, RatingCounts, RatingTally, TallySubject} from '@zwgk/feed';

const civilAffairs = {id: 'civil-affairs', name: '示例县民政局'};
const education = {id: 'education', name: '示例县教育局'};
const housing = {id: 'housing', name: '示例县住房和城乡建设局'};

/** Bad ratings in every state, as of 2026-11-20, newest first. */
export const exampleLedger: readonly LedgerEntry[] = [
  {
    id: 'r-2026-0031',
    rating: 'dissatisfied',
    about: {type: 'matter', id: 'minimum-living', name: '最低生活保障对象认定'},
    agency: civilAffairs,
    acceptedOn: '2026-11-12',
    reasons: ['unclear'],
    stages: [{type: 'accepted', on: '2026-11-12'}],
  },
  {
    id: 'r-2026-0027',
    rating: 'veryDissatisfied',
    about: {type: 'policy', id: 'dilapidated-housing', name: '示例县农村危房改造补助办法'},
    agency: housing,
    acceptedOn: '2026-10-12',
    reasons: ['tooSlow', 'notAnswered'],
    text: '补助申请交上去两个多月，打电话没有人能说清楚到了哪一步。',
    stages: [{type: 'accepted', on: '2026-10-12'}],
  },
  {
    id: 'r-2026-0019',
    rating: 'dissatisfied',
    about: {type: 'matter', id: 'school-admission', name: '义务教育阶段招生入学政策'},
    agency: education,
    acceptedOn: '2026-09-03',
    reasons: ['incomplete', 'hardToFind'],
    text: '只写了城区学校的片区，没有写乡镇学校怎么划。',
    stages: [
      {type: 'accepted', on: '2026-09-03'},
      {
        type: 'rectified',
        on: '2026-09-14',
        text: '补充公布了全部乡镇中小学的招生片区和咨询电话，并在栏目首页加了入口。',
      },
      {type: 'revisited', on: '2026-09-21', text: '经回访，评价人表示满意。'},
    ],
    reply: {text: '感谢您的意见。乡镇学校的招生片区已经补充公布。', on: '2026-09-14', agency: education},
  },
  {
    id: 'r-2026-0008',
    rating: 'veryDissatisfied',
    about: {type: 'document', id: 'assistance-budget', name: '2026年临时救助资金发放情况（一季度）'},
    agency: civilAffairs,
    acceptedOn: '2026-04-20',
    reasons: ['outdated'],
    stages: [
      {type: 'accepted', on: '2026-04-20'},
      {type: 'rectified', on: '2026-05-28', text: '已补充公布一季度发放情况，今后每季度结束后十五日内公布。'},
    ],
  },
  {
    id: 'r-2025-0044',
    rating: 'dissatisfied',
    about: {type: 'page'},
    acceptedOn: '2025-12-08',
    reasons: ['other'],
    text: '手机上打开这一页，表格只能看到一半。',
    stages: [
      {type: 'accepted', on: '2025-12-08'},
      {type: 'rectified', on: '2025-12-15', text: '表格已改为可以左右滑动。'},
      {type: 'revisited', on: '2025-12-19'},
    ],
  },
];

/** Published messages and corrections with their replies, newest first. */
export const exampleMessages: readonly PublicMessage[] = [
  {
    id: 'm-2026-0112',
    type: 'message',
    title: '冬季清洁取暖补贴什么时候发',
    text: '去年是十一月发的，今年到现在还没有收到，想问一下什么时候发。',
    receivedOn: '2026-11-10',
    agency: housing,
    reply: {
      text: '您好。今年的补贴在核对用气量，预计11月30日前发到社会保障卡。\n有疑问请打0000-1234567咨询。',
      on: '2026-11-13',
      agency: housing,
    },
  },
  {
    id: 'm-2026-0108',
    type: 'correction',
    about: {type: 'matter', id: 'minimum-living', name: '最低生活保障对象认定'},
    text: '办理地点写的是老政务大厅，政务大厅八月已经搬到新区了。',
    receivedOn: '2026-10-21',
    reply: {
      text: '已经改为新址：示例县新区人民路1号。谢谢您的提醒。',
      on: '2026-10-22',
      agency: civilAffairs,
    },
  },
  {
    id: 'm-2026-0090',
    type: 'message',
    about: {type: 'policy', id: 'school-admission-plan', name: '示例县2026年义务教育学校招生入学方案'},
    title: '进城务工人员的孩子要交哪些材料',
    text: '户口不在本县，租房住，孩子今年上一年级，需要准备什么？',
    receivedOn: '2026-05-06',
    agency: education,
    reply: {
      text: '需要居住证、租房备案证明和户口簿，三样都可以在手机上交。',
      on: '2026-05-08',
      agency: education,
    },
  },
  {
    id: 'm-2025-0071',
    type: 'message',
    text: '建议把公交到站时间也放到网上。',
    receivedOn: '2025-09-18',
    reply: {text: '县公交公司已在公众号开通实时查询，网站上加了链接。', on: '2025-09-25'},
  },
];

/** Tallies of a county: of everything by all time, year and month; of bodies by year; of matters and policies by year. */
export const exampleTallies: readonly RatingTally[] = [
  tally({type: 'all'}, 'all', [812, 304, 61, 9, 5], 12, 7),
  tally({type: 'all'}, '2026', [540, 198, 40, 6, 3], 7, 7),
  tally({type: 'all'}, '2026-11', [52, 17, 4, 1, 0], 0),
  tally({type: 'all'}, '2026-10', [48, null, null, 0, 1], 0),
  tally({type: 'all'}, '2026-09', [61, 22, 5, 1, 0], 1, 7),
  tally({type: 'all'}, '2025', [272, 106, 21, 3, 2], 5, 6),
  tally({type: 'agency', ...civilAffairs}, 'all', [330, 120, 25, 3, 2], 4, 8),
  tally({type: 'agency', ...education}, 'all', [280, 110, 22, 4, 1], 5, 6),
  tally({type: 'agency', ...housing}, 'all', [150, 60, null, 2, 2], 3, 10),
  tally({type: 'agency', ...civilAffairs}, '2026', [210, 80, 16, 2, 1], 2, 12),
  tally({type: 'agency', ...education}, '2026', [190, 70, 14, 3, 0], 3, 7),
  tally({type: 'agency', ...housing}, '2026', [102, 40, null, 1, 2], 2, 9),
  tally({type: 'agency', ...civilAffairs}, '2025', [120, 40, 9, 1, 1], 2, 5),
  tally({type: 'matter', id: 'minimum-living', name: '最低生活保障对象认定'}, '2026', [96, 31, 8, 1, 0], 0),
  tally(
    {type: 'matter', id: 'school-admission', name: '义务教育阶段招生入学政策'},
    '2026',
    [140, 52, 9, 2, 0],
    2,
    7,
  ),
  tally(
    {type: 'matter', id: 'temporary-assistance', name: '临时救助对象认定'},
    '2026',
    [40, null, null, 0, 0],
    0,
  ),
  tally(
    {type: 'policy', id: 'dilapidated-housing', name: '示例县农村危房改造补助办法'},
    '2026',
    [36, 11, 5, 0, 1],
    0,
  ),
];

type Counted = readonly [number | null, number | null, number | null, number, number];

function tally(
  about: TallySubject,
  period: string,
  counted: Counted,
  rectified: number,
  median?: number,
): RatingTally {
  const [verySatisfied, satisfied, fairlySatisfied, dissatisfied, veryDissatisfied] = counted;
  const counts: RatingCounts = {verySatisfied, satisfied, fairlySatisfied, dissatisfied, veryDissatisfied};
  return {
    about,
    period,
    counts,
    total: counted.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    bad: dissatisfied + veryDissatisfied,
    rectified,
    ...(median !== undefined && {medianWorkingDays: median}),
  };
}
