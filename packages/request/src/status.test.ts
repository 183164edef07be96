import {expect, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import type {RequestStatus} from '@zwgk/feed/submission';
import {exampleStatus} from '@zwgk/feed/submission/examples';
import {type FakeAnswer, type FakeCall, fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import {printed} from './testing/printed.js';
import {statusFeed, statusOf, step} from './testing/statuses.js';
import {downloadsOf, Visit} from './testing/visit.js';

const code = '7K3F-9QXM-2T5R-8WVZ';

describe('zwgk-request-status', () => {
  let service: ReturnType<typeof fakeService> | undefined;
  const answering = (answer: (call: FakeCall) => FakeAnswer): ReturnType<typeof fakeService> =>
    (service = fakeService(answer));
  const telling = (status: RequestStatus): ReturnType<typeof fakeService> =>
    answering(() => ({status: 200, body: status}));

  // The tab is that of other tests too, which keep receipts in it.
  beforeEach(() => sessionStorage.clear());

  afterEach(() => {
    service?.stop();
    service = undefined;
  });

  it('asks for the code in the body, and leaves it nowhere', async () => {
    const {calls} = telling(exampleStatus);
    const visit = await Visit.begin();
    const before = location.href;
    await visit.look(' 7k3f-9QXM－2T5R-8WVZ ');
    await visit.reads('已经答复');
    expect(calls).to.deep.equal([{path: '/receipts/lookup', body: {receiptCode: '7k3f-9QXM-2T5R-8WVZ'}}]);
    expect(location.href).to.equal(before);
    expect(JSON.stringify([{...sessionStorage}, {...localStorage}])).not.to.match(/9QXM/i);
    await expect(visit.element).to.be.accessible();
  });

  it('tells what happened, with what it does to the clock', async () => {
    telling(exampleStatus);
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('办理过程');
    const steps = [...visit.root.querySelectorAll('.timeline > li')].map((item) => {
      const mark = item.querySelector('.clock')?.textContent;
      return [item.querySelector('time')?.dateTime, item.querySelector('strong')?.textContent, mark];
    });
    expect(steps).to.deep.equal([
      ['2026-09-14', '已登记', '开始计时'],
      ['2026-09-18', '已通知补正', '停止计时'],
      ['2026-09-22', '已补正', '重新计时'],
      ['2026-09-22', '已受理', undefined],
      ['2026-10-20', '已延长答复期限', '期限延长'],
      ['2026-11-02', '已答复', '计时结束'],
    ]);
    expect(visit.text)
      .to.contain('规定 7 个工作日内告知，最晚2026年9月22日（星期二），机关按时告知了。')
      .and.contain('机关说明：请说明需要哪个乡镇的名单。')
      .and.contain('规定最晚2026年11月24日（星期二）答复，机关按时答复了。')
      .and.contain('收到补正，从第二天起重新计算（条例第三十条）');
  });

  it('tells when the reply is due, and how that was counted', async () => {
    telling(statusOf(step('accepted', '2026-09-16')));
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('最晚答复日期');
    expect(visit.root.querySelector('.due time')?.textContent).to.equal('2026年10月20日（星期二）');
    expect(visit.root.querySelector('details')?.textContent).to.contain(
      '国庆节放假 7 天（10月1日至10月7日）',
    );
  });

  it('says that the clock stands while a correction is waited for', async () => {
    telling(statusOf(step('correctionAsked', '2026-09-25', {until: '2026-10-16', note: '请写明年份。'})));
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('答复期限已经停止计算');
    expect(visit.text)
      .to.contain('请在2026年10月16日（星期五）之前（含当日）补正')
      .and.contain('最晚应在2026年9月22日（星期二）告知，这次晚于这一天');
    expect(visit.root.querySelector('.calculation')).to.equal(null);
  });

  it('counts with the county’s own calendar', async () => {
    telling(statusOf());
    const year = {id: '2026', source: '示例县通知', holidays: {'2026-09-15': '县庆'}};
    const feed: FeedState = {...statusFeed, calendar: {type: 'ready', value: [year]}};
    const visit = await Visit.begin({feed});
    await visit.look(code);
    await visit.reads('县庆放假 1 天');
    expect(visit.text).to.contain('示例县通知');
  });

  it('offers the body’s day where it has told one, with the last of the law', async () => {
    telling(statusOf(step('extended', '2026-10-12', {until: '2026-10-30'})));
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('机关告知的日期');
    expect(visit.root.querySelector('.due time')?.textContent).to.equal('2026年10月30日（星期五）');
    expect(visit.text).to.contain('按法律，最晚可以到2026年11月13日（星期五）');
  });

  it('asks for reconsideration first where disclosure was refused', async () => {
    const reply = {type: 'refused', text: '涉及商业秘密，不予公开。', files: []} as const;
    telling(statusOf(step('replied', '2026-10-19', {reply})));
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('答复：不予公开');
    expect(visit.text)
      .to.contain('应当先申请行政复议')
      .and.contain('最晚应在2026年10月16日（星期五）答复，这次晚于这一天');
  });

  it('downloads a file of the reply, and says so when it is not what was told', async () => {
    const content = new Blob(['名单']);
    const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const file = {id: 'f1', title: '名单.pdf', mediaType: 'application/pdf', bytes: content.size, sha256};
    const other = {...file, id: 'f2', title: '清单.pdf', sha256: '0'.repeat(64)};
    const reply = {type: 'granted', text: '见附件。', files: [file, other]} as const;
    const {calls} = answering(({path}) =>
      path === '/receipts/files'
        ? {status: 200, body: content}
        : {status: 200, body: statusOf(step('replied', '2026-09-30', {reply}))},
    );
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('名单.pdf');
    const names = await downloadsOf(async () => {
      for (const button of visit.root.querySelectorAll<HTMLElement>('.list button')) button.click();
      await visit.reads('已下载 名单.pdf');
      await visit.reads('文件没有下载成功');
    });
    expect(names).to.deep.equal(['名单.pdf']);
    expect(calls[1]?.body).to.deep.equal({receiptCode: code, id: 'f1'});
  });

  it('prints what was found, with the calculation and without buttons', async () => {
    telling(statusOf());
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('办理过程');
    const paper = await printed(visit, '打印');
    const text = paper.body.textContent ?? '';
    expect(text).to.contain(code).and.contain('国庆节放假 7 天').and.contain('已登记');
    expect(paper.querySelectorAll('button, details')).to.have.length(0);
  });

  it('clears what was found', async () => {
    telling(exampleStatus);
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('办理过程');
    visit.press('清除查询结果');
    await visit.reads('已清除');
    expect(visit.root.querySelector('input')?.value).to.equal('');
    expect(visit.text).not.to.contain('民政局');
  });
});

describe('a look-up that fails', () => {
  let service: ReturnType<typeof fakeService> | undefined;
  afterEach(() => {
    service?.stop();
    service = undefined;
  });

  const problem = (name: string, status: number): object => ({
    type: `urn:zwgk:problem:${name}`,
    title: name,
    status,
  });

  const failures: readonly (readonly [string, FakeAnswer, string])[] = [
    ['an unknown code', {status: 404, body: problem('notFound', 404)}, '没有查到这个查询码'],
    ['another page at the address', {status: 404, body: 'not found'}, '没有连上查询服务'],
    ['an answer that is no status', {status: 200, body: {}}, '查询服务的回答无法识别'],
    ['a day there is not', {status: 200, body: statusOf(step('accepted', '2026-02-31'))}, '回答无法识别'],
    ['a lost answer', 'lost', '没有连上查询服务'],
    ['a broken server', {status: 500, body: problem('internal', 500)}, '查询服务繁忙'],
    ['maintenance', {status: 503, body: problem('unavailable', 503)}, '正在维护'],
  ];
  for (const [what, answer, words] of failures) {
    it(`says so and whom to phone: ${what}`, async () => {
      service = fakeService(() => answer);
      const visit = await Visit.begin();
      await visit.look(code);
      await visit.reads(words);
      expect(visit.root.querySelector('[role=alert]')?.textContent).to.contain(words);
      expect(visit.text).to.contain('0100-1234500');
      expect(visit.element.querySelector('a')?.assignedSlot).to.exist;
      expect(visit.root.querySelector('input')?.value).to.equal(code);
      await expect(visit.element).to.be.accessible();
    });
  }

  it('says that there is no network where the browser knows', async () => {
    service = fakeService(() => 'lost');
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    try {
      const visit = await Visit.begin();
      await visit.look(code);
      await visit.reads('当前没有网络');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('passes on what the county announces', async () => {
    service = fakeService(() => ({status: 503, body: problem('unavailable', 503)}));
    const notices = [
      {text: '受理系统今晚维护，明早八点恢复。'},
      {text: '旧公告', until: '2020-01-01T00:00:00+08:00'},
    ];
    const visit = await Visit.begin({feed: {...statusFeed, feed: {...statusFeed.feed, notices}}});
    await visit.look(code);
    await visit.reads('受理系统今晚维护，明早八点恢复。');
    expect(visit.text).not.to.contain('旧公告');
  });

  it('counts down when it was asked too often, and can then be asked again', async () => {
    service = fakeService(() => ({
      status: 429,
      body: problem('rateLimited', 429),
      headers: 'Retry-After: 3\r\n',
    }));
    const visit = await Visit.begin();
    await visit.look(code);
    await visit.reads('秒后再查');
    expect(visit.root.querySelector('.main')?.getAttribute('aria-disabled')).to.equal('true');
    await visit.look(code);
    expect(service.calls).to.have.length(1);
    await waitUntil(() => !visit.text.includes('秒后再查'), 'still counting', {timeout: 10_000});
    expect(visit.root.querySelector('.main')?.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('names what is wrong with a code before anything is asked', async () => {
    service = fakeService(() => 'never');
    const visit = await Visit.begin();
    await visit.look('');
    await visit.reads('请填写查询码');
    await visit.look('查询码是7K3F');
    await visit.reads('查询码由字母、数字和短横线组成');
    const field = visit.root.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(visit.root.activeElement).to.equal(field);
    expect(service.calls).to.deep.equal([]);
  });

  it('says that this site has no look-up where there is no service', async () => {
    const visit = await Visit.begin({action: ''});
    await visit.reads('本站没有开通网上查询');
    expect(visit.root.querySelector('input')).to.equal(null);
    expect(visit.text).to.contain('0100-1234500');
    expect(visit.element.querySelector('a')?.assignedSlot).to.exist;
  });

  it('speaks the language it is asked for', async () => {
    service = fakeService(() => ({status: 200, body: exampleStatus}));
    const visit = await Visit.begin({lang: 'en'});
    await visit.reads('Receipt code');
    await visit.look(code);
    await visit.reads('Granted in part');
    expect(visit.text).to.contain('Clock starts anew');
  });
});
