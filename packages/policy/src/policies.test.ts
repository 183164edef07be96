import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';

import './define.js';
import type {PolicyOpenEvent} from './policy.events.js';
import {type Examples, examples, stateOf} from './testing/example.state.js';
import {ListWidget} from './testing/list.widget.js';
import {manyPolicies} from './testing/many.policies.js';

let all: Examples;
let state: FeedReady;

before(async () => {
  all = await examples();
  state = stateOf(all);
});

describe('zwgk-policies', () => {
  it('lists the policies, newest first, each with number, body, date, standing and how it is explained', async () => {
    const widget = await ListWidget.show(state);
    expect(widget.find('[role=heading]').textContent?.trim()).to.equal('政策文件');
    expect(widget.texts('.register tbody tr').slice(0, 3)).to.deep.equal([
      '关于修改《示例县农村危房改造补助办法》的决定 示建发〔2026〕30号 示例县住房和城乡建设局 2026-11-16 尚未施行 暂无解读',
      '示例县2026年义务教育学校招生入学方案 示教发〔2026〕18号 示例县教育局 2026-04-22 现行有效 新闻发布会',
      '示例县城乡居民最低生活保障实施细则 示府办规〔2025〕2号 示例县人民政府办公室 2025-03-12 现行有效 文字解读、图片解读、视频解读、一问一答',
    ]);
    expect(widget.text).to.contain('共 8 份').and.to.contain('已过期限').and.to.contain('试行');
    await expect(widget.element).to.be.accessible();
  });

  it('are cards where there is no room for columns', async () => {
    const widget = await ListWidget.show(state, {'no-history': ''}, {width: 340});
    expect(widget.root.querySelector('table')).to.equal(null);
    expect(widget.texts('.register > li')[1]).to.contain('示教发〔2026〕18号 示例县教育局 2026-04-22');
    expect(widget.element.scrollWidth).to.be.at.most(340);
    await expect(widget.element).to.be.accessible();
  });

  it('are found by any part of what they and their interpretations say, which is marked', async () => {
    const widget = await ListWidget.show(state);
    await widget.type('低生活');
    expect(widget.titles).to.have.lengthOf(2);
    expect(widget.texts('mark')).to.include('低生活');
    await widget.type('示府办规 2025 2');
    await waitUntil(() => widget.titles[0]?.includes('最低生活保障实施细则'), 'found by number');
    await widget.type('查无此文');
    expect(widget.text).to.contain('没有符合条件的内容');
  });

  it('can be narrowed by what they are, and by whether and how they are explained', async () => {
    const widget = await ListWidget.show(state);
    await widget.click('[name=panel]', '筛选');
    expect(widget.texts('legend')).to.deep.equal([
      '公开领域',
      '发文机关',
      '年份',
      '有效性',
      '解读形式',
      '有无解读',
    ]);
    await widget.tick('有无解读', '有解读');
    expect(widget.titles).to.have.lengthOf(4);
    await widget.tick('解读形式', '一问一答');
    expect(widget.titles).to.deep.equal(['示例县城乡居民最低生活保障实施细则']);
    expect(widget.texts('.tags li')).to.have.lengthOf(3);
    await widget.click('.tags a', '清除全部条件');
    expect(widget.titles).to.have.lengthOf(8);
    await expect(widget.element).to.be.accessible();
  });

  it('begin with the oldest where that is asked for, page by page', async () => {
    const many = stateOf({...all, policies: manyPolicies(60)});
    const widget = await ListWidget.show(many, {'no-history': '', 'page-size': '10'});
    await widget.click('[name=sort]', '最早在前');
    await waitUntil(() => widget.titles[0]?.includes('（第1号）'), 'the oldest');
    expect(widget.titles).to.have.lengthOf(10);
    await widget.click('.pager a', '下一页');
    await waitUntil(() => widget.titles[0]?.includes('（第11号）'), 'the second page');
    expect(widget.find('[name=sort]', '最早在前').getAttribute('aria-pressed')).to.equal('true');
    await widget.type('津贴');
    expect(widget.root.querySelector('[name=sort]')).to.equal(null);
  });

  it('begin with an area the page names', async () => {
    const widget = await ListWidget.show(state, {'no-history': '', area: '社会救助'});
    expect(widget.titles).to.have.lengthOf(3);
    expect(widget.find('#results').textContent).to.contain('社会救助');
  });

  it('speak the language of the page around them', async () => {
    const english = await ListWidget.show(state, {'no-history': '', lang: 'en'});
    await waitUntil(() => english.text.includes('All policies'), 'English');
    expect(english.text).to.contain('Not yet in force').and.to.contain('8 policies');
    expect(english.find('.register a').getAttribute('lang')).to.equal('zh');
    await expect(english.element).to.be.accessible();
    const traditional = await ListWidget.show(state, {'no-history': '', lang: 'zh-Hant'});
    await waitUntil(() => traditional.text.includes('尚未施行'), 'traditional');
    expect(traditional.find('[name=sort]').textContent).to.contain('最新在前');
    expect(traditional.text).to.contain('搜尋政策文件');
  });

  it('can be saved as a table', async () => {
    const widget = await ListWidget.show(state);
    widget.find('#end').scrollIntoView();
    await waitUntil(() => widget.root.querySelector('.outputs') !== null, 'no buttons', {timeout: 10_000});
    await widget.click('.outputs button', '导出 CSV');
    await waitUntil(() => widget.text.includes('已导出 政策文件-2026-11-20.csv'), 'saved', {timeout: 10_000});
  });
});

