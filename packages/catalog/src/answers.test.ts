import {expect, waitUntil as waitAtMost} from '@open-wc/testing';

import './define.js';
import {exampleState, manyMatters} from './testing/example.state.js';
import {HeldListing} from './testing/held.listing.js';
import {Widget} from './testing/widget.js';

/** A feed whose list of matters answers when told to. */
function heldState() {
  const state = exampleState({matters: manyMatters(60)});
  const listing = new HeldListing(state.matters.value);
  return {state: {...state, matters: {type: 'ready', value: listing}} as const, listing};
}

/** Waits as long as a busy machine may take. */
const waitUntil = (isThere: () => boolean, what: string): Promise<void> =>
  waitAtMost(isThere, what, {timeout: 10_000});

/** Types without waiting for an answer. */
async function type(widget: Widget, words: string): Promise<void> {
  const box = widget.find('#search') as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await waitUntil(() => widget.root.querySelector('div[aria-busy=true]') !== null, 'the list is asked');
}

const told = (widget: Widget): string => widget.find('p.hidden[role=status]').textContent ?? '';

describe('the answers of a slow list in zwgk-catalog', () => {
  it('replace the last one only when they are there, and say until then that they are awaited', async () => {
    const {state, listing} = heldState();
    const widget = await Widget.show(state);
    await type(widget, '补贴');
    expect(widget.texts('.row')).to.have.lengthOf(25);
    expect(widget.find('#results').textContent).to.contain('正在查找');
    listing.release('rows');
    await waitUntil(() => widget.texts('.row').length === 7, 'the rows are shown before their number');
    expect(widget.find('#results').textContent).to.contain('正在统计总数');
    expect(widget.texts('.row a')[0]).to.contain('老年人补贴');
    listing.release('tally');
    await widget.settled();
    expect(widget.find('#results').textContent).to.contain('找到 7 项');
  });

  it('to what is no longer asked are neither waited for nor shown, nor told', async () => {
    const {state, listing} = heldState();
    const widget = await Widget.show(state);
    await type(widget, '补');
    await type(widget, '补贴');
    await waitUntil(() => listing.held.some(({words}) => words === '补贴'), 'the second is asked');
    const ended = listing.held.filter(({signal}) => signal?.aborted === true).map(({words}) => words);
    expect(new Set(ended)).to.deep.equal(new Set(['补']));
    listing.release('rows');
    listing.release('tally');
    await widget.settled();
    expect(widget.texts('mark')).to.include('补贴').and.not.include('补');
    await waitUntil(() => told(widget) !== '', 'the number is told');
    expect(told(widget)).to.equal('找到 7 项');
  });

  it('that cannot be had are said to be missing, and asked for again when the resident wants to', async () => {
    const {state, listing} = heldState();
    const widget = await Widget.show(state);
    await type(widget, '补贴');
    listing.release('rows', new Error('offline'));
    listing.release('tally', new Error('offline'));
    await widget.settled();
    expect(widget.find('[role=alert]').textContent).to.contain('目录暂时无法读取');
    expect(widget.find('[role=alert] a').getAttribute('href')).to.equal('tel:01001112222');
    widget.find('[role=alert] button').click();
    await waitUntil(() => listing.held.length === 2, 'the list is asked again');
    listing.release('rows');
    listing.release('tally');
    await widget.settled();
    expect(widget.texts('.row')).to.have.lengthOf(7);
  });

  it('are shown without their number where only that cannot be had', async () => {
    const {state, listing} = heldState();
    const widget = await Widget.show(state);
    await type(widget, '补贴');
    listing.release('rows');
    listing.release('tally', new Error('offline'));
    await widget.settled();
    expect(widget.texts('.row')).to.have.lengthOf(7);
    expect(widget.find('[part=message]').textContent).to.contain('总数暂时无法统计');
  });

  it('go to the last page when the one asked for is beyond it', async () => {
    history.replaceState(null, '', '#zwgk-catalog:page=9');
    try {
      const widget = await Widget.show(exampleState({matters: manyMatters(60)}), {});
      expect(widget.text).to.contain('第 3 页，共 3 页');
      expect(widget.texts('.row')).to.have.lengthOf(10);
    } finally {
      history.replaceState(null, '', location.pathname);
    }
  });
});
