import {expect, waitUntil} from '@open-wc/testing';

import './define.js';
import type {MatterOpenEvent} from './catalog.events.js';
import {exampleState, manyMatters} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const state = exampleState();

describe('zwgk-catalog', () => {
  it('lists the areas with their counts, and the matters under their level-1 matters', async () => {
    const widget = await Widget.show(state);
    expect(widget.texts('#areas a')).to.deep.equal([
      '全部领域 8',
      '重大建设项目 2',
      '义务教育 3',
      '养老服务 3',
    ]);
    expect(widget.texts('[role=heading]')).to.include.members(['义务教育', '招生管理']);
    expect(widget.texts('.row')).to.include('老年人补贴 示例县民政局 · 3 份文件，最近发布 2026-05-11');
    await expect(widget.element).to.be.accessible();
  });

  it('narrows to an area, then to one of its level-1 matters, and tells how many', async () => {
    const widget = await Widget.show(state);
    await widget.click('nav a', '义务教育');
    expect(widget.find('#results').textContent).to.match(/义务教育\s+共 3 项/);
    await widget.click('nav a', '招生管理');
    expect(widget.texts('.row a')).to.deep.equal(['学校划片范围', '随迁子女入学']);
    await widget.click('nav a', '招生管理');
    expect(widget.texts('.row a')).to.have.lengthOf(3);
  });

  it('begins where the attributes say, by code or by name', async () => {
    const byName = await Widget.show(state, {'no-history': '', area: '养老服务'});
    expect(byName.texts('.row a')).to.have.lengthOf(3);
    const byCode = await Widget.show(state, {'no-history': '', area: '06', level: 'township'});
    expect(byCode.texts('.row a')).to.have.lengthOf(2);
  });

  it('filters by what is chosen and lets each condition go again', async () => {
    const widget = await Widget.show(state);
    await widget.click('button', '筛选');
    await widget.tick('公开方式', '依申请');
    expect(widget.texts('.row a')).to.deep.equal(['竣工有关信息', '养老机构评估事项']);
    expect(widget.root.activeElement?.localName).to.equal('input');
    await expect(widget.element).to.be.accessible();
    await widget.click('.tags a', '公开方式');
    expect(widget.texts('.row a')).to.have.lengthOf(8);
    expect(widget.root.activeElement?.id).to.equal('results');
  });

  it('pages with links and sends the focus to the new page’s head', async () => {
    const widget = await Widget.show(exampleState({matters: manyMatters(60)}));
    expect(widget.texts('.row')).to.have.lengthOf(25);
    await widget.click('.pager a', '下一页');
    expect(widget.text).to.contain('第 2 页，共 3 页');
    expect(widget.root.activeElement?.id).to.equal('results');
    await widget.click('.pager a', '下一页');
    expect(widget.texts('.row')).to.have.lengthOf(10);
  });
});

describe('searching in zwgk-catalog', () => {
  it('finds as one types, marks the hits and keeps the typist in the box', async () => {
    const widget = await Widget.show(state);
    await widget.type('咨询电话');
    expect(widget.texts('.row a')).to.have.members(['学校划片范围', '老年人补贴']);
    await waitUntil(() => widget.texts('mark').length === 2, 'what was found in the text is shown', {
      timeout: 10_000,
    });
    expect(widget.texts('mark')).to.deep.equal(['咨询电话', '咨询电话']);
    expect(widget.root.activeElement?.id).to.equal('search');
    await expect(widget.element).to.be.accessible();
  });

  it('tells the number of hits once, politely, when typing rests', async () => {
    const widget = await Widget.show(state);
    await widget.type('补');
    await widget.type('补贴');
    const status = widget.find('p.hidden[role=status]');
    expect(status.textContent).to.equal('');
    await waitUntil(() => status.textContent === '找到 1 项', 'the number of hits is told', {
      timeout: 10_000,
    });
  });

  it('waits for a Chinese word that is still being composed', async () => {
    const widget = await Widget.show(state);
    const box = widget.find('#search');
    if (!(box instanceof HTMLInputElement)) throw new Error('no box');
    box.value = 'bu tie';
    box.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
    await widget.settled();
    expect(widget.texts('.row')).to.have.lengthOf(8);
    box.value = '补贴';
    box.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await widget.settled();
    expect(widget.texts('.row')).to.have.lengthOf(1);
  });

  it('offers official names beside the exact result of everyday words', async () => {
    const {matters} = state;
    const offers = async (typed: string): Promise<readonly string[]> =>
      typed === '老补' ? ['老年人补贴'] : [];
    const value = {...matters.value, offers};
    const widget = await Widget.show({...state, matters: {type: 'ready', value}});
    await widget.type('老补');
    expect(widget.find('[part=message]').textContent).to.contain('没有符合条件的内容');
    await waitUntil(() => widget.texts('.offers').length > 0, 'the name is offered', {timeout: 10_000});
    expect(widget.texts('.offers')).to.deep.equal(['您要找的是不是： 老年人补贴']);
    await expect(widget.element).to.be.accessible();
    await widget.click('.offers a', '老年人补贴');
    expect(widget.texts('.row a')).to.deep.equal(['老年人补贴']);
    expect((widget.find('#search') as HTMLInputElement).value).to.equal('老年人补贴');
  });

  it('says what to do when nothing is found, and undoes everything at once', async () => {
    const widget = await Widget.show(state);
    await widget.type('没有的词');
    expect(widget.find('[part=message]').textContent).to.contain('没有符合条件的内容');
    await widget.click('a', '清除全部条件');
    expect(widget.texts('.row')).to.have.lengthOf(8);
  });
});

