import {expect, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';
import {printedOn} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {manyRatings} from './testing/ledger.example.js';
import {examples, type Published, stateOf} from './testing/ledger.state.js';
import {LedgerWidget} from './testing/ledger.widget.js';

const ratings = {'no-history': '', view: 'ratings'};
const messages = {'no-history': '', view: 'messages'};

const {now} = Date;

let all: Published;
let state: FeedReady;

before(async () => {
  all = await examples();
  state = stateOf(all);
});

beforeEach(() => {
  Date.now = () => Date.parse('2026-11-20T10:00:00+08:00');
});

afterEach(() => {
  Date.now = now;
});

/** What the page says of one entry. */
const entry = (widget: LedgerWidget, title: string): string =>
  widget.texts('article').find((text) => text.startsWith(title)) ?? '';

describe('the bad ratings of zwgk-ledger', () => {
  it('are listed the newest first, each with why, what was done about it and when', async () => {
    const widget = await LedgerWidget.show(state, ratings);
    expect(widget.titles).to.deep.equal([
      '就业援助',
      '最低生活保障',
      '示例县农村危房改造补助办法',
      '临时救助',
      '2026年临时救助资金发放情况（一季度）',
      '网页',
    ]);
    expect(entry(widget, '临时救助')).to.equal(
      '临时救助 不满意 已回访 公开事项 · 示例县民政局 差评原因 内容没有及时更新 内容 救助标准还是去年的。 ' +
        '● 已受理 2026-09-14 ● 已整改 2026-09-18 用了 4 个工作日 救助标准已更新为2026年的标准。 ' +
        '● 已回访 2026-09-22 电话回访，反映人表示认可。 示例县民政局回复 2026-09-18 标准已经更新，其他事项的标准也一并核对过。',
    );
    await expect(widget.element).to.be.accessible();
  });

  it('say plainly that their time has run out, or that it took longer than it may', async () => {
    const widget = await LedgerWidget.show(state, ratings);
    expect(entry(widget, '示例县农村危房改造补助办法'))
      .to.contain('超期未整改')
      .and.to.contain('已超过 15 个工作日的整改期限（2026-11-02），仍未整改');
    expect(entry(widget, '2026年临时救助资金')).to.contain('用了 26 个工作日，超过 15 个工作日的期限');
    expect(entry(widget, '就业援助')).to.contain('整改中').and.to.contain('尚未整改 整改期限 2026-12-07');
  });

  it('can be narrowed by how far they are, by body, level and year', async () => {
    const widget = await LedgerWidget.show(state, ratings);
    await widget.click('[name=panel]', '筛选');
    expect(widget.texts('legend')).to.deep.equal(['整改进度', '承办单位', '评价等级', '年份']);
    await widget.tick('整改进度', '超期未整改');
    expect(widget.titles).to.deep.equal(['示例县农村危房改造补助办法']);
    await widget.click('.tags a', '超期未整改');
    await widget.tick('承办单位', '示例县民政局');
    await widget.tick('评价等级', '非常不满意');
    expect(widget.titles).to.deep.equal(['最低生活保障', '2026年临时救助资金发放情况（一季度）']);
    await expect(widget.element).to.be.accessible();
  });

  it('are found by any part of what is said of them, which is marked', async () => {
    const widget = await LedgerWidget.show(state, ratings);
    await widget.type('左右滑');
    expect(widget.titles).to.deep.equal(['网页']);
    expect(widget.texts('mark')).to.deep.equal(['左右滑']);
    await widget.type('民政局 图解');
    await waitUntil(() => widget.titles[0] === '最低生活保障', 'found by both words');
    await widget.type('查无此事');
    expect(widget.text).to.contain('没有符合条件的内容');
  });

  describe('in files', () => {
    const many = manyRatings(120);
    const asked = new Set<number>();
    let inFiles: FeedReady;

    beforeEach(() => {
      asked.clear();
      const read = async (file: number): Promise<typeof many> => {
        asked.add(file);
        return many.slice(20 + file * 50, 70 + file * 50);
      };
      const {feedback} = state;
      if (feedback?.type !== 'ready') throw new Error('There is no feedback.');
      const ledger = {first: many.slice(0, 20), counts: [50, 50], read};
      inFiles = {...state, feedback: {type: 'ready', value: {...feedback.value, ledger}}};
    });

    it('are read page by page, and as a whole once somebody searches', async () => {
      const widget = await LedgerWidget.show(inFiles, {...ratings, 'page-size': '20'});
      expect(widget.text).to.contain('共 120 件');
      expect([...asked]).to.deep.equal([]);
      await widget.click('.pager a', '下一页');
      await waitUntil(() => asked.size === 1, 'the first file');
      await widget.type('第119处');
      await waitUntil(() => widget.titles.length === 1, 'found in the last file', {timeout: 5000});
      expect([...asked]).to.deep.equal([0, 1]);
    });

    it('are counted as a whole once somebody looks at the filters', async () => {
      const widget = await LedgerWidget.show(inFiles, ratings);
      await widget.click('[name=panel]', '筛选');
      await waitUntil(() => widget.texts('legend').length === 4, 'the filters', {timeout: 5000});
      await widget.tick('整改进度', '已整改');
      expect(widget.text).to.contain('共 80 件');
    });
  });
});

describe('the messages of zwgk-ledger', () => {
  it('are listed with their replies', async () => {
    const widget = await LedgerWidget.show(state, messages);
    expect(widget.titles).to.deep.equal([
      '幸福路没有路灯',
      '关于“临时救助”',
      '建议把公交到站时间也放到网上，老人等车就不用一直…',
    ]);
    expect(entry(widget, '幸福路')).to.equal(
      '幸福路没有路灯 留言 收到日期 2026-11-09 幸福路晚上没有路灯，请问什么时候能装？ ' +
        '示例县城市管理局回复 2026-11-16 幸福路的路灯已列入今年的改造，12月底前装好。',
    );
    expect(widget.root.querySelector('.entries')?.textContent).to.contain('回复');
    await expect(widget.element).to.be.accessible();
  });

  it('can be narrowed by kind, and are found by what the reply says', async () => {
    const widget = await LedgerWidget.show(state, messages);
    await widget.click('[name=panel]', '筛选');
    await widget.tick('类型', '纠错');
    expect(widget.titles).to.deep.equal(['关于“临时救助”']);
    await widget.click('.tags a', '纠错');
    await widget.type('改造');
    expect(widget.titles).to.deep.equal(['幸福路没有路灯']);
  });

  it('can be saved as a table and printed', async () => {
    const widget = await LedgerWidget.show(state, messages);
    widget.find('#end').scrollIntoView();
    await waitUntil(() => widget.root.querySelector('.outputs') !== null, 'no buttons', {timeout: 10_000});
    await widget.click('.outputs button', '导出 CSV');
    await waitUntil(() => widget.text.includes('已导出 评价公示-回应关切-2026-11-20.csv'), 'saved', {
      timeout: 10_000,
    });
    await widget.click('.outputs button', '打印');
    const sheet = await printedOn(widget.root, () => widget.click('.choices button'));
    expect(sheet.body.textContent).to.contain('评价公示-回应关切').and.to.contain('12月底前装好');
  });
});

describe('an opened entry of zwgk-ledger', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stands by itself, with the way back to its link', async () => {
    const widget = await LedgerWidget.show(state, ratings);
    await widget.click('.entries a', '最低生活保障');
    expect(widget.texts('article')).to.have.lengthOf(1);
    expect(widget.root.activeElement?.id).to.equal('entry');
    expect(widget.text).to.contain('复制引用格式').and.to.contain('打印');
    await expect(widget.element).to.be.accessible();
    await widget.click('.back a');
    expect(widget.root.activeElement?.textContent).to.contain('最低生活保障');
  });

  it('has an address of its own, as every list has', async () => {
    const widget = await LedgerWidget.show(state, {});
    await widget.click('.lists a', '回应关切');
    expect(location.hash).to.equal('#zwgk-ledger:view=messages');
    await widget.click('.entries a', '幸福路');
    expect(location.hash).to.equal('#zwgk-ledger:view=messages&entry=ly-2026-2');
    history.back();
    await waitUntil(() => widget.titles.length === 3, 'back to the list', {timeout: 10_000});
    widget.element.remove();
    history.replaceState(null, '', '#zwgk-ledger:view=ratings&progress=overdue');
    const overdue = await LedgerWidget.show(state, {});
    expect(overdue.titles).to.deep.equal(['示例县农村危房改造补助办法']);
  });

  it('that is gone says so', async () => {
    history.replaceState(null, '', '#zwgk-ledger:view=messages&entry=gone');
    const widget = await LedgerWidget.show(state, {});
    expect(widget.text).to.contain('没有找到这一件').and.to.contain('返回列表');
  });
});
