import {expect, waitUntil} from '@open-wc/testing';
import {exampleReceipt, exampleService} from '@zwgk/feed/submission/examples';
import {type FakeAnswer, type FakeCall, fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import type {RequestSubmitEvent, RequestSubmittedEvent} from './request.events.js';
import {begin} from './testing/begin.js';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** What a service answers to a request, all else being well. */
function service(onRequest: FakeAnswer | (() => FakeAnswer)): ReturnType<typeof fakeService> {
  return fakeService(({path}: FakeCall) => {
    if (path.endsWith('/attachments'))
      return {
        status: 201,
        body: {id: 'a1', mediaType: 'image/png', bytes: 10, sha256: '0'.repeat(64)},
      };
    if (!path.endsWith('/requests')) return {status: 200, body: exampleService};
    return typeof onRequest === 'function' ? onRequest() : onRequest;
  });
}

const accepted: FakeAnswer = {status: 201, body: exampleReceipt};

describe('sending a request', () => {
  let running: ReturnType<typeof fakeService> | undefined;
  const answering = (answer: FakeAnswer | (() => FakeAnswer)): ReturnType<typeof fakeService> =>
    (running = service(answer));
  const sent = (): readonly FakeCall[] =>
    (running?.calls ?? []).filter(({path}) => path.endsWith('/requests'));

  beforeEach(() => sessionStorage.clear());
  afterEach(() => running?.stop());

  it('ends with the receipt: code, the service’s own time, and when the reply is due', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toReview();
    const heard: unknown[] = [];
    applicant.element.addEventListener('zwgk-request-submitted', (event: RequestSubmittedEvent) =>
      heard.push(event.detail),
    );
    await applicant.press('提交申请');
    await applicant.reads('申请已收到');
    await applicant.reads('预计最晚答复日期');
    expect(applicant.text)
      .to.contain('7K3F-9QXM-2T5R-8WVZ')
      .and.contain('2026-09-14 10:32')
      .and.contain('2026年10月16日（星期五）')
      .and.contain('条例第三十一条');
    expect(applicant.text).not.to.contain('提交申请');
    expect(heard).to.deep.equal([{agency: '示例县民政局', receivedAt: '2026-09-14T10:32:05+08:00'}]);
    await expect(applicant.element).to.be.accessible();
  });

  it('sends exactly what was written, once', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('申请已收到');
    expect(sent()).to.have.length(1);
    expect(sent()[0]?.body).to.deep.include({
      agency: {id: 'minzhengju', name: '示例县民政局'},
      applicant: {
        type: 'citizen',
        name: '王小明',
        identity: {type: 'residentId', number: '11010519491231002X'},
      },
      contact: {phone: '13800000000', email: 'wang@example.cn'},
      description: {name: '2025 年高龄津贴发放名单'},
    });
    expect(sent()[0]?.body).not.to.have.any.keys('purpose', 'attachments', 'assisted');
  });

  it('takes pictures of a document in place of its number, by what they are', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('修改申请人');
    await applicant.fill('证件号码', '');
    await applicant.choose(
      new File(['<html>'], '证件.png', {type: 'image/png'}),
      new File([png], '../身份\u202Egpj.exe', {type: 'application/octet-stream'}),
    );
    await applicant.reads('“证件.png”不是 JPG、PNG 或 PDF');
    expect(applicant.text).to.contain('身份gpj.exe');
    expect(applicant.root.querySelector<HTMLImageElement>('.preview')?.alt).to.contain('身份gpj.exe');
    await applicant.next();
    await applicant.press('提交申请');
    await applicant.reads('申请已收到');
    expect(sent()[0]?.body).to.deep.include({attachments: [{id: 'a1', purpose: 'identity'}]});
  });

  it('lets a file be taken away again', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toApplicant();
    await applicant.choose(new File([png], '身份证.png'));
    await applicant.press('移除身份证.png');
    expect(applicant.root.querySelector('.preview')).to.equal(null);
    expect(applicant.root.activeElement?.id).to.equal('identityFiles');
  });

  it('opens the form again at what the service has found wrong, in its own words', async () => {
    answering({
      status: 422,
      body: {
        type: 'urn:zwgk:problem:invalid',
        title: '有 1 处需要修改',
        status: 422,
        errors: [{pointer: '/contact/phone', code: 'invalid', detail: '联系电话是空号，请核对'}],
      },
    });
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('有 1 处需要修改');
    await waitUntil(() => applicant.root.activeElement?.id === 'errors');
    applicant.root.querySelector<HTMLElement>('[part=errors] a')!.click();
    await applicant.element.updateComplete;
    expect(applicant.root.activeElement).to.equal(applicant.field('联系电话'));
    expect(applicant.field('联系电话').value).to.equal('13800000000');
  });

  it('says that nothing was sent where no service answers, keeps everything, and shows other ways', async () => {
    running = fakeService(() => 'lost');
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('未提交，内容已保留');
    expect(applicant.text).to.contain('当面申请').and.contain('0100-1234502');
    expect(applicant.root.activeElement?.id).to.equal('state');
    await expect(applicant.element).to.be.accessible();
    await applicant.press('返回修改');
    expect(applicant.text).to.contain('提交申请').and.contain('王小明');
  });

  it('makes no success of an answer that is no receipt', async () => {
    answering({status: 200, body: {ok: true}});
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('没有有效回执，未确认');
    expect(applicant.text).not.to.contain('申请已收到');
  });

  it('says how long to wait, with the button closed and the reason on it', async () => {
    answering({
      status: 429,
      headers: 'Retry-After: 120',
      body: {type: 'urn:zwgk:problem:rateLimited', title: '', status: 429},
    });
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('后再试');
    const closed = applicant.root.querySelector<HTMLButtonElement>('[part=state] button:disabled');
    expect(closed?.textContent).to.match(/请等 1(20|19) 秒后再试/);
    await expect(applicant.element).to.be.accessible();
  });

  it('leaves the sending to a page that wants it, and tells it who asks only when it asks', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toReview();
    let event: RequestSubmitEvent | undefined;
    applicant.element.addEventListener('zwgk-request-submit', (wish: RequestSubmitEvent) => {
      wish.preventDefault();
      event = wish;
    });
    await applicant.press('提交申请');
    await applicant.reads('已交给本网站提交');
    expect(sent()).to.deep.equal([]);
    expect(JSON.stringify(event?.detail)).to.equal('{"agency":"示例县民政局"}');
    const {request, receive} = event!.entrust();
    expect(request.applicant.name).to.equal('王小明');
    receive(exampleReceipt);
    await applicant.reads('申请已收到');
  });

  it('marks what a clerk writes for somebody, and goes on to the next', async () => {
    answering(accepted);
    const applicant = await begin({assisted: ''});
    await applicant.toApplicant();
    await applicant.tick('申请人在场');
    await applicant.fill('姓名', '王小明');
    await applicant.fill('证件号码', '11010519491231002X');
    await applicant.fill('联系电话', '13800000000');
    await applicant.fill('电子邮箱', 'wang@example.cn');
    await applicant.next();
    await applicant.reads('口头申请，由工作人员代填');
    await applicant.press('提交申请');
    await applicant.reads('下一位申请人');
    await applicant.reads('当面提交的，以提交之日为收到申请之日');
    expect(sent()[0]?.body).to.deep.include({assisted: true});
    await applicant.press('下一位申请人');
    expect(applicant.field('信息名称').value).to.equal('');
    expect(applicant.text).not.to.contain('7K3F-9QXM-2T5R-8WVZ');
  });

  it('copies the code, or has it selected where the browser does not let it', async () => {
    answering(accepted);
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads('复制查询码');
    await applicant.press('复制查询码');
    await waitUntil(() => /已复制|请自行复制/.test(applicant.text));
    const byHand = applicant.root.querySelector<HTMLTextAreaElement>('.copied');
    if (byHand) expect(byHand.value).to.equal('7K3F-9QXM-2T5R-8WVZ');
  });
});
