import {expect, waitUntil} from '@open-wc/testing';
import {fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import type {FeedbackSubmitEvent, FeedbackSubmittedEvent} from './feedback.events.js';
import {begin} from './testing/begin.js';
import {accepted, answering, type FakeFeedbackService, feedbackService} from './testing/feedback.service.js';
import {freshAction} from './testing/writer.js';

/** What a widget is asked by what stands in its slot. */
interface SubjectRequest extends Event {
  readonly callback: (subject: unknown, stop: () => void) => void;
}

function asksForSubject(event: Event): event is SubjectRequest {
  return 'context' in event && event.context === 'zwgk-subject/1';
}

describe('zwgk-feedback on a page', () => {
  let service: FakeFeedbackService = answering();

  beforeEach(() => {
    sessionStorage.clear();
    service.stop();
    service = answering();
  });
  after(() => service.stop());

  describe('what is being written', () => {
    it('is there again after a reload, and can be cleared', async () => {
      const action = freshAction();
      const key = `zwgk-draft feedback ${action} report matter:m-1`;
      const record = {
        version: 1,
        savedAt: Date.now(),
        key: 'k',
        inDoubt: false,
        shared: false,
        values: {text: '写了一半'},
        text: '',
      };
      sessionStorage.setItem(key, JSON.stringify(record));
      const writer = await begin({action, use: 'report'});
      await writer.reads('已恢复上次没有提交的内容');
      expect(writer.root.querySelector('textarea')?.value).to.equal('写了一半');
      await writer.press('清空');
      expect(writer.root.querySelector('textarea')?.value).to.equal('');
      expect(sessionStorage.getItem(key)).not.to.contain('写了一半');
    });

    it('is said not to outlive the page where the browser blocks storage', async () => {
      const writer = await begin({use: 'report'});
      await writer.ready();
      await writer.fill('哪里有错', '电');
      expect(writer.text).not.to.contain('离开网页前请先提交');
      const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
      try {
        await writer.fill('哪里有错', '电话');
        await writer.reads('离开网页前请先提交');
      } finally {
        if (storage) Object.defineProperty(window, 'sessionStorage', storage);
      }
    });

    it('keeps its field and the focus while the rest of the form comes', async () => {
      const writer = await begin({use: 'report'});
      const field = writer.find('textarea');
      await writer.fill('哪里有错', '电话');
      await writer.ready();
      expect(writer.root.activeElement?.id).to.equal('text');
      expect(field.isConnected).to.equal(true);
    });

    it('belongs to what it is about', async () => {
      const writer = await begin({use: 'report'});
      await writer.ready();
      await writer.fill('哪里有错', '第一项的错');
      writer.element.for = 'm-2';
      await writer.element.updateComplete;
      expect(writer.root.querySelector('textarea')?.value).to.equal('');
      writer.find('textarea').blur();
      writer.element.for = 'm-1';
      await writer.element.updateComplete;
      expect(writer.root.querySelector('textarea')?.value).to.equal('第一项的错');
    });
  });

  describe('on its page', () => {
    it('can be sent by the page itself, whose listeners learn nothing of what was written', async () => {
      const writer = await begin();
      const heard: unknown[] = [];
      writer.element.addEventListener('zwgk-feedback-submit', (event: FeedbackSubmitEvent) => {
        event.preventDefault();
        heard.push(event.detail);
        const {feedback, receive} = event.entrust();
        expect(feedback).to.deep.include({type: 'rating', rating: 'satisfied', text: '很好'});
        receive({receiptCode: 'ABCD', receivedAt: '2026-09-14T10:32:05+08:00', form: 'feedback'});
      });
      writer.element.addEventListener('zwgk-feedback-submitted', (event: FeedbackSubmittedEvent) =>
        heard.push(event.detail.receiptCode),
      );
      await writer.tick('满意');
      await writer.ready();
      await writer.fill('还想说的话', '很好');
      await writer.press('提交');
      await writer.reads('谢谢，评价已收到');
      expect(heard).to.deep.equal([{type: 'rating', about: {type: 'matter', id: 'm-1'}}, 'ABCD']);
      expect(service.sent()).to.have.length(0);
    });

    it('is about what the widget around it shows, and follows it', async () => {
      const showing = {type: 'document', id: 'd-1', title: '低保标准'};
      const told: SubjectRequest['callback'][] = [];
      const answer = (event: Event): void => {
        if (!asksForSubject(event)) return;
        event.stopPropagation();
        told.push(event.callback);
        event.callback(showing, () => undefined);
      };
      document.addEventListener('context-request', answer);
      const writer = await begin({for: '', use: 'useful'});
      expect(writer.text).to.contain('关于：低保标准');
      told[0]?.({type: 'policy', id: 'p-1', title: '救助办法'}, () => undefined);
      await writer.reads('关于：救助办法');
      await writer.press('有帮助');
      await writer.reads('谢谢，已经记下');
      document.removeEventListener('context-request', answer);
      expect(service.sent()[0]?.body).to.have.nested.property('about.id', 'p-1');
    });

    it('shows what the page put between its tags where nothing can be sent', async () => {
      const writer = await begin({action: ''}, {inner: '请打 12345'});
      await writer.reads('这里暂时不能在线提交');
      expect(writer.root.querySelector('slot')?.assignedNodes()).to.have.length(1);
    });

    it('shows it at once, and no button, where a dialog could send nothing', async () => {
      const writer = await begin({action: '', dialog: ''}, {inner: '请打 12345'});
      await writer.reads('这里暂时不能在线提交');
      expect(writer.root.querySelector('.opener')).to.equal(null);
      expect(writer.root.querySelector('slot')?.assignedNodes()).to.have.length(1);
    });

    it('says so where the service takes no feedback', async () => {
      service.stop();
      const body = {version: '1.0', name: '服务', forms: {}};
      const {calls, stop} = fakeService(() => ({status: 200, body}));
      const writer = await begin({use: 'useful'}, {inner: '请打 12345'});
      await writer.press('有帮助');
      await writer.reads('受理系统还没有开通');
      expect(calls.filter(({path}) => path.endsWith('/feedback'))).to.have.length(0);
      stop();
    });

    it('leaves the focus where it is when what it is about changes', async () => {
      const writer = await begin();
      await writer.tick('满意');
      await writer.press('提交');
      await writer.reads('谢谢，评价已收到');
      const elsewhere = document.createElement('button');
      document.body.append(elsewhere);
      elsewhere.focus();
      writer.element.for = 'm-2';
      await writer.reads('还想说的话');
      expect(document.activeElement?.localName).to.equal('button');
      elsewhere.remove();
    });
  });

  describe('behind a button', () => {
    it('is a dialog that Escape closes and that gives the focus back', async () => {
      const writer = await begin({dialog: '', use: 'report'});
      await writer.press('纠错留言');
      await writer.reads('哪里有错');
      const dialog = writer.find('dialog');
      expect(dialog.matches(':modal')).to.equal(true);
      expect(writer.root.activeElement?.getAttribute('name')).to.equal('kind');
      await expect(writer.element).to.be.accessible();
      await writer.fill('哪里有错', '没写完');
      dialog.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      await waitUntil(() => writer.root.querySelector('dialog') === null);
      expect(writer.root.activeElement?.className).to.equal('opener');
      await writer.press('纠错留言');
      expect(writer.root.querySelector('textarea')?.value).to.equal('没写完');
    });
  });

  it('speaks other languages', async () => {
    const writer = await begin({lang: 'en'});
    await writer.reads('How satisfied are you?');
    expect(writer.text).to.contain('Very dissatisfied');
    const hant = await begin({lang: 'zh-Hant', use: 'useful'});
    await hant.reads('這些內容對您有幫助嗎？');
  });

  it('sends nothing twice when a button is pressed twice', async () => {
    service.stop();
    service = answering('lost', accepted);
    const writer = await begin({use: 'useful'});
    const yes = writer.find('.choices button');
    yes.click();
    yes.click();
    await writer.reads('谢谢，已经记下');
    const bodies = new Set(service.sent().map(({body}) => JSON.stringify(body)));
    expect(bodies.size).to.equal(1);
  });

  it('waits by itself where a service takes quick taps for those of programs', async () => {
    service.stop();
    const [body, patient] = [feedbackService, {...feedbackService.forms.feedback, minimumSeconds: 1}];
    const {calls, stop} = fakeService(({path}) =>
      path.endsWith('/feedback') ? accepted : {status: 200, body: {...body, forms: {feedback: patient}}},
    );
    const writer = await begin({use: 'useful'});
    await writer.press('有帮助');
    await writer.reads('谢谢，已经记下');
    stop();
    const sent = calls.filter(({path}) => path.endsWith('/feedback'));
    expect(sent).to.have.length(1);
    expect(sent[0]?.body).to.have.nested.property('trap.seconds', 1);
  });

  it('sends a changed answer as one of its own once the resident confirms it', async () => {
    service.stop();
    const reused = {type: 'urn:zwgk:problem:keyReused', title: '内容不同', status: 422};
    service = answering({status: 422, body: reused}, accepted);
    const writer = await begin({use: 'useful'});
    await writer.press('没帮助');
    await writer.press('确认提交修改后的内容');
    await writer.reads('谢谢，已经记下');
    expect(service.sent()).to.have.length(2);
  });
});
