import {expect} from '@open-wc/testing';
import type {FeedbackEvent, FeedbackStatus} from '@zwgk/feed/submission';
import {exampleFeedbackReceipt, exampleFeedbackStatus} from '@zwgk/feed/submission/examples';
import {fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import {printed} from './testing/printed.js';
import {Visit} from './testing/visit.js';

const {receiptCode, receivedAt} = exampleFeedbackReceipt;
/** The field's hint, in any language. */
const receiptExample = '7K3F-9QXM-2T5R-8WVZ';

const accepted: FeedbackEvent = {type: 'accepted', on: '2026-09-14', at: receivedAt};

/** Feedback with nothing but its receipt. */
function newFeedback(type: FeedbackStatus['type'], more: Partial<FeedbackStatus> = {}): FeedbackStatus {
  return {receiptCode, receivedAt, form: 'feedback', type, state: 'accepted', history: [accepted], ...more};
}

describe('zwgk-request-status with the receipt of feedback', () => {
  let stop = (): void => undefined;
  afterEach(() => stop());

  /** Looks up a code that stands for this, once the result can be read. */
  async function found(status: unknown, lang = ''): Promise<Visit> {
    ({stop} = fakeService(() => ({status: 200, body: status})));
    const visit = await Visit.begin({lang});
    await visit.reads(receiptExample);
    await visit.look(receiptCode);
    await visit.reads(receivedAt.slice(11, 16));
    return visit;
  }

  it('tells what was done about a bad rating, and what the body says of it', async () => {
    const visit = await found(exampleFeedbackStatus);
    const steps = [...visit.root.querySelectorAll('.timeline > li')].map((item) =>
      ['time', 'strong', '.said'].map((part) => item.querySelector(part)?.textContent),
    );
    expect(steps).to.deep.equal([
      ['2026年9月14日（星期一）', '已受理', undefined],
      [
        '2026年9月18日（星期五）',
        '已整改',
        '单位说明：救助标准已更新为2026年的标准，并核对了其他事项的标准。',
      ],
      ['2026年9月22日（星期二）', '已回访', '单位说明：电话回访，反映人表示认可。'],
    ]);
    expect(visit.root.querySelector('#state')?.textContent?.trim()).to.equal('已回访');
    expect(visit.root.activeElement?.id).to.equal('state');
    expect(visit.text)
      .to.contain('提交的是 好差评')
      .and.contain('承办单位 示例县民政局')
      .and.contain('规定最晚2026年10月10日（星期六）整改，单位按时整改了');
    expect(visit.text).not.to.contain('条例');
    await expect(visit.element).to.be.accessible();
  });

  it('tells the service’s own last day while a bad rating waits', async () => {
    const visit = await found(newFeedback('rating', {dueOn: '2026-09-21'}));
    expect(visit.root.querySelector('#state')?.textContent).to.contain('等待整改');
    expect(visit.root.querySelector('.due time')?.textContent).to.equal('2026年9月21日（星期一）');
  });

  it('says that a bad rating was rectified late', async () => {
    const late = {type: 'rectified', on: '2026-10-12', at: '2026-10-12T09:00:00+08:00'} as const;
    const visit = await found({...exampleFeedbackStatus, state: 'rectified', history: [accepted, late]});
    expect(visit.text).to.contain('规定最晚2026年10月10日（星期六）整改，这次晚于这一天');
  });

  it('has no last day for a bad rating that was not adopted', async () => {
    const closed = {
      type: 'closed',
      on: '2026-09-16',
      at: '2026-09-16T09:00:00+08:00',
      text: '与本县无关。',
    } as const;
    const visit = await found({...exampleFeedbackStatus, state: 'closed', history: [accepted, closed]});
    expect(visit.root.querySelector('#state')?.textContent).to.contain('已办结');
    expect(visit.text).to.contain('单位说明：与本县无关。').and.not.contain('整改期限');
  });

  const waiting = [
    ['useful', '已收到', '不再逐件办理'],
    ['rating', '已收到', '计入统计'],
    ['correction', '等待处理', '由有关单位核实'],
    ['message', '等待答复', '由有关单位办理'],
  ] as const;
  for (const [type, state, meaning] of waiting) {
    it(`says what happens to feedback that has just come: ${type}`, async () => {
      const visit = await found(newFeedback(type));
      expect(visit.root.querySelector('#state')?.textContent).to.contain(state);
      expect(visit.text).to.contain(meaning).and.not.contain('整改期限');
    });
  }

  it('is not taken for a request, though a body and a state of both are known', async () => {
    const agency = {id: 'minzhengju', name: '示例县民政局'};
    const visit = await found(newFeedback('message', {agency}));
    expect(visit.text).to.contain('提交的是 留言').and.not.contain('答复期限');
  });

  for (const [lang, words] of [
    ['en', 'Put right in time'],
    ['zh-Hant', '單位按時整改了'],
  ] as const) {
    it(`speaks the language it is asked for: ${lang}`, async () => {
      expect((await found(exampleFeedbackStatus, lang)).text).to.contain(words);
    });
  }

  it('prints what was found', async () => {
    const paper = await printed(await found(exampleFeedbackStatus), '打印');
    expect(paper.body.textContent).to.contain(receiptCode).and.contain('电话回访，反映人表示认可');
  });

  it('takes a day there is not for no answer', async () => {
    ({stop} = fakeService(() => ({status: 200, body: newFeedback('rating', {dueOn: '2026-02-30'})})));
    const visit = await Visit.begin();
    await visit.look(receiptCode);
    await visit.reads('回答无法识别');
  });
});