describe('one matter in zwgk-catalog', () => {
  it('opens with everything the table says of it, and returns to its link', async () => {
    const widget = await Widget.show(state);
    await widget.click('.row a', '老年人补贴');
    expect(widget.root.activeElement?.id).to.equal('matter');
    for (const words of [
      '各项补贴内容和标准',
      '财社〔2014〕113号',
      '10 个工作日内公开',
      '示例县城关镇人民路1号',
    ]) {
      expect(widget.text).to.contain(words);
    }
    expect(widget.find('a', '0100-1234567').getAttribute('href')).to.equal('tel:01001234567');
    await expect(widget.element).to.be.accessible();
    await widget.click('a', '返回目录');
    expect(widget.root.activeElement?.textContent).to.contain('老年人补贴');
  });

  it('has its documents, newest first, and links only where a link may be followed', async () => {
    const widget = await Widget.show(state);
    await widget.click('.row a', '老年人补贴');
    const documents = widget.texts('.published > ul > li');
    expect(documents[0])
      .to.contain('示府办规〔2026〕3号')
      .and.contain('2026-05-11')
      .and.contain('DOCX 24 KB');
    expect(documents[2]).to.contain('废止');
    const links = [...widget.root.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => href.startsWith('javascript:'))).to.deep.equal([]);
  });

  it('shows the three kinds of nothing differently, and says when nothing is published', async () => {
    const widget = await Widget.show(state);
    await widget.click('.row a', '养老机构评估事项');
    expect(widget.texts('.absent')).to.deep.equal(['无', '不适用']);
    expect(widget.text).to.contain('这个事项下还没有公开的文件');
    await widget.click('nav a', '老年人补贴');
    await widget.click('a', '返回目录');
    await widget.click('.row a', '随迁子女入学');
    expect(new Set(widget.texts('.absent'))).to.deep.equal(new Set(['未填写', '没有登记联系方式']));
  });

  it('asks the page first, which may open matters itself', async () => {
    const widget = await Widget.show(state);
    const asked: string[] = [];
    document.addEventListener(
      'zwgk-matter-open',
      (event: Event) => {
        asked.push((event as MatterOpenEvent).detail.id);
        event.preventDefault();
      },
      {once: true},
    );
    await widget.click('.row a', '老年人补贴');
    expect(asked).to.deep.equal(['m-0602']);
    expect(widget.texts('.row')).to.have.lengthOf(8);
  });
});

describe('the official table in zwgk-catalog', () => {
  it('has all columns under a two-row head, with ticks that can be heard', async () => {
    const widget = await Widget.show(state);
    await widget.click('button', '表格');
    expect(widget.texts('thead th')).to.deep.equal(
      '序号 公开事项 公开内容（要素） 公开依据 公开时限 公开主体 公开渠道和载体 公开对象 公开方式 公开层级 一级事项 二级事项 全社会 特定群体 主动 依申请 县级 乡级'.split(
        ' ',
      ),
    );
    expect(widget.texts('caption')).to.deep.equal(['全部领域公开事项标准目录']);
    expect(widget.find('tbody tr').querySelectorAll('[aria-label=是]')).to.have.lengthOf(3);
    await expect(widget.element).to.be.accessible();
  });

  it('becomes cards where there is no room, with no sideways scrolling', async () => {
    const widget = await Widget.show(state, {'no-history': '', view: 'table'}, {width: 320});
    expect(widget.texts('table')).to.deep.equal([]);
    expect(widget.texts('.cards > li')).to.have.lengthOf(8);
    expect(widget.element.scrollWidth).to.be.at.most(widget.element.clientWidth);
    await expect(widget.element).to.be.accessible();
  });
});
