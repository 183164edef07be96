import '@zwgk/feedback/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedReady, FeedState} from '@zwgk/core';
import {html, nothing, type TemplateResult} from 'lit';
import {userEvent} from 'storybook/test';

import {manyRatings, manyTallies, tally} from '../packages/feedback/src/testing/ledger.example.js';
import {examples, type Published, stateOf} from '../packages/feedback/src/testing/ledger.state.js';
import {find, pressing, reads, typing} from './canvas.js';

/** What a story can set. */
interface LedgerArgs {
  readonly feed: (all: Published) => FeedState;
  readonly view: string;
  readonly lang: string;
  readonly elder: boolean;
  /** What stands between the tags. */
  readonly inner: TemplateResult | typeof nothing;
}

/** `<zwgk-ledger>` in every state a resident can find it in. */
const meta: Meta<LedgerArgs> = {
  title: '评价公示 zwgk-ledger',
  args: {feed: stateOf, view: 'tallies', lang: 'zh-Hans', elder: false, inner: nothing},
  loaders: [async () => ({all: await examples()})],
  render: ({feed, view, lang, elder, inner}, {loaded}) =>
    html`<main>
      <zwgk-ledger no-history .feed=${feed(loaded['all'])} view=${view} lang=${lang} ?elder=${elder}
        >${inner}</zwgk-ledger
      >
    </main>`,
};

export default meta;

type Story = StoryObj<LedgerArgs>;

const withPart = (all: Published, part: Partial<FeedReady>): FeedState => ({...stateOf(all), ...part});

/** The numbers: of everything, and of each body. */
export const Ready: Story = {play: reads('差评 3 条，已整改 2 条')};

export const Loading: Story = {args: {feed: () => ({type: 'loading'})}};

export const Slow: Story = {args: {feed: () => ({type: 'loading', slow: true})}, play: reads('读取较慢')};

export const Empty: Story = {
  args: {feed: () => stateOf({reasons: [], tallies: [], ledger: [], messages: []})},
  play: reads('这一时段没有评价'),
};

/** The feed has no column of feedback. */
export const Absent: Story = {
  args: {
    feed: (all) => {
      const {feed, ...state} = stateOf(all);
      return {...state, feed: {...feed, columns: {}}};
    },
  },
  play: reads('本站尚未公示评价'),
};

export const Failed: Story = {
  args: {feed: () => ({type: 'failed', problem: {code: 'server', url: '', status: 503}})},
  play: reads('评价公示暂时无法读取'),
};

/** The feed is here; its feedback cannot be read. */
export const Partial: Story = {
  args: {feed: (all) => withPart(all, {feedback: {type: 'failed', problem: {code: 'timeout', url: ''}}})},
  play: reads('读取时间过长'),
};

/** A copy kept from an earlier visit. */
export const Stale: Story = {
  args: {feed: (all) => withPart(all, {stale: {tooOld: true, problem: {code: 'offline', url: ''}}})},
  play: reads('以下数据截至 2026-11-20'),
};

export const Fallback: Story = {
  args: {feed: () => ({type: 'loading'}), inner: html`<a href="#pjgs">评价公示（网站原有栏目）</a>`},
};

/** Small counts are not told; why is. */
export const WithHiddenCounts: Story = {
  play: pressing('.groups a', '按时间', reads('以免认出评价人')),
};

/** Matters are counted by year. */
export const WithMatters: Story = {play: pressing('.groups a', '按公开事项', reads('按公开事项（2026 年）'))};

export const WithPeriod: Story = {
  play: async (context) => {
    const choice = await find(context.canvasElement, '#period');
    await userEvent.selectOptions(choice, '2026-11');
    await reads('总体情况（2026 年 11 月）')(context);
  },
};

/** Nothing has been rectified yet. */
export const WithoutRectification: Story = {
  args: {feed: (all) => stateOf({...all, tallies: [tally({type: 'all'}, 'all', [40, 12, 3, 2, 1], 0)]})},
  play: reads('已整改 0 条'),
};

/** Bad ratings: pending, overdue, rectified in time and late, revisited. */
export const Ratings: Story = {args: {view: 'ratings'}, play: reads('仍未整改')};

export const RatingsWithFilters: Story = {
  args: {view: 'ratings'},
  play: pressing('[name=panel]', '筛选', reads('整改进度')),
};

export const RatingsWithSearch: Story = {args: {view: 'ratings'}, play: typing('图解', reads('找到 1 件'))};

export const RatingsWithNothingFound: Story = {
  args: {view: 'ratings'},
  play: typing('查无此事', reads('没有符合条件的内容')),
};

/** The time of one has run out since the ledger was published. */
export const RatingsOfAnOldLedger: Story = {
  args: {
    view: 'ratings',
    feed: (all) => {
      const {feed, ...state} = stateOf({...all, ledger: all.ledger.filter(({id}) => id === 'overdue')});
      return {...state, feed: {...feed, updated: '2026-10-20T09:00:00+08:00'}};
    },
  },
  play: reads('更新的公示里还没有整改记录'),
};

export const RatingsEmpty: Story = {
  args: {view: 'ratings', feed: (all) => stateOf({...all, ledger: []})},
  play: reads('没有收到差评'),
};

/** A hundred and more: 25 are drawn. */
export const RatingsHuge: Story = {
  args: {view: 'ratings', feed: (all) => stateOf({...all, ledger: manyRatings(1000)})},
  play: reads('第 1 页，共 40 页'),
};

export const TalliesHuge: Story = {
  args: {feed: (all) => stateOf({...all, tallies: [...all.tallies, ...manyTallies(400)]})},
  play: pressing('.groups a', '按公开事项', reads('共 403 项')),
};

export const WithOpenedEntry: Story = {
  args: {view: 'ratings'},
  play: pressing('.entries a', '最低生活保障', reads('复制引用格式')),
};

/** What the county said to those who wrote to it. */
export const Messages: Story = {args: {view: 'messages'}, play: reads('示例县城市管理局回复')};

export const MessagesEmpty: Story = {
  args: {view: 'messages', feed: (all) => stateOf({...all, messages: []})},
  play: reads('还没有公开的留言和回复'),
};

export const Elder: Story = {args: {elder: true}, play: reads('评价总数')};

export const ElderRatings: Story = {args: {elder: true, view: 'ratings'}, play: reads('仍未整改')};

export const TraditionalChinese: Story = {args: {lang: 'zh-Hant'}, play: reads('評價總數')};

export const English: Story = {args: {lang: 'en', view: 'ratings'}, play: reads('it is not rectified')};
