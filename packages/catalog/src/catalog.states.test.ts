import {expect, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import './define.js';
import {exampleState} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const state = exampleState();
const failed: FeedState = {type: 'failed', problem: {code: 'server', url: ''}};

describe('zwgk-catalog without data', () => {
  it('says that it is reading, and after a while that it is slow, with a way to try again', async () => {
    const widget = await Widget.show(state);
    widget.element.feed = {type: 'loading'};
    await widget.element.updateComplete;
    expect(widget.texts('[role=status]')).to.deep.equal(['正在读取…']);
    widget.element.feed = {type: 'loading', slow: true};
    await widget.element.updateComplete;
    expect(widget.text).to.contain('读取较慢，请稍候').and.contain('重新读取');
  });

  it('keeps the page’s own content until it has better, and whenever it fails', async () => {
    const link = document.createElement('a');
    const widget = await Widget.show(state, {'no-history': ''}, {inner: link});
    expect(link.assignedSlot).to.equal(null);
    widget.element.feed = {type: 'loading'};
    await widget.settled();
    expect(link.assignedSlot).to.exist;
    expect(widget.text).to.equal('政务公开事项目录');
    widget.element.feed = {type: 'loading', slow: true};
    await widget.element.updateComplete;
    expect(widget.text).to.contain('读取较慢');
    expect(link.assignedSlot).to.exist;
    widget.element.feed = failed;
    await widget.settled();
    expect(link.assignedSlot).to.exist;
  });

  it('says in plain words what is wrong and what to do', async () => {
    const widget = await Widget.show(failed);
    const alert = widget.find('[role=alert]');
    expect(alert.textContent).to.contain('网站繁忙').and.contain('重新读取');
    await expect(widget.element).to.be.accessible();
  });

  it('gives the publisher’s telephone when a part cannot be read', async () => {
    const matters = {type: 'failed', problem: {code: 'timeout', url: ''}} as const;
    const widget = await Widget.show({...state, matters}, {'no-history': '', area: '03'});
    expect(widget.find('[role=alert] a').getAttribute('href')).to.equal('tel:01001112222');
  });

  it('says that a stored copy is shown, of when it is, and that it is old', async () => {
    const widget = await Widget.show({...state, stale: {tooOld: true, problem: {code: 'offline', url: ''}}});
    await waitUntil(() => widget.text.includes('以下数据截至 2026-11-20'), 'a stored copy is dated', {
      timeout: 10_000,
    });
    expect(widget.text).to.contain('可能与现在不符');
    expect(widget.texts('.row')).to.have.lengthOf(8);
  });

  it('tells an empty catalogue from one that is not published', async () => {
    const {catalog: _none, ...absent} = exampleState({documents: []});
    expect((await Widget.show(absent)).text).to.contain('本站尚未发布公开事项目录');
    const empty = exampleState({matters: [], documents: []});
    expect((await Widget.show(empty)).text).to.contain('目录中还没有公开事项');
  });

  it('does not call a catalogue empty whose records could not be read', async () => {
    const link = document.createElement('a');
    const dropped = {...exampleState({matters: [], documents: []}), dropped: 3};
    const widget = await Widget.show(dropped, {'no-history': ''}, {inner: link});
    expect(widget.text).to.contain('目录数据格式有误').and.not.contain('还没有');
    expect(link.assignedSlot).to.exist;
  });

  it('shows the notices that hold now above whatever is shown', async () => {
    const notices = [
      {text: '本周六夜间系统维护'},
      {text: '已经过去', until: '2020-01-01T00:00:00+08:00'},
      {text: '还没有到', from: '2999-01-01T00:00:00+08:00'},
    ];
    const plain = exampleState({documents: []});
    const noticed = {...plain, feed: {...plain.feed, notices}};
    const widget = await Widget.show(noticed);
    expect(widget.texts('[part=notice]')).to.deep.equal(['本周六夜间系统维护']);
    expect(widget.texts('.row')).to.have.lengthOf(8);
    await widget.click('.row a', '老年人补贴');
    expect(widget.texts('[part=notice]')).to.deep.equal(['本周六夜间系统维护']);
    const {catalog: _none, ...absent} = noticed;
    expect((await Widget.show(absent)).texts('[part=notice]')).to.have.lengthOf(1);
  });
});

describe('zwgk-catalog on its page', () => {
  it('is headed by the feed’s own title, unless the page says otherwise', async () => {
    const titled = {
      ...state,
      feed: {...state.feed, title: {'zh-Hans': '示例县标准目录', en: 'Example County'}},
    };
    const widget = await Widget.show(titled);
    expect(widget.texts('[part=heading]')).to.deep.equal(['示例县标准目录']);
    widget.element.heading = '教育领域';
    await widget.settled();
    expect(widget.texts('[part=heading]')).to.deep.equal(['教育领域']);
    const english = await Widget.show(titled, {'no-history': '', lang: 'en'});
    expect(english.texts('[part=heading]')).to.deep.equal(['Example County']);
  });

  it('begins anew where the page says when its attributes change', async () => {
    const widget = await Widget.show(state);
    await widget.click('nav a', '养老服务');
    widget.element.area = '义务教育';
    await widget.settled();
    expect(widget.find('#results').textContent).to.contain('义务教育');
    await widget.click('.row a', '学校划片范围');
    widget.element.feed = {...state, url: 'https://other.example.gov.cn/feed.json'};
    await widget.settled();
    expect(widget.find('#results').textContent).to.contain('义务教育');
  });

  it('takes numbers nobody can mean for those it has unless told', async () => {
    const numbers = {'no-history': '', 'page-size': '2.5', 'heading-level': '二'};
    const widget = await Widget.show(state, numbers);
    expect(widget.texts('.row')).to.have.lengthOf(2);
    expect(widget.find('#title').getAttribute('aria-level')).to.equal('2');
    await widget.click('.pager a', '下一页');
    expect(widget.texts('.row')).to.have.lengthOf(2);
    widget.element.pageSize = -1;
    await widget.settled();
    expect(widget.texts('.row')).to.have.lengthOf(8);
  });

  it('speaks the language of its own tag, not the page’s', async () => {
    document.documentElement.lang = 'en';
    try {
      expect((await Widget.show(state)).text).to.contain('政务公开事项目录');
    } finally {
      document.documentElement.lang = 'zh-CN';
    }
    const english = await Widget.show(state, {'no-history': '', lang: 'en'});
    expect(english.text).to.contain('Compulsory education').and.contain('8 matters');
    const traditional = await Widget.show(state, {'no-history': '', lang: 'zh-TW'});
    expect(traditional.text).to.contain('義務教育').and.contain('共 8 項');
  });

  it('marks the county’s own words as Chinese while it speaks English', async () => {
    const widget = await Widget.show(state, {'no-history': '', lang: 'en'});
    const languageOf = (selector: string, text: string): string | undefined =>
      widget.find(selector, text).closest<HTMLElement>('[lang]')?.lang;
    expect(languageOf('.row a', '老年人补贴')).to.equal('zh');
    expect(languageOf('nav a', 'Elderly care')).to.equal('en');
    await widget.click('.row a', '老年人补贴');
    expect(languageOf('#matter-title', '老年人补贴')).to.equal('zh');
    expect(languageOf('dt', 'Legal basis')).to.equal('en');
    widget.element.lang = 'zh-CN';
    await widget.settled();
    expect(widget.root.querySelector('[lang=zh]')).to.equal(null);
  });

  it('keeps its looks whatever the page’s styles shout', async () => {
    const style = document.createElement('style');
    style.textContent =
      'html {font-size: 62.5%} * {font-size: 11px !important; visibility: hidden !important; user-select: none !important; pointer-events: none !important; letter-spacing: 9px !important; border: 5px solid red !important}';
    document.head.append(style);
    try {
      const widget = await Widget.show(state);
      const look = getComputedStyle(widget.element);
      expect(look.fontSize).to.equal('16px');
      expect(look.visibility).to.equal('visible');
      expect(look.pointerEvents).to.equal('auto');
      expect(look.letterSpacing).to.equal('normal');
      expect(look.borderTopWidth).to.equal('0px');
    } finally {
      style.remove();
    }
  });

  it('is never written smaller than the page around it, and larger for older people', async () => {
    const widget = await Widget.show(state);
    const size = (): number => parseFloat(getComputedStyle(widget.find('.row a')).fontSize);
    const page = widget.element.parentElement;
    if (page === null) throw new Error('no page');
    page.style.fontSize = '26px';
    expect(size()).to.equal(26);
    page.style.fontSize = '12px';
    expect(size()).to.equal(16);
    widget.element.elder = true;
    await widget.element.updateComplete;
    expect(size()).to.equal(24);
  });

  it('fits a phone of 320 pixels with text of twice the size', async () => {
    const widget = await Widget.show(state, {'no-history': ''}, {width: 304});
    const fits = (): void => {
      expect(widget.element.scrollWidth).to.be.at.most(widget.element.clientWidth);
    };
    const page = widget.element.parentElement;
    if (page === null) throw new Error('no page');
    page.style.fontSize = '32px';
    await widget.click('button', '公开领域');
    fits();
    await widget.click('button', '筛选');
    fits();
    await widget.click('.row a', '老年人补贴');
    fits();
  });

  it('gives every control a target of 44 pixels, 60 for older people', async () => {
    const widget = await Widget.show(state, {'no-history': ''}, {width: 340});
    const smallest = (): number =>
      Math.min(
        ...[...widget.root.querySelectorAll('button, #search, fieldset label, nav a, .row a')].map(
          (control) => control.getBoundingClientRect().height,
        ),
      );
    await widget.click('button', '公开领域');
    await widget.click('button', '筛选');
    expect(smallest()).to.be.at.least(44);
    widget.element.elder = true;
    await widget.settled();
    expect(smallest()).to.be.at.least(60);
  });
});
