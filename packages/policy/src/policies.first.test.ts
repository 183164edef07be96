import {expect, waitUntil} from '@open-wc/testing';
import {type Column, parseFeed} from '@zwgk/feed';

import './define.js';
import {ListWidget} from './testing/list.widget.js';

/** The published example of the format, as a server has it; its head holds the two newest policies. */
const published = '/packages/feed/examples/policies/feed.json';
const patient = {timeout: 10_000};

/** Files of the example that have been asked for since `performance.clearResourceTimings()`. */
function asked(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .filter(({name}) => name.includes('/examples/policies/'))
    .map(({name}) => name.replace(/^.*\/examples\/policies\//, '').replace(/\.\w{6}\.json|\.json.*$/, ''));
}

/** A list that reads a feed of its own: no other test knows its address. */
async function show(name: string, attributes: Readonly<Record<string, string>> = {}): Promise<ListWidget> {
  const widget = await ListWidget.show(
    {type: 'loading'},
    {'no-history': '', 'page-size': '2', ...attributes},
  );
  widget.element.feed = `${published}?first=${name}`;
  await waitUntil(() => widget.titles.length > 0, 'no rows', patient);
  return widget;
}

describe('the first screen of zwgk-policies', () => {
  // The list stands below the screen, and so does its end.
  const above = document.createElement('div');
  above.style.height = '300vh';

  before(() => document.body.prepend(above));
  after(() => {
    above.remove();
    scrollTo(0, 0);
  });
  beforeEach(() => scrollTo(0, 0));

  it('costs the feed with the head in it, and nothing of what keeps the lists', async () => {
    // Of the modules of the tests there are more than a browser remembers.
    performance.clearResourceTimings();
    const widget = await show('cost');
    expect(asked()).to.deep.equal(['feed']);
    expect(widget.titles).to.have.lengthOf(2);
    expect(widget.text).to.contain('共 8 份').and.to.contain('尚未施行');
    expect(widget.text).to.contain('发布单位：示例县人民政府');
    await expect(widget.element).to.be.accessible();
  });

  it('costs the file of the head where none is inlined, or one that cannot be used', async () => {
    const url = new URL(published, location.href).href;
    const answer = await fetch(url);
    const parsed = parseFeed(await answer.json());
    if (parsed.type === 'refused' || !('head' in (parsed.value.columns.policies ?? {}))) expect.fail();
    const {columns} = parsed.value;
    for (const inline of [undefined, {version: '1.0'}]) {
      performance.clearResourceTimings();
      const policies = {...columns.policies, inline} as Column;
      const ready = {type: 'ready', url, feed: {...parsed.value, columns: {...columns, policies}}} as const;
      const widget = await ListWidget.show(
        {...ready, dropped: 0, agencies: {type: 'unasked'}},
        {'no-history': '', 'page-size': '2'},
      );
      await waitUntil(() => widget.titles.length === 2, 'no rows', patient);
      expect(asked()).to.deep.equal(['policies/head']);
    }
  });

  it('stays where it is when a resident goes on from there: rows, search box and focus', async () => {
    const widget = await show('stays');
    const link = widget.find('.register a', '招生入学方案');
    const search = widget.find('#search');
    link.focus();
    await waitUntil(() => widget.root.querySelector('.printed') !== null, 'no desk', patient);
    expect(widget.root.activeElement).to.equal(link);
    expect(asked()).not.to.contain('policies/blocks/3');
    await widget.type('低生活');
    await waitUntil(() => widget.titles.every((title) => title.includes('低生活')), 'not found', patient);
    expect(widget.find('#search')).to.equal(search);
  });

  it('answers the first click, however far the desk is', async () => {
    const widget = await show('click');
    await widget.click('[name=sort]', '最早在前');
    await waitUntil(() => widget.titles[0]?.includes('工作办法'), 'not the oldest', patient);
    await widget.click('[name=sort]', '最新在前');
    await waitUntil(() => widget.titles[0]?.includes('关于修改'), 'not the newest', patient);
  });

  it('opens a policy, and comes back', async () => {
    const widget = await show('opens');
    await widget.click('.register a', '招生入学方案');
    await widget.opened();
    expect(widget.card).to.contain('示教发〔2026〕18号');
    await widget.click('.back a');
    expect(widget.root.activeElement?.textContent).to.contain('招生入学方案');
  });

  it('offers what can be done with the list to whoever comes to its end', async () => {
    const widget = await show('end');
    widget.find('#end').scrollIntoView();
    await waitUntil(() => widget.root.querySelector('.outputs') !== null, 'no buttons', patient);
  });

  it('leads to the next page', async () => {
    const widget = await show('pages');
    expect(widget.find('.pager').textContent).to.contain('第 1 页，共 4 页');
    await widget.click('.pager a', '下一页');
    await waitUntil(() => widget.titles[0]?.includes('最低生活保障实施细则'), 'no second page', patient);
  });

  it('is the desk’s to draw where more is asked for', async () => {
    const area = await show('area', {area: '社会救助'});
    expect(area.find('#results').textContent).to.contain('社会救助');
    const english = await show('english', {lang: 'en'});
    await waitUntil(() => english.text.includes('All policies'), 'English', patient);
    const more = await show('more', {'page-size': '25'});
    expect(more.titles).to.have.lengthOf(8);
  });
});
