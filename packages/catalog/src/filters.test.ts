import {expect} from '@open-wc/testing';

import './define.js';
import {exampleState, manyDocuments, manyMatters} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const state = exampleState();

/** Choices of a group with their counts, as they are read. */
function choices(widget: Widget, group: string): readonly string[] {
  const labels = [...widget.find('fieldset', group).querySelectorAll('label')];
  return labels.map((label) => label.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

describe('the filters of zwgk-catalog', () => {
  it('take several values each, and count what every further choice would leave', async () => {
    const widget = await Widget.show(state);
    await widget.click('button', '筛选');
    expect(choices(widget, '五公开')).to.deep.equal(['决策 2', '管理 1', '服务 2', '结果 2']);
    await widget.tick('五公开', '管理');
    await widget.tick('五公开', '服务');
    expect(widget.texts('.row')).to.have.lengthOf(3);
    expect(choices(widget, '五公开')).to.deep.equal(['决策 2', '管理 1', '服务 2', '结果 2']);
    expect(choices(widget, '公开方式')).to.deep.equal(['主动 3', '依申请 1']);
    await widget.tick('公开方式', '依申请');
    expect(choices(widget, '五公开')).to.deep.equal(['管理 1', '服务 0', '结果 1']);
    expect(widget.texts('.tags > li')).to.deep.equal([
      '取消条件：公开方式 依申请 ×',
      '取消条件：五公开 管理 ×',
      '取消条件：五公开 服务 ×',
      '清除全部条件',
    ]);
    await widget.click('.tags a', '服务');
    expect(widget.texts('.tags > li')).to.have.lengthOf(3);
    await widget.click('.tags a', '清除全部条件');
    expect(widget.texts('.row')).to.have.lengthOf(8);
    expect(widget.texts('.tags')).to.deep.equal([]);
  });

  it('show inspectors which matters have no documents', async () => {
    const widget = await Widget.show(state);
    await widget.click('button', '筛选');
    await widget.tick('公开情况', '尚无公开信息');
    expect(widget.texts('.row')).to.have.lengthOf(7);
    expect(widget.texts('.row a')).to.not.include('老年人补贴');
  });

  it('of several areas leave the level-1 matters out', async () => {
    const widget = await Widget.show(state);
    await widget.click('button', '筛选');
    await widget.tick('公开领域', '养老服务');
    expect(widget.texts('#areas ul ul a')).to.have.lengthOf(3);
    await widget.tick('公开领域', '义务教育');
    expect(widget.find('#results').textContent).to.contain('养老服务、义务教育');
    expect(widget.texts('#areas ul ul a')).to.deep.equal([]);
    expect(widget.texts('.row')).to.have.lengthOf(6);
  });

  it('that have many values are folded, can be looked through, and keep what is chosen in sight', async () => {
    const widget = await Widget.show(exampleState({documents: manyDocuments(400)}), {
      'no-history': '',
      list: 'documents',
    });
    await widget.click('button', '筛选');
    expect(choices(widget, '发文机关')).to.have.lengthOf(8);
    await widget.click('fieldset button', '更多（还有 32 个）');
    expect(choices(widget, '发文机关')).to.have.lengthOf(40);
    const finder = widget.find('fieldset input[type=search]') as HTMLInputElement;
    expect(finder.getAttribute('aria-label')).to.equal('查找发文机关');
    finder.value = '第39';
    finder.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await widget.settled();
    expect(choices(widget, '发文机关')).to.deep.equal(['示例县第39局 10']);
    await expect(widget.element).to.be.accessible();
    await widget.tick('发文机关', '示例县第39局');
    await widget.click('fieldset button', '收起');
    expect(choices(widget, '发文机关')).to.include('示例县第39局 10');
  });

  it('fold at Escape, and the focus returns to their button', async () => {
    const widget = await Widget.show(
      exampleState({matters: manyMatters(60)}),
      {'no-history': ''},
      {width: 340},
    );
    await widget.click('button', '筛选');
    widget.find('fieldset input').focus();
    await widget.press('Escape');
    expect(widget.texts('fieldset')).to.deep.equal([]);
    expect(widget.root.activeElement?.textContent?.trim()).to.equal('筛选');
    await widget.click('button', '公开领域');
    expect(widget.texts('#areas a')).to.have.lengthOf(27);
    await widget.press('Escape');
    expect(widget.root.activeElement?.textContent?.trim()).to.equal('公开领域');
  });
});

describe('feeds shown together in zwgk-catalog', () => {
  const included = [
    {url: 'https://town.example.gov.cn/feed.json', name: '城关镇', problem: {code: 'network', url: ''}},
    {url: 'https://mzj.example.gov.cn/feed.json', name: '示例县民政局'},
  ] as const;

  it('say which of them are missing', async () => {
    const includes = [{feed: 'town/feed.json'}, {feed: 'mzj/feed.json'}];
    const widget = await Widget.show({...state, included, feed: {...state.feed, includes}});
    await widget.click('button', '筛选');
    expect(widget.texts('[part=notice]')).to.deep.equal(['城关镇的内容暂时无法读取，下面没有包括在内']);
    expect(widget.texts('.row')).to.have.lengthOf(8);
  });

  it('say of which an earlier version is shown', async () => {
    const problem = {code: 'network', url: ''} as const;
    const town = {
      url: 'https://town.example.gov.cn/feed.json',
      name: '城关镇',
      problem,
      isStale: true,
    } as const;
    const includes = [{feed: 'town/feed.json'}];
    const widget = await Widget.show({...state, included: [town], feed: {...state.feed, includes}});
    await widget.click('button', '筛选');
    expect(widget.texts('[part=notice]')).to.deep.equal(['城关镇的最新内容暂时无法读取，下面是以前读到的']);
  });

  it('are read without a resident asking for more', async () => {
    const joined = exampleState({matters: manyMatters(30)});
    const head = {...state, included, feed: {...state.feed, includes: [{feed: 'town/feed.json'}]}};
    const widget = await Widget.show({...head, matters: joined.matters});
    expect(widget.find('#results').textContent).to.contain('共 30 项');
  });
});
