import {expect, waitUntil} from '@open-wc/testing';
import {followSubject, type Subject} from '@zwgk/core/subject.js';
import {isSent} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {type Examples, examples, stateOf} from './testing/example.state.js';
import {ListWidget} from './testing/list.widget.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

/** What a page has put into the slot for feedback. */
function commenter(): HTMLElement {
  const inner = document.createElement('p');
  inner.slot = 'feedback';
  inner.textContent = '评价这份政策';
  return inner;
}

const rules: Subject = {
  type: 'policy',
  id: 'minimum-living-rules',
  title: '示例县城乡居民最低生活保障实施细则',
  agency: {id: 'office', name: '示例县人民政府办公室'},
};

describe('what stands in a slot for feedback', () => {
  it('is seen under all of a card, and told which policy that is of', async () => {
    const inner = commenter();
    const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-rules'}, {inner});
    const told: (Subject | undefined)[] = [];
    followSubject(inner, (subject) => told.push(subject));
    await waitUntil(() => told.at(-1) !== undefined, 'not told');
    expect(told.at(-1)).to.deep.equal(rules);
    expect(inner.checkVisibility()).to.equal(true);
    expect(widget.find('.timeline').compareDocumentPosition(widget.find('slot[name=feedback]'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('of a list is told each policy that is opened in it', async () => {
    const inner = commenter();
    const widget = await ListWidget.show(stateOf(all), {'no-history': ''}, {inner});
    const told: (Subject | undefined)[] = [];
    followSubject(inner, (subject) => told.push(subject));
    expect(inner.checkVisibility()).to.equal(false);
    await widget.click('.register a', '最低生活保障实施细则');
    await waitUntil(() => told.at(-1) !== undefined, 'not told');
    expect(told.at(-1)).to.deep.equal(rules);
    expect(inner.checkVisibility()).to.equal(true);
    await waitUntil(() => widget.root.querySelector('.neighbours') !== null, 'neighbours');
    await widget.click('.neighbours a', '下一份');
    await waitUntil(() => told.at(-1)?.title.includes('临时救助') === true, 'not told of the next');
    await widget.click('.back a');
    expect(inner.checkVisibility()).to.equal(false);
  });

  it('may be a form of the page’s own, which is then sent by the page', async () => {
    const inner = document.createElement('form');
    inner.slot = 'feedback';
    inner.append(document.createElement('button'));
    const widget = await ListWidget.show(stateOf(all), {'no-history': ''}, {inner});
    await widget.click('.register a', '最低生活保障实施细则');
    await waitUntil(() => inner.checkVisibility(), 'the form is not shown');
    expect(isSent(inner)).to.equal(true);
  });
});
