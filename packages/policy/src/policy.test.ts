import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import './define.js';
import type {PolicyCard} from './policy.js';
import {changed, type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

/** The article of the county's own page. */
function article(): HTMLElement {
  const own = document.createElement('article');
  own.textContent = '办法全文';
  return own;
}

/** What a fact about the document says. */
function factOf(widget: Widget, name: string): string | undefined {
  const names = [...widget.root.querySelectorAll('.facts dt')];
  return names.find((dt) => dt.textContent === name)?.nextElementSibling?.textContent?.trim();
}

const isShown = (element: HTMLElement): boolean => element.assignedSlot !== null;

describe('zwgk-policy', () => {
  it('shows the policy of a number, however its brackets and digits are written', async () => {
    for (const number of ['示府办规〔2025〕2号', '示府办规[2025]2号', '示府办规（２０２５）２号']) {
      const widget = await Widget.show(stateOf(all), {'document-number': number});
      expect(widget.texts('.h0')).to.deep.equal(['示例县城乡居民最低生活保障实施细则']);
    }
  });

  it('tells number, issuer, dates and disclosure, and leaves out what the source does not say', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(factOf(widget, '文号')).to.equal('示府办规〔2025〕2号');
    expect(factOf(widget, '施行日期')).to.equal('2025-04-15');
    expect(factOf(widget, '公开属性')).to.equal('主动公开');
    const other = await Widget.show(stateOf(all), {'policy-id': 'pension-rules'});
    expect(factOf(other, '索引号')).to.equal(undefined);
    expect(widget.texts('footer')).to.deep.equal(['发布单位：示例县人民政府 · 数据更新：2026-11-20']);
  });

  it('can be heard, seen and used by everybody', async () => {
    const widget = await Widget.show(stateOf(all));
    await expect(widget.element).to.be.accessible();
    const narrow = await Widget.show(
      stateOf(all),
      {'policy-id': 'minimum-living-2019', elder: ''},
      {width: 320},
    );
    await expect(narrow.element).to.be.accessible();
  });

  it('puts its headings at the level the page asks for', async () => {
    const widget = await Widget.show(stateOf(all), {
      'policy-id': 'minimum-living-rules',
      'heading-level': '3',
    });
    const levels = [...widget.root.querySelectorAll('[role=heading]')].map((each) =>
      Number(each.getAttribute('aria-level')),
    );
    expect(levels[0]).to.equal(3);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).to.be.lessThan(2));
  });

  it('speaks traditional Chinese and English, and marks the county’s own words as Chinese', async () => {
    const named = {'policy-id': 'minimum-living-rules'};
    expect((await Widget.show(stateOf(all), {...named, lang: 'zh-TW'})).texts('.badge')[0]).to.equal(
      '現行有效',
    );
    const english = await Widget.show(stateOf(all), {...named, lang: 'en'});
    await english.says('Whom to ask');
    expect(english.find('.h0 bdi').lang).to.equal('zh');
  });
});

it('keeps what is read first where it is when the rest comes', async () => {
  for (const width of [1100, 340]) {
    const widget = await Widget.show({type: 'loading'}, {'policy-id': 'minimum-living-rules'}, {width});
    widget.element.feed = stateOf(all);
    await waitUntil(() => widget.root.querySelector('.rest') !== null, 'there is no card');
    const top = (): number => widget.find('.rest').offsetTop - widget.find('header').offsetTop;
    const first = top();
    await widget.says('户口在外地');
    await widget.settled();
    expect(top()).to.equal(first);
  }
});

