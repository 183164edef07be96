import type {Meta} from '@storybook/web-components-vite';

import {type FeedbackArgs, feedbackMeta, sending, sendingTo, type Story} from './feedback.canvas.js';

/** `<zwgk-feedback>` once it is sent. */
const meta: Meta<FeedbackArgs> = {...feedbackMeta, title: '评价：提交 zwgk-feedback'};

export default meta;

export const Sending: Story = sendingTo({answers: ['never']}, '正在提交');

/** The answer was lost; what the service has is asked for. */
export const Confirming: Story = sendingTo({answers: ['lost', 'never']}, '正在确认是否收到');

export const Waiting: Story = sendingTo(
  {
    answers: [
      {
        status: 429,
        headers: 'Retry-After: 120',
        body: {type: 'urn:zwgk:problem:rateLimited', title: '', status: 429},
      },
    ],
  },
  '秒后再试',
);

export const Unconfirmed: Story = sendingTo(
  {answers: [{status: 200, body: {ok: true}}]},
  '没有有效回执，未确认',
);

/** Nothing has been sent. */
export const Failed: Story = sendingTo({service: 'lost'}, '未提交，内容已保留');

export const Maintenance: Story = sendingTo({service: {status: 503}}, '受理系统正在维护');

export const Rejected: Story = sendingTo(
  {
    answers: [
      {
        status: 422,
        body: {
          type: 'urn:zwgk:problem:invalid',
          title: '有 1 处需要修改',
          status: 422,
          errors: [{pointer: '/text', code: 'invalid', detail: '请不要粘贴广告'}],
        },
      },
    ],
  },
  '请不要粘贴广告',
);

export const Refused: Story = sendingTo(
  {
    answers: [
      {
        status: 403,
        body: {type: 'urn:zwgk:problem:originRefused', title: '不接受这个网站的提交', status: 403},
      },
    ],
  },
  '受理系统没有接收',
);

export const Offline: Story = {
  ...sendingTo({service: 'lost'}, '没有网络，没有提交'),
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    return (): void => {
      Reflect.deleteProperty(navigator, 'onLine');
    };
  },
};

export const Received: Story = sending('谢谢，留言已收到');
