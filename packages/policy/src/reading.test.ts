import {expect, waitUntil} from '@open-wc/testing';
import type {Question} from '@zwgk/feed';
import {putOnPage} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {changed, type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

const many: readonly Question[] = ['能在外地办吗？', '要带什么材料？', '多久能办好？', '在哪里领取？'].map(
  (question, index) => ({
    id: `q${index}`,
    question,
    answer: [{type: 'paragraph', text: `答复之${index}：请带身份证。`}],
  }),
);

/** The example with four questions. */
function asked(): Examples {
  return changed(all, 'temporary-relief', {interpretations: [{id: 'only', title: '问答', questions: many}]});
}

describe('what explains a policy', () => {
  it('is left until somebody is near it, and comes for who prints the page', async () => {
    const above = document.createElement('div');
    above.style.height = '500vh';
    document.body.prepend(above);
    const card = document.createElement('zwgk-policy');
    await putOnPage(card, stateOf(all), {'policy-id': 'temporary-relief'});
    const find = (selector: string): Element | null | undefined => card.shadowRoot?.querySelector(selector);
    await waitUntil(() => find('.coming'), 'no card', {timeout: 8000});
    expect(find('.toolbar')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => find('.toolbar') && find('.timeline'), 'nothing to print', {timeout: 8000});
    dispatchEvent(new Event('afterprint'));
    above.remove();
  });

  it('has the elements there are, in their order, each with its own text', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.texts('.element > .h2')).to.deep.equal([
      '背景依据',
      '目标任务',
      '主要内容',
      '适用范围',
      '执行标准',
      '注意事项',
      '关键词解释',
      '惠民利民举措',
      '新旧政策差异',
    ]);
    expect(widget.texts('.element td')).to.contain('740元');
    const other = await Widget.show(stateOf(all), {'policy-id': 'housing-amendment'});
    expect(other.texts('.element > .h2')).to.deep.equal(['新旧政策差异']);
  });

  it('has a table of contents that sends the focus where it leads', async () => {
    const widget = await Widget.show(stateOf(all));
    await widget.click('.contents a', '执行标准');
    await waitUntil(() => widget.root.activeElement?.id === 'standards', 'the focus does not move');
    expect(location.hash).to.equal('#zwgk-policy:minimum-living-rules/standards');
  });

  it('leaves the page’s address alone where it is told to', async () => {
    const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-rules', 'no-history': ''});
    await widget.click('.contents a', '征求意见情况');
    expect(widget.root.activeElement?.id).to.equal('consultation');
    expect(location.hash).to.equal('');
  });

  it('compares the old and the new policy in a table, which stays one where there is little room', async () => {
    for (const width of [1100, 320]) {
      const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-rules'}, {width});
      const table = widget.find('.comparison');
      expect(
        [...table.querySelectorAll('[role=columnheader]')].map((each) => each.textContent),
      ).to.deep.equal(['项目', '原政策', '新政策', '影响对象']);
      expect(widget.texts('.comparison [role=rowheader]')[1]).to.equal('申请地');
      expect(widget.texts('.comparison .new bdi')[1]).to.equal('户籍地或者经常居住地');
      expect(widget.element.scrollWidth).to.be.at.most(width);
    }
  });

  it('is told in the order of its publication, with its kind, its form and how soon it came', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.texts('.when')).to.deep.equal([
      '2025-03-12 即时解读 文字解读 同步解读',
      '2025-03-14 即时解读 图片解读 发布后 2 个工作日解读',
      '2025-05-20 咨询解读 一问一答 发布后 46 个工作日解读',
      '2025-09-10 跟踪解读 视频解读 发布后 126 个工作日解读',
    ]);
    expect(widget.texts('.timeline > li')[3]).to.contain('解读人丙 社会救助股干部 （已不在原岗位）');
  });

  it('leads to its own page and back to the policy', async () => {
    const widget = await Widget.show(stateOf(all));
    const links = [...widget.root.querySelectorAll<HTMLAnchorElement>('.timeline .links a')].map(
      ({href}) => href,
    );
    expect(links).to.include('https://www.county.example/zcjd/202503/t20250312_1.htm');
    expect(links).to.include('https://www.county.example/zcwj/202503/t20250312_1.htm');
  });

  it('says that there is none, and whom to ask instead', async () => {
    const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-2019'});
    expect(widget.text).to.contain('这份政策还没有解读');
  });

  it('fetches no recording before it is played, and has what is said in it as text', async () => {
    const widget = await Widget.show(stateOf(all));
    for (const player of widget.root.querySelectorAll<HTMLMediaElement>('video, audio'))
      expect(player.preload).to.equal('none');
    expect(widget.text).to.contain('各位听众，低保新细则施行半年了。');
  });

  it('tells of every comment on the draft what became of it and why', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.texts('.comments li')).to.deep.equal([
      '采纳 建议减少申请材料 说明 由八项减为四项',
      '未采纳 建议把低保标准写进细则 说明 标准按年度公布，不宜写入细则',
      '部分采纳 建议村（社区）设代办点 说明 先在城区试点',
    ]);
    expect(widget.text).to.contain('采纳 1 条，部分采纳 1 条，未采纳 1 条');
    expect(widget.text).to.contain('2024-12-09 至 2025-01-08');
  });

  it('has the files of the policy with kind, size and program', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.texts('.attachments li')).to.deep.equal([
      '示府办规〔2025〕2号 OFD 471 KB · 可用 WPS Office 或 OFD 阅读器打开',
      '最低生活保障申请表 WPS 36 KB · 可用 WPS Office 打开',
    ]);
  });
});

describe('questions and answers', () => {
  const named = {'policy-id': 'temporary-relief'};

  it('are found by words of question and answer, which are marked', async () => {
    const widget = await Widget.show(stateOf(asked()), named);
    const box = widget.find('#question-search');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no search box.');
    box.value = '材料';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await widget.says('找到 1 个问题');
    expect(widget.texts('.question summary')).to.deep.equal(['要带什么材料？']);
    expect(widget.texts('mark')).to.deep.equal(['材料']);
    box.value = '没有的词';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await widget.says('没有找到，请换一个词');
  });

  it('are opened one by one, or all at once', async () => {
    const widget = await Widget.show(stateOf(asked()), named);
    const open = (): number => widget.root.querySelectorAll('.question[open]').length;
    expect(open()).to.equal(0);
    await widget.click('.search button', '全部展开');
    expect(open()).to.equal(4);
    await widget.click('.search button', '全部展开');
    expect(open()).to.equal(0);
  });

  it('can be linked to: the page then opens at the question', async () => {
    history.replaceState(null, '', '#zwgk-policy:temporary-relief/question-q2');
    const widget = await Widget.show(stateOf(asked()), named);
    expect(widget.texts('.question[open] summary')).to.deep.equal(['多久能办好？']);
    expect(widget.root.activeElement?.textContent).to.equal('多久能办好？');
    expect(widget.find('.question[open] .links a').getAttribute('href')).to.contain('/question-q2');
  });

  it('stand on paper unfolded, and are folded again afterwards', async () => {
    const widget = await Widget.show(stateOf(asked()), named);
    dispatchEvent(new Event('beforeprint'));
    expect(widget.root.querySelectorAll('.question[open]')).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    expect(widget.root.querySelectorAll('.question[open]')).to.have.length(0);
  });
});