describe('an opened policy', () => {
  it('stands in place of the list, with the way back to its link', async () => {
    const widget = await ListWidget.show(state);
    await widget.click('.register a', '最低生活保障实施细则');
    await widget.opened();
    expect(widget.card).to.contain('示府办规〔2025〕2号').and.to.contain('政策咨询');
    expect(widget.root.querySelector('.register')).to.equal(null);
    expect(widget.root.activeElement?.id).to.equal('policy');
    await waitUntil(() => widget.root.querySelector('.neighbours') !== null, 'neighbours');
    expect(widget.texts('.neighbours a')).to.deep.equal([
      '上一份 示例县2026年义务教育学校招生入学方案',
      '下一份 示例县临时救助实施办法（试行）',
    ]);
    await expect(widget.element).to.be.accessible();
    await widget.click('.back a');
    expect(widget.root.activeElement?.textContent).to.contain('最低生活保障实施细则');
  });

  it('keeps to the place the page gives whom to ask', async () => {
    const desk = document.createElement('p');
    desk.slot = 'contact';
    desk.textContent = '在线咨询';
    const widget = await ListWidget.show(state, {'no-history': ''}, {inner: desk});
    expect(widget.titles).to.have.lengthOf(8);
    await widget.click('.register a', '最低生活保障实施细则');
    await widget.opened();
    const slot = widget.root.querySelector('slot[name=contact]');
    expect(slot instanceof HTMLSlotElement && slot.assignedNodes()).to.deep.equal([desk]);
  });

  it('is left to a page that opens it itself', async () => {
    const widget = await ListWidget.show(state);
    widget.element.addEventListener('zwgk-policy-open', (event) => event.preventDefault());
    setTimeout(() => void widget.click('.register a', '最低生活保障实施细则'));
    const event: PolicyOpenEvent = await oneEvent(widget.element, 'zwgk-policy-open');
    expect(event.detail).to.deep.equal({id: 'minimum-living-rules', docNumber: '示府办规〔2025〕2号'});
    await widget.settled();
    expect(widget.titles).to.have.lengthOf(8);
  });

  it('is where the page shows policies, when it says where', async () => {
    const widget = await ListWidget.show(state, {'no-history': '', 'policy-url': '/zc/{id}.html?n={number}'});
    const link = widget.find('.register a', '最低生活保障实施细则');
    expect(link instanceof HTMLAnchorElement && link.pathname + link.search).to.equal(
      `/zc/minimum-living-rules.html?n=${encodeURIComponent('示府办规〔2025〕2号')}`,
    );
    const unsafe = await ListWidget.show(state, {'no-history': '', 'policy-url': 'javascript:alert({id})'});
    expect(unsafe.find('.register a').getAttribute('href')).to.contain('#zwgk-policies:policy=');
  });

  it('that is gone says so, and leaves the way back', async () => {
    history.replaceState(null, '', '#zwgk-policies:policy=gone');
    const widget = await ListWidget.show(state, {});
    await waitUntil(() => widget.card.includes('没有找到这份政策文件'), 'gone', {timeout: 10_000});
    expect(widget.find('.back a').textContent).to.contain('返回政策文件列表');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the page’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('holds what is shown, and the back button undoes it', async () => {
    const widget = await ListWidget.show(state, {});
    await widget.click('[name=panel]', '筛选');
    await widget.tick('有效性', '废止');
    expect(location.hash).to.equal('#zwgk-policies:validity=repealed');
    await widget.click('.register a', '最低生活保障工作办法');
    await widget.opened();
    expect(location.hash).to.equal('#zwgk-policies:validity=repealed&policy=minimum-living-2019');
    history.back();
    await waitUntil(() => widget.titles.length === 1, 'back to the list', {timeout: 10_000});
    history.back();
    await waitUntil(() => widget.titles.length === 8, 'back to all', {timeout: 10_000});
  });

  it('leads to a list, and to a policy by its number', async () => {
    history.replaceState(null, '', '#zwgk-policies:area=05&sort=oldest');
    const list = await ListWidget.show(state, {});
    expect(list.titles[0]).to.contain('工作办法');
    list.element.remove();
    history.replaceState(null, '', `#zwgk-policies:number=${encodeURIComponent('示府办规[2025]2号')}`);
    const policy = await ListWidget.show(state, {});
    await policy.opened();
    expect(policy.card).to.contain('示例县城乡居民最低生活保障实施细则');
  });
});

describe('zwgk-policies without its list', () => {
  const unread = (): FeedReady => ({...state, policies: {type: 'unasked'}});

  /** A link of the page between the tags. */
  const fallback = (): Node => {
    const link = document.createElement('a');
    link.href = '/zc/';
    link.textContent = '政策文件';
    return link;
  };

  it('leaves what stands between the tags until it has come', async () => {
    const inner = fallback();
    const widget = await ListWidget.show({type: 'loading'}, {'no-history': ''}, {inner});
    expect((inner as HTMLElement).assignedSlot).not.to.equal(null);
    expect(widget.root.querySelector('[part=loading]')).to.equal(null);
    const waiting = await ListWidget.show(unread(), {'no-history': ''}, {inner: fallback()});
    expect(waiting.root.querySelector('slot')).not.to.equal(null);
    waiting.element.feed = state;
    await waiting.settled();
    expect(waiting.titles).to.have.lengthOf(8);
    expect(waiting.root.querySelector('slot')).to.equal(null);
  });

  it('says why it cannot be read, and keeps what stands between the tags', async () => {
    const problem = {code: 'server', url: '', status: 503} as const;
    const widget = await ListWidget.show({type: 'failed', problem}, {'no-history': ''}, {inner: fallback()});
    expect(widget.text).to.contain('政策文件暂时无法读取').and.to.contain('稍后自动重试');
    expect(widget.root.querySelector('slot')).not.to.equal(null);
    const partly = await ListWidget.show({...state, policies: {type: 'failed', problem}});
    expect(partly.text).to.contain('政策文件暂时无法读取').and.to.contain('0000-1234500');
    await expect(partly.element).to.be.accessible();
  });

  it('says that there is none, or nothing in it', async () => {
    const none = await ListWidget.show({...unread(), feed: {...state.feed, columns: {}}});
    expect(none.text).to.contain('本站尚未发布政策文件');
    const empty = await ListWidget.show(stateOf({...all, policies: []}));
    expect(empty.text).to.contain('还没有政策文件');
  });

  it('says of when an old copy is', async () => {
    const stale = {tooOld: false, problem: {code: 'offline', url: ''}} as const;
    const widget = await ListWidget.show({...state, stale});
    expect(widget.text).to.contain('以下数据截至 2026-11-20');
  });
});
