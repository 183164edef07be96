import {expect, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';

import './define.js';
import {manyTallies} from './testing/ledger.example.js';
import {examples, type Published, stateOf} from './testing/ledger.state.js';
import {LedgerWidget} from './testing/ledger.widget.js';

let all: Published;
let state: FeedReady;

before(async () => {
  all = await examples();
  state = stateOf(all);
});

describe('the numbers of zwgk-ledger', () => {
  it('tell how many ratings there are, how many bad ones were rectified, and how long that took', async () => {
    const widget = await LedgerWidget.show(state);
    expect(widget.texts('.facts > div')).to.deep.equal([
      '评价总数 81 条 其中差评 3 条',
      '差评整改率 67% 差评 3 条，已整改 2 条',
      '整改用时（中位数） 10 个工作日 期限 15 个工作日',
    ]);
    expect(widget.texts('.levels tbody tr')).to.deep.equal([
      '非常满意 53 65%',
      '满意 20 25%',
      '基本满意 5 6%',
      '不满意 2 2%',
      '非常不满意 1 1%',
    ]);
    const [chart] = widget.root.querySelectorAll('.facts [role=img]');
    expect(chart?.getAttribute('aria-label')).to.equal('评价分布：基本满意以上 78 条，差评 3 条');
    await expect(widget.element).to.be.accessible();
  });

  it('are told for each body, those that were rated most first', async () => {
    const widget = await LedgerWidget.show(state);
    expect(widget.find('#results').textContent).to.contain('按机构（全部时间）');
    expect(widget.texts('.register tbody tr')).to.deep.equal([
      '示例县民政局 查看 2 条差评 39 14 不公布 1 1 至少 55 100% 10 个工作日',
      '示例县人力资源和社会保障局 查看 1 条差评 14 6 不公布 1 0 至少 21 0% –',
    ]);
    expect(widget.find('caption', '按机构')).not.to.equal(null);
  });

  it('say why a count is not published, and that sums are without it', async () => {
    const widget = await LedgerWidget.show(state);
    expect(widget.find('.note').textContent).to.contain('条数太少的不公布具体数字，以免认出评价人');
    await widget.choose('2026 年 11 月');
    expect(widget.texts('.facts dd strong')[0]).to.equal('至少 26 条');
    expect(widget.texts('.levels tbody tr')[2]).to.equal('基本满意 不公布 不公布');
    expect(widget.texts('.note')).to.have.lengthOf(1);
  });

  it('are told for matters, policies and periods; of matters for the year there are numbers of', async () => {
    const widget = await LedgerWidget.show(state);
    await widget.click('.groups a', '按公开事项');
    expect(widget.find('#results').textContent).to.contain('按公开事项（2026 年）');
    expect(widget.texts('.register tbody th')).to.deep.equal([
      '最低生活保障 查看 1 条差评',
      '就业援助 查看 1 条差评',
      '临时救助 查看 1 条差评',
    ]);
    await widget.click('.groups a', '按政策文件');
    expect(widget.texts('.register tbody th')).to.deep.equal(['示例县农村危房改造补助办法 查看 1 条差评']);
    await widget.click('.groups a', '按时间');
    expect(widget.texts('.register tbody th')).to.deep.equal([
      '2026 年 查看 3 条差评',
      '2026 年 11 月',
      '2026 年 10 月',
      '2026 年 9 月',
    ]);
    await expect(widget.element).to.be.accessible();
  });

  it('lead to the bad ratings they count', async () => {
    const widget = await LedgerWidget.show(state);
    await widget.click('.groups a', '按公开事项');
    await widget.click('.bads a', '查看 1 条差评');
    expect(widget.titles).to.deep.equal(['最低生活保障']);
    expect(widget.texts('.tags li')).to.have.lengthOf(3);
    await widget.click('.lists a', '评价统计');
    await widget.click('.bads a', '查看 2 条差评');
    expect(widget.titles).to.include('临时救助').and.not.to.include('就业援助');
  });

  it('keep the time that was chosen while others are looked at', async () => {
    const widget = await LedgerWidget.show(state);
    await widget.choose('2026 年');
    expect(widget.find('#results').textContent).to.contain('按机构（2026 年）');
    await widget.click('.groups a', '按公开事项');
    expect(widget.find('#overall').textContent).to.contain('总体情况（2026 年）');
  });

  it('can be searched where they are many', async () => {
    const many = stateOf({...all, tallies: [...all.tallies, ...manyTallies(60)]});
    const widget = await LedgerWidget.show(many);
    expect(widget.root.querySelector('#search')).to.equal(null);
    await widget.click('.groups a', '按公开事项');
    expect(widget.texts('.register tbody tr')).to.have.lengthOf(25);
    await widget.type('第48号');
    expect(widget.texts('.register tbody th')).to.deep.equal(['公开事项第48号 查看 1 条差评']);
    expect(widget.texts('mark')).to.deep.equal(['第48号']);
  });

  it('have each its name beside it where there is no room for columns', async () => {
    const widget = await LedgerWidget.show(state, {'no-history': ''}, {width: 320});
    expect(widget.texts('.register > li')[0]).to.equal(
      '示例县民政局 查看 2 条差评 非常满意 39 满意 14 基本满意 不公布 不满意 1 非常不满意 1 合计 至少 55 差评整改率 100% 整改用时（中位数） 10 个工作日',
    );
    expect(widget.element.scrollWidth).to.be.at.most(320);
    await expect(widget.element).to.be.accessible();
  });

  it('are read from the files they are in when somebody asks for them', async () => {
    const {feedback} = state;
    if (feedback?.type !== 'ready') throw new Error('There is no feedback.');
    const {tallies} = feedback.value;
    const asked: number[] = [];
    const read = async (file: number): Promise<typeof tallies.first> => {
      asked.push(file);
      return tallies.first.filter(({about}) => about.type === 'matter');
    };
    const first = tallies.first.filter(({about}) => about.type === 'all' || about.type === 'agency');
    const value = {...feedback.value, tallies: {first, counts: [3], read}};
    const widget = await LedgerWidget.show({...state, feedback: {type: 'ready', value}});
    expect(asked).to.deep.equal([]);
    await widget.click('.groups a', '按公开事项');
    await waitUntil(() => widget.texts('.register tbody tr').length === 3, 'the matters');
    expect(asked).to.deep.equal([0]);
  });
});

describe('zwgk-ledger', () => {
  it('speaks the language of the page around it', async () => {
    const english = await LedgerWidget.show(state, {'no-history': '', lang: 'en'});
    await waitUntil(() => english.text.includes('Ratings and replies'), 'English');
    expect(english.text).to.contain('Overall (All time)').and.to.contain('Withheld');
    await expect(english.element).to.be.accessible();
    const traditional = await LedgerWidget.show(state, {'no-history': '', lang: 'zh-Hant', view: 'ratings'});
    await waitUntil(() => traditional.text.includes('差評整改'), 'traditional');
    expect(traditional.text).to.contain('尚未整改');
  });

  it('leaves what stands between the tags until it has come', async () => {
    const inner = document.createElement('a');
    inner.href = '/pjgs/';
    inner.textContent = '评价公示';
    const waiting: FeedReady = {...state, feedback: {type: 'loading'}};
    const widget = await LedgerWidget.show(waiting, {'no-history': ''}, {inner});
    expect(inner.assignedSlot).not.to.equal(null);
    expect(widget.root.querySelector('[part=loading]')).to.equal(null);
    widget.element.feed = state;
    await widget.settled();
    expect(widget.texts('.facts > div')).to.have.lengthOf(3);
    expect(inner.assignedSlot).to.equal(null);
  });

  it('says that nothing is published, and leaves what stands between the tags', async () => {
    const none = await LedgerWidget.show({...state, feed: {...state.feed, columns: {}}});
    expect(none.text).to.contain('本站尚未公示评价');
    expect(none.root.querySelector('slot')).not.to.equal(null);
    const nothing = {reasons: [], tallies: [], ledger: [], messages: []};
    const empty = await LedgerWidget.show(stateOf(nothing));
    expect(empty.text).to.contain('这一时段没有评价');
    await empty.click('.lists a', '差评整改');
    expect(empty.text).to.contain('没有收到差评');
    await empty.click('.lists a', '回应关切');
    expect(empty.text).to.contain('还没有公开的留言和回复');
    await expect(empty.element).to.be.accessible();
  });

  it('says why it cannot be read', async () => {
    const problem = {code: 'server', url: '', status: 503} as const;
    const failed = await LedgerWidget.show({type: 'failed', problem});
    expect(failed.text).to.contain('评价公示暂时无法读取');
    const partly = await LedgerWidget.show({...state, feedback: {type: 'failed', problem}});
    expect(partly.text).to.contain('评价公示暂时无法读取').and.to.contain('0000-1234567');
    await expect(partly.element).to.be.accessible();
  });

  it('says of when an old copy is', async () => {
    const stale = {tooOld: false, problem: {code: 'offline', url: ''}} as const;
    const widget = await LedgerWidget.show({...state, stale});
    expect(widget.text).to.contain('以下数据截至 2026-11-20');
  });
});
