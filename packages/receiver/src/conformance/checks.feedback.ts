import {randomUUID} from 'node:crypto';
import {civilDay, rectificationDays} from '@zwgk/feed';

import {stateCalendar} from '../store/calendar.js';
import {type Check, demand} from './check.js';
import {type Client, problemIn} from './client.js';
import {feedbackReceiptIn, feedbackStatus, feedbackUnderTest} from './forms.js';

/** A rating of a matter nobody has. */
async function rating(client: Client, more: object): Promise<object> {
  const about = {type: 'matter', id: randomUUID(), title: '符合性测试', url: 'https://example.invalid/'};
  return feedbackUnderTest.fresh(client, {type: 'rating', about, ...more});
}

/** Checks of feedback alone. */
export const feedback: readonly Check[] = [
  {
    id: 'feedback.receipt',
    form: 'feedback',
    zh: '得到回执，凭查询码能查到，看不到写了什么',
    en: 'answers feedback with a receipt that opens its status, and does not show what was written',
    run: async (client) => {
      const text = `符合性测试 ${randomUUID()}`;
      const body = await feedbackUnderTest.fresh(client, {text, 'x-extra': {a: 1}});
      const type = 'type' in body ? String(body.type) : '';
      const {receiptCode} = feedbackReceiptIn(await client.submit('feedback', body, randomUUID()));
      const status = await feedbackStatus(client, receiptCode.toLowerCase());
      demand(status.receiptCode === receiptCode, '查到的是另一份', 'the status is of something else');
      demand(status.type === type, `类型不是 ${type}`, `its type is not ${type}`);
      const {text: told} = await client.post('receipts/lookup', {receiptCode});
      demand(!told.includes(text), '查询时显示了所写的内容', 'the status shows what was written');
    },
  },
  {
    id: 'feedback.dueOn',
    form: 'feedback',
    zh: '差评的回执写明整改期限：15 个工作日，按国务院的节假日和调休',
    en: 'says by when a bad rating is rectified: 15 working days by the calendar of the State Council',
    run: async (client) => {
      const {forms} = await client.service();
      if (forms.feedback?.types.includes('rating') !== true) return;
      const bad = await rating(client, {rating: 'dissatisfied', reasons: ['other']});
      const receipt = feedbackReceiptIn(await client.submit('feedback', bad, randomUUID()));
      const due = stateCalendar.addWorkingDays(civilDay(receipt.receivedAt), rectificationDays).to;
      demand(
        receipt.dueOn === due,
        `dueOn 应是 ${due}，不是 ${receipt.dueOn ?? '空'}`,
        `dueOn is ${receipt.dueOn ?? 'absent'}, not ${due}`,
      );
      const good = await rating(client, {rating: 'satisfied'});
      const {dueOn} = feedbackReceiptIn(await client.submit('feedback', good, randomUUID()));
      demand(dueOn === undefined, '好评也有整改期限', 'a good rating has a day to be rectified by');
    },
  },
  {
    id: 'feedback.reason',
    form: 'feedback',
    zh: '差评没有原因：422，指出 /reasons',
    en: 'answers 422 naming /reasons to a bad rating without a reason',
    run: async (client) => {
      const {forms} = await client.service();
      if (forms.feedback?.types.includes('rating') !== true) return;
      const bare = {...(await rating(client, {rating: 'veryDissatisfied'})), text: undefined};
      const {errors = []} = problemIn(await client.submit('feedback', bare, randomUUID()), 422, 'invalid');
      const isNamed = errors.some(({pointer}) => pointer === '/reasons');
      demand(isNamed, '没有指出 /reasons', 'does not name /reasons');
    },
  },
];
