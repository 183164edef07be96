import {expect, waitUntil} from '@open-wc/testing';

import './define.js';
import {exampleState} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const state = exampleState();
const withHistory = {};

/** Goes back and waits until the widget has followed. */
async function back(widget: Widget, isThere: () => boolean): Promise<void> {
  history.back();
  await waitUntil(isThere, 'the widget follows the back button', {timeout: 10_000});
  await widget.settled();
}

describe('zwgk-catalog and the page’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('puts what was chosen into the fragment, and the back button undoes it', async () => {
    const widget = await Widget.show(state, withHistory);
    await widget.click('nav a', '养老服务');
    await widget.click('.row a', '老年人补贴');
    expect(location.hash).to.equal('#zwgk-catalog:area=06&matter=m-0602');
    await back(widget, () => widget.texts('.row').length === 3);
    expect(widget.root.activeElement?.textContent).to.contain('老年人补贴');
    await back(widget, () => widget.texts('.row').length === 8);
  });

  it('stays at the page’s own address where the page points its links elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/cms/template/';
    const {pathname} = location;
    document.head.append(base);
    try {
      const widget = await Widget.show(state, withHistory);
      await widget.click('nav a', '养老服务');
      expect(location.pathname + location.hash).to.equal(`${pathname}#zwgk-catalog:area=06`);
    } finally {
      base.remove();
    }
  });

  it('opens at a link that was passed on, without taking the focus', async () => {
    history.replaceState(null, '', '#zwgk-catalog:matter=m-0302');
    const widget = await Widget.show(state, withHistory);
    expect(widget.text).to.contain('每所义务教育学校的招生范围');
    expect(widget.root.activeElement).to.equal(null);
  });

  it('gives every link an address that opens the same in a new tab', async () => {
    const widget = await Widget.show(state, withHistory);
    const {href} = widget.find('.row a', '老年人补贴') as HTMLAnchorElement;
    expect(href).to.equal(`${location.href.split('#')[0] ?? ''}#zwgk-catalog:matter=m-0602`);
  });

  it('leaves the fragment of a page’s own router alone', async () => {
    history.replaceState(null, '', '#/news/12');
    const widget = await Widget.show(state, withHistory);
    await widget.click('nav a', '养老服务');
    expect(widget.texts('.row')).to.have.lengthOf(3);
    expect(location.hash).to.equal('#/news/12');
  });

  it('keeps the query of each of several, and each follows its own resident', async () => {
    const first = await Widget.show(state, withHistory);
    const second = await Widget.show(state, withHistory);
    await first.click('nav a', '养老服务');
    await second.click('nav a', '义务教育');
    expect(second.find('#results').textContent).to.contain('义务教育');
    expect(first.find('#results').textContent).to.contain('养老服务');
    expect(location.hash).to.equal('#zwgk-catalog:area=06;zwgk-catalog-2:area=03');
    await back(first, () => second.texts('.row').length === 8);
    expect(first.find('#results').textContent).to.contain('养老服务');
    await back(first, () => first.texts('.row').length === 8);
  });

  it('opens several at a link that was passed on', async () => {
    history.replaceState(null, '', '#zwgk-catalog:area=06;zwgk-catalog-2:area=03');
    const first = await Widget.show(state, withHistory);
    const second = await Widget.show(state, withHistory);
    expect(first.find('#results').textContent).to.contain('养老服务');
    expect(second.find('#results').textContent).to.contain('义务教育');
    const {hash} = second.find('.row a', '学校划片范围') as HTMLAnchorElement;
    expect(hash).to.equal('#zwgk-catalog-2:area=03&matter=m-0302');
  });

  it('opens links to several values of a filter, and to one as they were first written', async () => {
    history.replaceState(null, '', '#zwgk-catalog:area=06&area=03&mode=proactive');
    const several = await Widget.show(state, withHistory);
    expect(several.find('#results').textContent).to.contain('义务教育').and.contain('养老服务');
    expect(several.texts('.row')).to.have.lengthOf(5);
    several.element.remove();
    history.replaceState(null, '', '#zwgk-catalog:mode=onRequest');
    const one = await Widget.show(state, withHistory);
    expect(one.texts('.row')).to.have.lengthOf(2);
  });

  it('still knows after a reload what was chosen, though the page has used its fragment since', async () => {
    const anchor = document.createElement('p');
    anchor.id = 'contact';
    document.body.append(anchor);
    const before = await Widget.show(state, withHistory);
    await before.click('nav a', '养老服务');
    location.hash = '#contact';
    await waitUntil(() => history.state !== null, 'the entry is given the query', {timeout: 10_000});
    expect(before.texts('.row')).to.have.lengthOf(3);
    before.element.remove();
    const after = await Widget.show(state, withHistory);
    expect(after.find('#results').textContent).to.contain('养老服务');
    anchor.remove();
  });

  it('leaves the address alone when told to', async () => {
    const widget = await Widget.show(state);
    await widget.click('nav a', '养老服务');
    expect(widget.texts('.row')).to.have.lengthOf(3);
    expect(location.hash).to.equal('');
  });
});
