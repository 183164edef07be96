import '@zwgk/feedback/define.js';
import '@zwgk/policy/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedReady, FeedState} from '@zwgk/core';
import type {Interpreter, Policy} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';

import {stateWithMatters} from '../packages/policy/src/testing/example.matters.js';
import {changed, type Examples, examples, stateOf} from '../packages/policy/src/testing/example.state.js';
import {type Act, find, pressing, rootOf} from './canvas.js';

/** What a story can set. */
interface PolicyArgs {
  readonly policy: string;
  readonly feed: (all: Examples) => FeedState;
  readonly lang: string;
  readonly elder: boolean;
  readonly share: boolean;
  /** What stands between the tags. */
  readonly inner: TemplateResult | typeof nothing;
}

const whole = 'minimum-living-rules';

/** `<zwgk-policy>` in every state a resident can find it in. */
const meta: Meta<PolicyArgs> = {
  title: '政策解读卡 zwgk-policy',
  args: {policy: whole, feed: stateOf, lang: 'zh-Hans', elder: false, share: false, inner: nothing},
  loaders: [async () => ({all: await examples()})],
  render: ({policy, feed, lang, elder, share, inner}, {loaded}) =>
    html`<main>
      <zwgk-policy
        no-history
        .feed=${feed(loaded['all'])}
        policy-id=${policy}
        lang=${lang}
        ?elder=${elder}
        ?share=${share}
        >${inner}</zwgk-policy
      >
    </main>`,
};

export default meta;

type Story = StoryObj<PolicyArgs>;

/** Waits until a part of the card says something. */
const says =
  (selector: string, text: string): Act =>
  async ({canvasElement}) => {
    await find(canvasElement, selector, text);
  };

/** The whole example with something changed. */
const changing =
  (change: Partial<Policy>) =>
  (all: Examples): FeedReady =>
    stateOf(changed(all, whole, change));

const explainedBy = (...interpreters: readonly Interpreter[]): Partial<Policy> => ({
  interpretations: [
    {id: 'only', title: '政策解读', agency: {text: '示例县民政局', agencies: ['civil']}, interpreters},
  ],
});

const article = html`<article>
  <h2>示例县城乡居民最低生活保障实施细则</h2>
  <p>第一条 为规范最低生活保障工作，制定本细则。</p>
</article>`;

/** In force, with everything that can explain a policy. */
export const Ready: Story = {play: says('.question', '户口在外地')};

export const OnTrial: Story = {
  args: {policy: 'temporary-relief'},
  play: says('.standing', '试行至 2027-02-09 止'),
};

export const NotYetInForce: Story = {
  args: {policy: 'housing-amendment'},
  play: says('.standing', '自 2027-01-01 起施行'),
};

export const Amended: Story = {args: {policy: 'housing-subsidy'}, play: says('.standing', '修改它的文件')};

export const RepealedAndReplaced: Story = {
  args: {policy: 'minimum-living-2019'},
  play: says('.standing a', '示府办规〔2025〕2号'),
};

/** By its own dates, though nobody has said so. */
export const Elapsed: Story = {args: {policy: 'pension-rules'}, play: says('.standing', '期限已过')};

export const Lapsed: Story = {args: {policy: 'epidemic-rents'}, play: says('.standing', '已经失效')};

export const WithoutInterpretation: Story = {
  args: {policy: 'pension-rules'},
  play: says('.message', '这份政策还没有解读'),
};

export const WithInterpreterLeft: Story = {
  args: {feed: changing(explainedBy({name: '解读人丙', phone: '0000-1234507', hasLeft: true}))},
  play: says('[part=contact]', '解读人丙已不在原岗位'),
};

export const WithInterpreterWithoutTelephone: Story = {
  args: {feed: changing(explainedBy({name: '解读人庚', title: '股长'}))},
  play: says('[part=contact]', '机构电话'),
};

export const WithSeveralInterpreters: Story = {
  play: pressing('[part=contact] summary', '其他解读人', says('[part=contact] details', '0000-1234506')),
};

export const WithContactOfThePage: Story = {
  args: {inner: html`<p slot="contact"><a href="#ask">在线提问</a></p>`},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=contact]');
    await waitFor(() => expect(canvasElement.querySelector('p')?.assignedSlot).toBeTruthy());
  },
};

