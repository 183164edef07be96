import type {Meta} from '@storybook/web-components-vite';

import {type RequestArgs, requestMeta, sending, type Story} from './request.canvas.js';

/** `<zwgk-request>` once it is sent. */
const meta: Meta<RequestArgs> = {...requestMeta, title: '政府信息公开申请：提交 zwgk-request'};

export default meta;

export const Preparing: Story = {args: {service: 'never'}, play: sending('正在连接受理系统')};

export const Sending: Story = {args: {answers: ['never']}, play: sending('正在提交')};

/** The answer was lost; what the service has is asked for. */
export const Confirming: Story = {args: {answers: ['lost', 'never']}, play: sending('正在确认是否收到')};

export const Waiting: Story = {
  args: {
    answers: [
      {
        status: 429,
        headers: 'Retry-After: 120',
        body: {type: 'urn:zwgk:problem:rateLimited', title: '', status: 429},
      },
    ],
  },
  play: sending('秒后再试'),
};

export const Unconfirmed: Story = {
  args: {answers: [{status: 200, body: {ok: true}}]},
  play: sending('没有有效回执，未确认'),
};

/** Nothing has been sent. */
export const Failed: Story = {args: {service: 'lost'}, play: sending('未提交，内容已保留')};

export const Maintenance: Story = {args: {service: {status: 503}}, play: sending('受理系统正在维护')};

export const Rejected: Story = {
  args: {
    answers: [
      {
        status: 422,
        body: {
          type: 'urn:zwgk:problem:invalid',
          title: '有 1 处需要修改',
          status: 422,
          errors: [{pointer: '/contact/phone', code: 'invalid', detail: '联系电话是空号，请核对'}],
        },
      },
    ],
  },
  play: sending('联系电话是空号，请核对'),
};

export const Refused: Story = {
  args: {
    answers: [
      {
        status: 403,
        body: {type: 'urn:zwgk:problem:originRefused', title: '不接受这个网站的申请', status: 403},
      },
    ],
  },
  play: sending('受理系统没有接收'),
};

/** The page was open too long. */
export const SignedOut: Story = {args: {answers: [{status: 401}]}, play: sending('请刷新网页后继续')};

export const Offline: Story = {
  args: {service: 'lost'},
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    return (): void => {
      Reflect.deleteProperty(navigator, 'onLine');
    };
  },
  play: sending('没有网络，没有提交'),
};

export const Received: Story = {play: sending('预计最晚答复日期')};
