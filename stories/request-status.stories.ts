import '@zwgk/request/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedState} from '@zwgk/core';
import type {FeedbackStatus, RequestEvent} from '@zwgk/feed/submission';
import {exampleFeedbackReceipt, exampleFeedbackStatus, exampleStatus} from '@zwgk/feed/submission/examples';
import {fakeAction, type FakeAnswer, fakeService} from '@zwgk/tooling/fake-service.js';
import {html} from 'lit';
import {waitFor} from 'storybook/test';

import {statusFeed, statusOf, step} from '../packages/request/src/testing/statuses.js';
import {type Act, reads, rootOf} from './canvas.js';

/** What a story can set. */
interface StatusArgs {
  readonly feed: FeedState;
  readonly action: string;
  readonly lang: string;
  readonly elder: boolean;
  /** What the service answers. */
  readonly answer: FakeAnswer;
}

/** `<zwgk-request-status>` in every state a resident can find it in. */
const meta: Meta<StatusArgs> = {
  title: '申请办理情况 zwgk-request-status',
  args: {
    feed: statusFeed,
    action: fakeAction,
    lang: 'zh-Hans',
    elder: false,
    answer: {status: 200, body: exampleStatus},
  },
  beforeEach: ({args}) => fakeService(() => args.answer).stop,
  render: ({feed, action, lang, elder}) =>
    html`<main>
      <zwgk-request-status .feed=${feed} action=${action} lang=${lang} ?elder=${elder}></zwgk-request-status>
    </main>`,
};

export default meta;

type Story = StoryObj<StatusArgs>;

/** Looks the code of the examples up, and waits for an answer. */
const finds =
  (words: string): Act =>
  async (context) => {
    const root = rootOf(context.canvasElement);
    const field = await waitFor(() => {
      const found = root.querySelector('input');
      if (found === null) throw new Error('There is no field.');
      return found;
    });
    field.value = exampleStatus.receiptCode;
    root.querySelector<HTMLElement>('.main')?.click();
    await reads(words)(context);
  };

const telling = (...history: readonly RequestEvent[]): FakeAnswer => ({
  status: 200,
  body: statusOf(...history),
});

/** Feedback with nothing but its receipt. */
const newFeedback: FeedbackStatus = {
  ...exampleFeedbackReceipt,
  type: 'rating',
  state: 'accepted',
  history: exampleFeedbackStatus.history.slice(0, 1),
};

const refusing = (code: string, status: number, headers?: string): FakeAnswer => ({
  status,
  body: {type: `urn:zwgk:problem:${code}`, title: code, status},
  ...(headers !== undefined && {headers}),
});

export const Ready: Story = {play: reads('查询码')};

export const Asking: Story = {args: {answer: 'never'}, play: finds('正在查询')};

export const Registered: Story = {args: {answer: telling()}, play: finds('等待机关确认')};

export const Accepted: Story = {
  args: {answer: telling(step('accepted', '2026-09-16'))},
  play: finds('正在办理'),
};

/** The clock stands until the supplement arrives. */
export const CorrectionAsked: Story = {
  args: {
    answer: telling(
      step('correctionAsked', '2026-09-18', {
        until: '2026-10-16',
        note: '请说明需要哪个乡镇、哪一年的名单。',
      }),
    ),
  },
  play: finds('答复期限已经停止计算'),
};

export const ThirdPartyAsked: Story = {
  args: {
    answer: telling(
      step('accepted', '2026-09-14'),
      step('thirdPartyAsked', '2026-09-21', {until: '2026-10-19'}),
    ),
  },
  play: finds('正在征求第三方意见'),
};

export const Extended: Story = {
  args: {
    answer: telling(
      step('accepted', '2026-09-14'),
      step('extended', '2026-10-12', {until: '2026-11-06', note: '需要核对的名单较多。'}),
    ),
  },
  play: finds('机关告知的日期'),
};

/** Received shortly before a year whose holidays nobody has announced. */
export const Provisional: Story = {
  args: {answer: telling(step('accepted', '2026-12-21'))},
  play: finds('暂定'),
};

export const Replied: Story = {play: finds('部分公开')};

export const Refused: Story = {
  args: {
    answer: telling(
      step('replied', '2026-10-19', {
        reply: {
          type: 'refused',
          text: '您申请的信息涉及第三方的商业秘密，公开会损害其合法权益，依照《政府信息公开条例》第十五条不予公开。',
          files: [],
        },
      }),
    ),
  },
  play: finds('应当先申请行政复议'),
};

export const Withdrawn: Story = {
  args: {answer: telling(step('withdrawn', '2026-09-18'))},
  play: finds('申请已撤回'),
};

/** A bad rating that is to be put right. */
export const FeedbackAccepted: Story = {
  args: {answer: {status: 200, body: newFeedback}},
  play: finds('等待整改'),
};

export const FeedbackRevisited: Story = {
  args: {answer: {status: 200, body: exampleFeedbackStatus}},
  play: finds('电话回访'),
};

export const UnknownCode: Story = {args: {answer: refusing('notFound', 404)}, play: finds('没有查到')};

export const Unreachable: Story = {args: {answer: 'lost'}, play: finds('没有连上查询服务')};

export const ServerDown: Story = {args: {answer: refusing('unavailable', 503)}, play: finds('正在维护')};

export const TooMany: Story = {
  args: {answer: refusing('rateLimited', 429, 'Retry-After: 120')},
  play: finds('秒后再查'),
};

/** The county takes no requests by internet. */
export const NoService: Story = {args: {action: ''}, play: reads('本站没有开通网上查询')};

export const Elder: Story = {args: {elder: true}, play: finds('部分公开')};

export const Traditional: Story = {args: {lang: 'zh-Hant'}, play: finds('部分公開')};

export const English: Story = {args: {lang: 'en'}, play: finds('Granted in part')};