/** What the page has put under the card is about the policy. */
export const WithFeedback: Story = {
  args: {
    inner: html`<zwgk-feedback slot="feedback" use="useful" action="/api/">
      <p>咨询电话：<a href="tel:12345">12345</a></p>
    </zwgk-feedback>`,
  },
  play: async ({canvasElement}) => {
    await find(canvasElement, '.timeline');
    const form = canvasElement.querySelector('zwgk-feedback');
    await waitFor(() =>
      expect(form?.shadowRoot?.textContent).toContain('关于：示例县城乡居民最低生活保障实施细则'),
    );
    form?.scrollIntoView();
  },
};

export const WithMatters: Story = {
  args: {feed: (all) => stateWithMatters(all, ['m-1', 'm-2'])},
  play: async (context) => {
    (await find(context.canvasElement, '.matters')).scrollIntoView();
    await says('.matters', '最低生活保障 › 政策法规文件')(context);
  },
};

export const WithConsultation: Story = {play: says('.comments', '标准按年度公布，不宜写入细则')};

/** Enough of them to be searched. */
export const WithQuestionsFound: Story = {
  args: {
    feed: changing({
      interpretations: ['申请条件是什么？', '要带什么材料？', '多久能办好？', '钱什么时候发？'].map(
        (question, index) => ({
          id: `i${index}`,
          title: `第${index + 1}次答复`,
          questions: [
            {id: `q${index}`, question, answer: [{type: 'paragraph', text: '请带身份证到乡镇办理。'}]},
          ],
        }),
      ),
    }),
  },
  play: async (context) => {
    await userEvent.type(await find(context.canvasElement, '#question-search'), '材料');
    await says('.search', '找到 1 个问题')(context);
  },
};

export const WithPictureEnlarged: Story = {
  play: pressing('.picture', '放大图片', says('dialog', '申请四步')),
};

export const WithTranscript: Story = {
  play: pressing('.media summary', '文字稿', says('.media details[open]', '全县新纳入低保家庭312户')),
};

export const WithLargerText: Story = {play: pressing('.tools button', '放大文字', says('.told', '125%'))};

export const WithCode: Story = {
  play: pressing('.tools button', '手机扫码查看', says('.scan', '用手机扫一扫')),
};

export const WithSharing: Story = {args: {share: true}, play: says('.tools button', '分享')};

export const Loading: Story = {args: {feed: () => ({type: 'loading'})}};

/** After some seconds. */
export const Slow: Story = {
  args: {feed: () => ({type: 'loading', slow: true})},
  play: says('[role=status]', '读取较慢'),
};

/** The page's own article stands until there is a card. */
export const LoadingWithFallback: Story = {args: {feed: () => ({type: 'loading'}), inner: article}};

const failed = (): FeedState => ({type: 'failed', problem: {code: 'network', url: ''}});

export const Failed: Story = {args: {feed: failed}, play: says('[role=alert]', '政策解读暂时无法读取')};

export const FailedWithFallback: Story = {
  args: {feed: failed, inner: article},
  play: says('[role=alert]', '政策解读暂时无法读取'),
};

export const Absent: Story = {args: {policy: 'gone'}, play: says('.message', '没有找到这份政策文件')};

export const AbsentWithFallback: Story = {
  args: {policy: 'gone', inner: article},
  play: says('.message', '没有找到这份政策文件'),
};

export const Unnamed: Story = {args: {policy: ''}, play: says('.message', '没有指明要显示的政策文件')};

/** A stored copy, because the feed cannot be read now. */
export const Stale: Story = {
  args: {feed: (all) => ({...stateOf(all), stale: {tooOld: true, problem: {code: 'offline', url: ''}}})},
  play: says('[part=stale]', '以下数据截至'),
};

export const Elder: Story = {args: {elder: true}, play: says('.question', '户口在外地')};

export const Traditional: Story = {args: {lang: 'zh-Hant'}, play: says('.contents', '徵求意見情況')};

export const English: Story = {
  args: {lang: 'en'},
  play: async (context) => {
    await says('.contents', 'On this page')(context);
    await expect(rootOf(context.canvasElement).querySelector('.h0 bdi')).toHaveAttribute('lang', 'zh');
  },
};
