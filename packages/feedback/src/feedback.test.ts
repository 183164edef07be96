import {expect} from '@open-wc/testing';

import './define.js';
import {begin} from './testing/begin.js';
import {answering, badReceipt, type FakeFeedbackService} from './testing/feedback.service.js';
import {freshAction, plainFeed} from './testing/writer.js';

describe('what is said by zwgk-feedback', () => {
  let service: FakeFeedbackService = answering();

  beforeEach(() => {
    sessionStorage.clear();
    service.stop();
    service = answering();
  });
  after(() => service.stop());

  /** What was sent last, without what tells people from programs. */
  function lastSent(): unknown {
    const body = service.sent()[service.sent().length - 1]?.body;
    return typeof body === 'object' ? {...body, trap: undefined} : body;
  }

  describe('whether something was of use', () => {
    it('takes one tap, then asks why', async () => {
      const writer = await begin({use: 'useful'});
      expect(writer.text).to.contain('关于：高龄津贴发放');
      await writer.press('没帮助');
      await writer.reads('谢谢，已经记下');
      expect(lastSent()).to.deep.include({type: 'useful', useful: false, language: 'zh-Hans'});
      expect(writer.text).to.contain('哪里没帮上，缺什么？');
      await writer.fill('哪里没帮上', '找不到办理地点');
      await writer.press('提交说明');
      await writer.reads('谢谢，说明已收到');
      expect(lastSent()).to.deep.include({type: 'message', text: '找不到办理地点'});
      expect(service.sent()).to.have.length(2);
      await expect(writer.element).to.be.accessible();
    });
  });

  describe('a rating', () => {
    it('is a group of radio buttons that say the level in words', async () => {
      const writer = await begin();
      const group = writer.find('[role=radiogroup]');
      const names = [...group.querySelectorAll('label')].map((label) => (label.textContent ?? '').trim());
      expect(names).to.deep.equal(['非常满意', '满意', '基本满意', '不满意', '非常不满意']);
      expect(group.querySelectorAll('input[type=radio][name=rating]')).to.have.length(5);
      const named = (group.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(named.map((id) => writer.find(`#${id}`).textContent?.trim())).to.deep.equal([
        '您对这里满意吗？',
        '关于：高龄津贴发放',
      ]);
      await expect(writer.element).to.be.accessible();
    });

    it('asks for a reason of the two bad levels alone', async () => {
      const writer = await begin();
      await writer.tick('满意');
      await writer.ready();
      expect(writer.text).not.to.contain('不满意的原因');
      await writer.tick('不满意');
      await writer.reads('不满意的原因');
      // No county has said how long it takes.
      expect(writer.text).not.to.contain('工作日');
      await writer.press('提交');
      await writer.reads('请至少选一个原因');
      expect(service.sent()).to.have.length(0);
      await expect(writer.element).to.be.accessible();
      await writer.tick('办理太慢');
      await writer.tick('不好找');
      await writer.press('提交');
      await writer.reads('谢谢，评价已收到');
      expect(lastSent()).to.deep.include({
        type: 'rating',
        rating: 'dissatisfied',
        reasons: ['tooSlow', 'hardToFind'],
      });
    });

    it('offers the county’s own reasons and days where its feed has them', async () => {
      service.stop();
      service = answering({status: 201, body: {...badReceipt, dueOn: '2026-09-28'}});
      const none = {first: [], counts: [], read: async () => []};
      const value = {
        reasons: [{code: 'queue', name: '排队太久'}],
        workingDays: 10,
        tallies: none,
        ledger: none,
        messages: none,
      };
      const writer = await begin({}, {feed: {...plainFeed, feedback: {type: 'ready', value}}});
      await writer.tick('不满意');
      await writer.reads('排队太久');
      await writer.reads('差评在 10 个工作日内整改');
      expect(writer.text).not.to.contain('不好找');
      await writer.tick('排队太久');
      await writer.press('提交');
      await writer.reads('差评应当在 10 个工作日内整改');
      expect(lastSent()).to.deep.include({reasons: ['queue']});
    });

    it('says by when a bad one is put right, and how the day is counted', async () => {
      service.stop();
      service = answering({status: 201, body: badReceipt});
      const writer = await begin({'ledger-url': '/pjgs/', 'status-url': '/chaxun/'});
      await writer.tick('非常不满意');
      await writer.ready();
      await writer.fill('具体情况', '窗口让我多交一份证明');
      await writer.press('提交');
      await writer.reads('整改期限');
      await writer.reads('2026年10月10日（星期六）');
      expect(writer.text).to.contain('差评应当在 15 个工作日内整改').and.contain('10月1日至10月7日');
      const links = [...writer.root.querySelectorAll('a')].map((link) => [link.textContent, link.pathname]);
      expect(links).to.deep.equal([
        ['凭查询码看办理情况', '/chaxun/'],
        ['看评价公示和回应', '/pjgs/'],
      ]);
      await expect(writer.element).to.be.accessible();
    });

    it('takes no contact along that is asked of bad ones alone', async () => {
      const writer = await begin();
      await writer.tick('不满意');
      await writer.reads('留下联系方式');
      await writer.fill('联系电话', '13800000000');
      await writer.tick('满意');
      await writer.press('提交');
      await writer.reads('谢谢，评价已收到');
      expect(lastSent()).not.to.have.property('contact');
    });

    it('is given once for a matter and a visit', async () => {
      const action = freshAction();
      const first = await begin({action});
      await first.tick('满意');
      await first.press('提交');
      await first.reads('谢谢，评价已收到');
      const again = await begin({action});
      await again.reads('谢谢，评价已收到');
      expect(again.text).not.to.contain('提交');
      const other = await begin({action, for: 'm-2'});
      expect(other.find('[role=radiogroup]')).to.exist;
    });

    it('cannot be sent without a level', async () => {
      const writer = await begin();
      await writer.press('提交');
      await writer.reads('请选一个满意程度');
      expect(writer.root.activeElement?.id).to.equal('rating');
    });
  });

  describe('a report', () => {
    it('takes the selected text, the page and the item along', async () => {
      const quoted = document.createElement('p');
      quoted.textContent = '受理时间：周一至周五';
      document.body.append(quoted);
      getSelection()?.selectAllChildren(quoted);
      const writer = await begin({use: 'report'});
      await writer.ready();
      await writer.reads('受理时间：周一至周五');
      await writer.fill('哪里有错', '周六也受理');
      await writer.press('提交');
      await writer.reads('谢谢，纠错已收到');
      expect(lastSent()).to.deep.include({
        type: 'correction',
        text: '周六也受理',
        quote: '受理时间：周一至周五',
      });
      const {about}: {about?: {url?: string}} = Object(lastSent());
      expect(about).to.deep.include({type: 'matter', id: 'm-1', title: '高龄津贴发放'});
      expect(about?.url).to.match(/^http:\/\/localhost[^#]*$/);
      quoted.remove();
    });

    it('masks numbers, and tells the writer first', async () => {
      const writer = await begin({use: 'report', message: ''});
      await writer.ready();
      await writer.fill('留言内容', '我的身份证是11010519491231002X，电话13800000000');
      await writer.press('提交');
      await writer.reads('有号码，将遮住后提交');
      expect(writer.text).to.contain('身份证号、电话号码').and.not.contain('13800000000');
      expect(service.sent()).to.have.length(0);
      await writer.press('遮住后提交');
      await writer.reads('谢谢，留言已收到');
      expect(JSON.stringify(service.sent())).not.to.contain('13800000000').and.not.contain('110105');
    });

    it('keeps how to reach the writer nowhere', async () => {
      const writer = await begin({use: 'report', message: ''});
      await writer.ready();
      await writer.fill('留言内容', '请修路灯，我的电话13900000001');
      await writer.fill('联系电话', '13800000000');
      await writer.press('提交');
      await writer.reads('请勾选同意');
      expect(writer.find('details').hasAttribute('open')).to.equal(true);
      expect(writer.root.activeElement?.id).to.equal('agreed');
      await writer.tick('我同意用上面的联系方式回复我');
      expect(JSON.stringify({...sessionStorage, ...localStorage}))
        .to.contain('请修路灯')
        .and.not.contain('13800000000')
        .and.not.contain('13900000001');
      await writer.press('提交');
      await writer.press('遮住后提交');
      await writer.reads('也会直接回复您');
      expect(lastSent()).to.deep.include({type: 'message', contact: {phone: '13800000000'}});
    });

    it('can be written again', async () => {
      const writer = await begin({use: 'report', message: ''});
      await writer.ready();
      await writer.fill('留言内容', '第一份');
      await writer.press('提交');
      await writer.reads('谢谢，留言已收到');
      await writer.press('再写一份');
      await writer.fill('留言内容', '第二份');
      await writer.press('提交');
      await writer.reads('谢谢，留言已收到');
      expect(service.sent()).to.have.length(2);
    });
  });
});
