import '@zwgk/policy/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedReady, FeedState} from '@zwgk/core';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';

import {type Examples, examples, stateOf} from '../packages/policy/src/testing/example.state.js';
import {manyPolicies} from '../packages/policy/src/testing/many.policies.js';
import {pressing, reads, rootOf, typing} from './canvas.js';

/** What a story can set. */
interface PoliciesArgs {
  readonly feed: (all: Examples) => FeedState;
  readonly lang: string;
  readonly elder: boolean;
  readonly area: string;
  readonly policyUrl: string;
  /** What stands between the tags. */
  readonly inner: TemplateResult | typeof nothing;
}

/** `<zwgk-policies>` in every state a resident can find it in. */
const meta: Meta<PoliciesArgs> = {
  title: '政策文件列表 zwgk-policies',
  args: {feed: stateOf, lang: 'zh-Hans', elder: false, area: '', policyUrl: '', inner: nothing},
  loaders: [async () => ({all: await examples()})],
  render: ({feed, lang, elder, area, policyUrl, inner}, {loaded}) =>
    html`<main>
      <zwgk-policies
        no-history
        .feed=${feed(loaded['all'])}
        lang=${lang}
        area=${area}
        policy-url=${policyUrl}
        ?elder=${elder}
        >${inner}</zwgk-policies
      >
    </main>`,
};

export default meta;

type Story = StoryObj<PoliciesArgs>;

const failedWith = (all: Examples, part: Partial<FeedReady>): FeedState => ({...stateOf(all), ...part});

export const Ready: Story = {play: reads('共 8 份')};

export const Loading: Story = {args: {feed: () => ({type: 'loading'})}};

export const Slow: Story = {
  args: {feed: () => ({type: 'loading', slow: true})},
  play: reads('读取较慢'),
};

export const Empty: Story = {
  args: {feed: (all) => stateOf({...all, policies: []})},
  play: reads('还没有政策文件'),
};

/** The feed has no column of policies. */
export const Absent: Story = {
  args: {
    feed: (all) => {
      const {feed, ...state} = stateOf(all);
      return {...state, policies: {type: 'unasked'}, feed: {...feed, columns: {}}};
    },
  },
  play: reads('本站尚未发布政策文件'),
};

export const Failed: Story = {
  args: {feed: () => ({type: 'failed', problem: {code: 'server', url: '', status: 503}})},
  play: reads('政策文件暂时无法读取'),
};

/** The feed is here; its policies cannot be read. */
export const Partial: Story = {
  args: {
    feed: (all) => failedWith(all, {policies: {type: 'failed', problem: {code: 'timeout', url: ''}}}),
  },
  play: reads('读取时间过长'),
};

/** A copy kept from an earlier visit. */
export const Stale: Story = {
  args: {
    feed: (all) => failedWith(all, {stale: {tooOld: true, problem: {code: 'offline', url: ''}}}),
  },
  play: reads('以下数据截至 2026-11-20'),
};

export const Fallback: Story = {
  args: {feed: () => ({type: 'loading'}), inner: html`<a href="#policies">政策文件（网站原有栏目）</a>`},
};

export const WithFilters: Story = {play: pressing('button', '筛选', reads('有无解读'))};

/** Words are marked where they are found, also in what the list does not show. */
export const WithSearch: Story = {play: typing('低生活保障', reads('找到 2 份'))};

export const WithNothingFound: Story = {play: typing('查无此文', reads('没有符合条件的内容'))};

export const WithOldestFirst: Story = {
  play: pressing('[name=sort]', '最早在前', async ({canvasElement}) => {
    await waitFor(async () => {
      const [first] = rootOf(canvasElement).querySelectorAll('.register a');
      await expect(first).toHaveTextContent('最低生活保障工作办法');
    });
  }),
};

/** The card of a policy stands in place of the list, with the way back. */
export const WithOpenedPolicy: Story = {
  play: pressing('.register a', '最低生活保障实施细则', async ({canvasElement}) => {
    await waitFor(async () => {
      const card = rootOf(canvasElement).querySelector('zwgk-policy');
      await expect(card?.shadowRoot).toHaveTextContent('政策咨询');
    });
  }),
};

/** The county shows policies on pages of its own. */
export const WithPolicyUrl: Story = {args: {policyUrl: '#/zc/{id}'}, play: reads('共 8 份')};

export const WithArea: Story = {args: {area: '社会救助'}, play: reads('共 3 份')};

/** Ten thousand policies: 25 are drawn. */
export const Huge: Story = {
  args: {feed: (all) => stateOf({...all, policies: manyPolicies(10_000)})},
  play: typing('第9999号', reads('找到 1 份')),
};

export const Elder: Story = {args: {elder: true}, play: reads('共 8 份')};

export const TraditionalChinese: Story = {args: {lang: 'zh-Hant'}, play: reads('搜尋政策文件')};

export const English: Story = {args: {lang: 'en'}, play: reads('8 policies')};
