import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {exampleService} from '@zwgk/feed/submission/examples';
import {fakeAction, fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import {Applicant} from './testing/applicant.js';
import {begin} from './testing/begin.js';
import {requestFeed} from './testing/request.feed.js';

/** What is wrong, as the summary names it. */
const errors = ({root}: Applicant): readonly string[] =>
  [...root.querySelectorAll('[part=errors] a')].map((link) => (link.textContent ?? '').trim());

describe('zwgk-request', () => {
  let stop: () => void;

  beforeEach(() => {
    sessionStorage.clear();
    ({stop} = fakeService(() => ({status: 200, body: exampleService})));
  });
  afterEach(() => stop());

  it('leads from what is wanted to the review, and hides personal numbers there', async () => {
    const applicant = await begin();
    await applicant.toReview();
    expect(applicant.text)
      .to.contain('2025 年高龄津贴发放名单')
      .and.contain('示例县民政局')
      .and.contain('110105**********2X')
      .and.contain('138****0000')
      .and.not.contain('11010519491231002X');
    await applicant.tick('显示完整号码');
    expect(applicant.text).to.contain('11010519491231002X');
    await expect(applicant.element).to.be.accessible();
  });

  it('keeps the field somebody is writing in while the rest of the form comes', async () => {
    const element = document.createElement('zwgk-request');
    element.feed = requestFeed;
    await fixture(html`<main>${element}</main>`);
    const applicant = new Applicant(element);
    const field = applicant.field('信息名称');
    field.focus();
    await applicant.fill('信息名称', '低保');
    await applicant.reads('想要的信息会暂存');
    expect(applicant.root.activeElement).to.equal(field);
    expect(field.value).to.equal('低保');
  });

  it('goes on at the first press, although the rest of the form has not come yet', async () => {
    const element = document.createElement('zwgk-request');
    element.setAttribute('action', `${fakeAction}/first`);
    element.feed = requestFeed;
    await fixture(html`<main>${element}</main>`);
    const applicant = new Applicant(element);
    applicant.root.querySelector<HTMLElement>('.main')!.click();
    await applicant.reads('有 1 处需要修改');
  });

  it('asks no purpose', async () => {
    const applicant = await begin();
    await applicant.toReview();
    expect(applicant.root.querySelector('[name=purpose]')).to.equal(null);
    expect(applicant.text).not.to.contain('用途说明');
  });

  it('names what is wrong, stands there, and leads to the field', async () => {
    const applicant = await begin();
    await applicant.next();
    expect(errors(applicant)).to.deep.equal(['还没有写要什么信息：名称、文号、其他特征至少填一项']);
    expect(applicant.root.activeElement?.id).to.equal('errors');
    applicant.root.querySelector<HTMLElement>('[part=errors] a')!.click();
    await applicant.element.updateComplete;
    const field = applicant.field('信息名称');
    expect(applicant.root.activeElement).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const describedBy = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const described = describedBy.map((id) => applicant.root.querySelector(`#${id}`)?.textContent);
    expect(described.join('')).to.contain('至少填一项').and.contain('例如');
    await applicant.fill('信息名称', '高龄津贴');
    expect(errors(applicant)).to.deep.equal([]);
  });

  it('says of every personal field what is wrong and how to mend it', async () => {
    const applicant = await begin();
    await applicant.toApplicant();
    await applicant.fill('证件号码', '110105194912310021');
    await applicant.fill('联系电话', '120');
    await applicant.next();
    expect(errors(applicant)).to.deep.equal([
      '请先看个人信息使用说明，同意后打勾',
      '“姓名”没有填，请填写',
      '身份证号码不对：应为 18 位，请对照证件逐位核对',
      '联系电话不对：请填手机，或区号加座机，例如 0818-1234567',
      '选了电子邮件获取，请填电子邮箱，或改用其他获取方式',
    ]);
    await expect(applicant.element).to.be.accessible();
  });

  it('asks for consent before the first personal field, not given by itself', async () => {
    const applicant = await begin({retention: '办结后保存 2 年。'});
    await applicant.toApplicant();
    const consent = applicant.field('我同意');
    expect(consent).to.have.property('checked', false);
    const order = consent.compareDocumentPosition(applicant.field('姓名'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(applicant.text).to.contain('办结后保存 2 年。').and.contain('第二十九条');
  });

  it('asks an organisation for what proves it', async () => {
    const applicant = await begin();
    await applicant.toApplicant();
    await applicant.tick('法人或者其他组织');
    await applicant.tick('我同意');
    await applicant.fill('单位名称', '示例公司');
    await applicant.fill('统一社会信用代码', '91350100M000100Y43');
    await applicant.fill('法定代表人或负责人', '李大力');
    await applicant.fill('联系人', '赵小燕');
    await applicant.fill('联系电话', '13800000000');
    await applicant.fill('电子邮箱', 'a@example.cn');
    await applicant.next();
    await applicant.reads('请核对');
    expect(applicant.text).to.contain('示例公司').and.contain('赵小燕').and.not.contain('证件号码');
  });

  it('tells the browser what it may fill in, and what it must not keep', async () => {
    const applicant = await begin();
    await applicant.toApplicant();
    const tokens = ['姓名', '证件号码', '联系电话', '电子邮箱', '通信地址', '邮政编码'].map((label) =>
      applicant.field(label).getAttribute('autocomplete'),
    );
    expect(tokens).to.deep.equal(['name', 'off', 'tel', 'email', 'street-address', 'postal-code']);
  });

  it('finds a body by name or area, and tells how it is reached', async () => {
    const applicant = await begin();
    await applicant.fill('信息名称', '名单');
    await applicant.next();
    await applicant.fill('查找机关', '县民政');
    expect(applicant.text).to.contain('找到 1 个机关').and.not.contain('示例县教育局');
    await applicant.press('选择示例县民政局');
    expect(applicant.text)
      .to.contain('示例县城关镇民生路2号')
      .and.contain('工作日 9:00–12:00')
      .and.contain('0100-1234502');
    await applicant.press('换一个机关');
    const area = applicant.root.querySelector('select')!;
    area.value = '03';
    area.dispatchEvent(new Event('change', {bubbles: true}));
    await applicant.element.updateComplete;
    await applicant.press('选择示例县教育局');
    await applicant.next();
    await applicant.reads('获取方式');
  });

  it('takes a body by hand where the feed names none', async () => {
    const empty = {...requestFeed, agencies: {type: 'ready', value: new Map()}} as const;
    const applicant = await begin({}, empty);
    await applicant.fill('信息名称', '名单');
    await applicant.next();
    await applicant.next();
    expect(errors(applicant)).to.deep.equal(['还没有选受理机关：请选一个，或直接写名称']);
    await applicant.fill('受理机关', '示例县水务局');
    await applicant.next();
    await applicant.reads('获取方式');
  });

  it('is filled in by the page: the body by its id or name, and what is wanted', async () => {
    const applicant = await begin({
      agency: 'minzhengju',
      'information-name': '高龄津贴',
      'doc-number': '示民发〔2025〕12号',
    });
    expect(applicant.field('信息名称').value).to.equal('高龄津贴');
    expect(applicant.field('文号').value).to.equal('示民发〔2025〕12号');
    await applicant.next();
    await applicant.reads('已选 示例县民政局');
  });

  it('takes what a catalogue on the page lacks', async () => {
    const applicant = await begin();
    const event = new CustomEvent('zwgk-request-open', {
      bubbles: true,
      cancelable: true,
      detail: {matter: 'm-1', title: '高龄津贴发放', agency: 'minzhengju'},
    });
    expect(document.body.dispatchEvent(event)).to.equal(false);
    await applicant.element.updateComplete;
    expect(applicant.field('信息名称').value).to.equal('高龄津贴发放');
  });

  it('leads complaints to the right place, kindly', async () => {
    const applicant = await begin();
    const panel = (): boolean =>
      [...applicant.root.querySelectorAll('details')].some(
        ({open, textContent}) => open && (textContent ?? '').includes('12345'),
      );
    expect(panel()).to.equal(false);
    await applicant.fill('信息名称', '举报邻居违章建房');
    await applicant.reads('12345');
    await waitUntil(panel);
    await waitUntil(() =>
      [...applicant.root.querySelectorAll('[role=status]')].some(({textContent}) =>
        textContent?.includes('第三十九条'),
      ),
    );
  });

  it('shows what is public already, and where', async () => {
    const applicant = await begin({'catalog-url': '/zwgk/'});
    await applicant.fill('信息名称', '2025 年高龄津贴发放情况');
    await applicant.reads('这些已经公开，不用申请就能看');
    const links = [...applicant.root.querySelectorAll<HTMLAnchorElement>('.found a')];
    expect(
      links.map(({textContent, href}) => [textContent, href.replace(location.origin, '')]),
    ).to.deep.equal([
      ['高龄津贴发放', '/zwgk/#zwgk-catalog:matter=m-1'],
      ['示例县 2025 年高龄津贴发放名单', 'https://county.example/zwgk/2026/1.htm'],
    ]);
  });

  it('goes back to a step with everything in it', async () => {
    const applicant = await begin();
    await applicant.toReview();
    await applicant.press('修改怎样获取');
    expect(applicant.root.activeElement?.id).to.equal('step');
    await applicant.tick('邮寄');
    await applicant.next();
    expect(applicant.field('姓名').value).to.equal('王小明');
    expect(applicant.field('证件号码').value).to.equal('11010519491231002X');
  });

  it('can be filled in without a service, and says that it cannot be sent from here', async () => {
    const applicant = await begin({action: undefined});
    expect(applicant.text).to.contain('本页不能在线提交');
    await applicant.toReview();
    expect(applicant.text).not.to.contain('提交申请');
  });

  it('works before the feed is there, and when it cannot be read', async () => {
    const failed = {type: 'failed', problem: {code: 'notFound', url: ''}} as const;
    const applicant = await begin({}, failed);
    await applicant.fill('信息名称', '名单');
    await applicant.next();
    await applicant.fill('受理机关', '示例县水务局');
    await applicant.next();
    await applicant.reads('获取方式');
  });

  it('speaks traditional Chinese and English', async () => {
    const applicant = await begin();
    applicant.element.lang = 'en';
    await applicant.reads('Request for government information');
    await applicant.reads('Name of the information');
    applicant.element.lang = 'zh-Hant';
    await applicant.reads('政府信息公開申請');
    await expect(applicant.element).to.be.accessible();
  });

  it('lets Enter end the writing of Chinese characters', async () => {
    const applicant = await begin();
    const press = (isComposing: boolean): boolean =>
      applicant
        .field('信息名称')
        .dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Enter', isComposing, bubbles: true, cancelable: true}),
        );
    expect(press(true)).to.equal(false);
    expect(press(false)).to.equal(true);
  });
});
