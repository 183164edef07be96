import type {LedgerEntry, PublicMessage, RatingCounts, RatingTally, TallySubject} from '@zwgk/feed';

const civilAffairs = {id: 'minzhengju', name: '示例县民政局'};
const housing = {id: 'housing', name: '示例县住房和城乡建设局'};

/** Bad ratings in states that the examples of the format have not, newest first. */
export const moreLedger: readonly LedgerEntry[] = [
  {
    id: 'overdue',
    rating: 'veryDissatisfied',
    about: {type: 'policy', id: 'dilapidated-housing', name: '示例县农村危房改造补助办法'},
    agency: housing,
    acceptedOn: '2026-10-12',
    reasons: ['tooSlow', 'notAnswered'],
    text: '补助申请交上去两个多月，打电话没有人能说清楚到了哪一步。',
    stages: [{type: 'accepted', on: '2026-10-12'}],
  },
  {
    id: 'late',
    rating: 'veryDissatisfied',
    about: {type: 'document', id: 'assistance-budget', name: '2026年临时救助资金发放情况（一季度）'},
    agency: civilAffairs,
    acceptedOn: '2026-04-20',
    reasons: ['outdated'],
    stages: [
      {type: 'accepted', on: '2026-04-20'},
      {
        type: 'rectified',
        on: '2026-05-28',
        text: '已补充公布一季度发放情况，今后每季度结束后十五日内公布。',
      },
    ],
  },
  {
    id: 'page',
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

/** A message without a title that is about nothing in particular. */
export const moreMessages: readonly PublicMessage[] = [
  {
    id: 'plain',
    type: 'message',
    text: '建议把公交到站时间也放到网上，老人等车就不用一直站着。',
    receivedOn: '2025-09-18',
    reply: {text: '县公交公司已在公众号开通实时查询，网站上加了链接。', on: '2025-09-25'},
  },
];

type Counted = readonly [number | null, number | null, number | null, number, number];

/** A tally with these counts, the best level first. */
export function tally(
  about: TallySubject,
  period: string,
  counted: Counted,
  rectified: number,
  medianWorkingDays?: number,
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
    ...(medianWorkingDays !== undefined && {medianWorkingDays}),
  };
}

const civil = {type: 'agency', ...civilAffairs} as const;
const employment = {type: 'agency', id: 'renshe', name: '示例县人力资源和社会保障局'} as const;
const matter = (id: string, name: string): TallySubject => ({type: 'matter', id, name});

/** Numbers of everything, of bodies, and of what these publish, some of them too small to be told. */
export const tallies: readonly RatingTally[] = [
  tally({type: 'all'}, 'all', [53, 20, 5, 2, 1], 2, 10),
  tally({type: 'all'}, '2026', [53, 20, 5, 2, 1], 2, 10),
  tally({type: 'all'}, '2026-11', [12, 13, null, 1, 0], 0),
  tally({type: 'all'}, '2026-10', [41, 7, 4, 0, 1], 1, 10),
  tally({type: 'all'}, '2026-09', [0, 0, null, 1, 0], 1, 4),
  tally(civil, 'all', [39, 14, null, 1, 1], 2, 10),
  tally(employment, 'all', [14, 6, null, 1, 0], 0),
  tally(civil, '2026', [39, 14, null, 1, 1], 2, 10),
  tally(employment, '2026', [14, 6, null, 1, 0], 0),
  tally(matter('0501', '最低生活保障'), '2026', [30, null, null, 0, 1], 1, 10),
  tally(matter('0502', '临时救助'), '2026', [9, null, null, 1, 0], 1, 4),
  tally(matter('0901', '就业援助'), '2026', [14, 6, null, 1, 0], 0),
  tally(
    {type: 'policy', id: 'dilapidated-housing', name: '示例县农村危房改造补助办法'},
    '2026',
    [36, 11, 5, 0, 1],
    0,
  ),
];

/** As many bad ratings as a test needs, one a day, the newest first; every third is still to be rectified. */
export function manyRatings(count: number): readonly LedgerEntry[] {
  const newest = Date.UTC(2026, 10, 18);
  return Array.from({length: count}, (_, place) => {
    const on = new Date(newest - place * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `many-${place}`,
      rating: place % 2 === 0 ? 'dissatisfied' : 'veryDissatisfied',
      about: {type: 'matter', id: `m-${place % 40}`, name: `公开事项第${(place % 40) + 1}号`},
      agency: {name: `示例县第${(place % 30) + 1}局`},
      acceptedOn: on,
      reasons: ['unclear'],
      stages: [
        {type: 'accepted', on},
        ...(place % 3 === 0 ? [] : [{type: 'rectified', on, text: `已改正第${place + 1}处`} as const]),
      ],
    };
  });
}

/** As many matters with numbers as a test needs. */
export function manyTallies(count: number): readonly RatingTally[] {
  return Array.from({length: count}, (_, place) =>
    tally(
      {type: 'matter', id: `m-${place}`, name: `公开事项第${place + 1}号`},
      '2026',
      [count - place, 5, null, 0, 1],
      1,
      9,
    ),
  );
}