describe('the standing of a policy', () => {
  const standingOf = async (id: string): Promise<string | undefined> =>
    (await Widget.show(stateOf(all), {'policy-id': id})).texts('.standing p')[0];

  it('is told in words, with the day it begins or ends', async () => {
    expect(await standingOf('minimum-living-rules')).to.equal(
      '现行有效 现在有效，可以作为办事依据，有效期至 2030-04-14',
    );
    expect(await standingOf('temporary-relief')).to.equal(
      '现行有效 试行 现在有效，可以作为办事依据，试行至 2027-02-09 止',
    );
    expect(await standingOf('housing-amendment')).to.equal('尚未施行 还没有开始执行，自 2027-01-01 起施行');
    expect(await standingOf('pension-rules')).to.equal(
      '已过期限 期限已过，是否继续执行请向发文机关核实，有效期至 2025-09-30',
    );
  });

  it('leads to what replaced it, and from that back', async () => {
    const named = {'policy-id': 'minimum-living-2019'};
    const widget = await Widget.show(stateOf(all), named);
    await widget.says('已由新文件代替 示例县城乡居民最低生活保障实施细则');
    expect(widget.find('.standing a').getAttribute('href')).to.equal(
      'https://www.county.example/zcwj/202503/t20250312_1.htm',
    );
    const back = await Widget.show(stateOf(all));
    expect(back.texts('.standing p')[1]).to.contain('代替旧文件 示例县城乡居民最低生活保障工作办法');
  });

  it('lets the page open other policies at an address of its own, or itself', async () => {
    const widget = await Widget.show(stateOf(all), {
      'policy-id': 'minimum-living-2019',
      'policy-url': '/zcwj/?number={number}',
    });
    const link = widget.find('.standing a');
    expect(new URL(link.getAttribute('href') ?? '').searchParams.get('number')).to.equal(
      '示府办规〔2025〕2号',
    );
    const heard: unknown[] = [];
    widget.element.addEventListener('zwgk-policy-open', (event) => {
      event.preventDefault();
      heard.push(event.detail);
    });
    link.click();
    expect(heard).to.deep.equal([{id: 'minimum-living-rules', docNumber: '示府办规〔2025〕2号'}]);
  });
});

describe('the page’s own content between the tags', () => {
  it('is shown until there is a card, and then gives way', async () => {
    const own = article();
    const widget = await Widget.show({type: 'loading'}, {'policy-id': 'minimum-living-rules'}, {inner: own});
    expect(isShown(own)).to.equal(true);
    expect(widget.text).to.equal('');
    widget.element.feed = stateOf(all);
    await waitUntil(() => !isShown(own), 'no card', {timeout: 8000});
  });

  it('stays when the feed cannot be read, and the reason is said beside it', async () => {
    const own = article();
    const failed: FeedState = {type: 'failed', problem: {code: 'notFound', url: ''}};
    const widget = await Widget.show(failed, {'policy-id': 'minimum-living-rules'}, {inner: own});
    await widget.says('政策解读暂时无法读取');
    expect(isShown(own)).to.equal(true);
    expect(widget.texts('[role=alert] button')).to.deep.equal(['重新读取']);
  });

  it('stays when the feed has no such policy, and it says whom to phone', async () => {
    const own = article();
    const widget = await Widget.show(stateOf(all), {'document-number': '示府发〔1999〕1号'}, {inner: own});
    await widget.says('没有找到这份政策文件');
    expect(widget.text).to.contain('示府发〔1999〕1号').and.to.contain('0000-1234500');
    expect(isShown(own)).to.equal(true);
  });

  it('stays when the tag names no policy', async () => {
    const own = article();
    const widget = await Widget.show(stateOf(all), {}, {inner: own});
    await widget.says('没有指明要显示的政策文件');
    expect(isShown(own)).to.equal(true);
  });

  it('of the slot for contacts takes the place of the contact', async () => {
    const own = article();
    own.slot = 'contact';
    const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-rules'}, {inner: own});
    expect(own.assignedSlot?.closest('section')?.part.value).to.equal('contact');
    expect(widget.texts('.h0')).to.have.length(1);
  });
});

it('says of when a stored copy is', async () => {
  const stale: FeedState = {...stateOf(all), stale: {tooOld: true, problem: {code: 'offline', url: ''}}};
  const widget = await Widget.show(stale);
  await widget.says('以下数据截至 2026-11-20');
});

it('shows another policy when the tag is given another name', async () => {
  const widget = await Widget.show(stateOf(changed(all, 'temporary-relief', {summary: '急难时的救助。'})));
  widget.element.policyId = 'temporary-relief';
  await widget.says('急难时的救助。');
  expect(widget.texts('.h0')).to.deep.equal(['示例县临时救助实施办法（试行）']);
});

it('reads a published feed by two small files, none of them a list', async () => {
  // The modules of the test itself have filled it.
  performance.clearResourceTimings();
  const address = new URL('../../feed/examples/policies/feed.json', import.meta.url).href;
  const element = await fixture<PolicyCard>(
    html`<zwgk-policy feed=${address} document-number="示府办规〔2025〕2号"></zwgk-policy>`,
  );
  const widget = new Widget(element);
  await widget.says('解读人甲');
  const folder = address.replace(/feed\.json$/, '');
  const asked = performance.getEntriesByType('resource').filter(({name}) => name.startsWith(folder));
  const kinds = asked.map(({name}) => name.slice(folder.length).replace(/[\d.].*/, ''));
  expect(new Set(kinds)).to.have.all.keys('feed', 'policies/lookup/');
});
