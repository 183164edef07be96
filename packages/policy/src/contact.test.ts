import {expect} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';
import type {Interpreter} from '@zwgk/feed';

import './define.js';
import {changed, type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

/** A policy that one body explains, by these people. */
function explainedBy(...interpreters: readonly Interpreter[]): Examples {
  const agency = {text: '示例县民政局', agencies: ['civil']};
  return changed(all, 'temporary-relief', {
    interpretations: [{id: 'only', title: '解读', agency, interpreters}],
  });
}

async function show(state: FeedReady): Promise<Widget> {
  return Widget.show(state, {'policy-id': 'temporary-relief'});
}

const numbers = (widget: Widget): readonly (string | null)[] =>
  [...widget.root.querySelectorAll('[part=contact] a[href^=tel]')].map((link) => link.getAttribute('href'));

describe('whom to ask about a policy', () => {
  it('is the first who explains it, with every way to reach them', async () => {
    const contact = (await Widget.show(stateOf(all))).texts('[part=contact] address')[0];
    for (const said of [
      '解读人甲 社会救助股股长',
      '示例县民政局',
      '0000-1234505',
      'minzheng@county.example',
      '203室',
    ])
      expect(contact).to.contain(said);
  });

  it('are others as well, each once', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.texts('[part=contact] summary')).to.deep.equal(['其他解读人（1 位）']);
    expect(widget.texts('[part=contact] details address')).to.have.length(1);
    expect(widget.text.match(/0000-1234505/g)).to.have.length(1);
  });

  it('is dialled with the extension after a pause', async () => {
    const state = stateOf(explainedBy({name: '解读人己', phone: '0000-1234505转8012'}));
    expect(numbers(await show(state))).to.deep.equal(['tel:00001234505,8012']);
  });

  it('is who can be reached, before who cannot', async () => {
    const state = stateOf(explainedBy({name: '解读人庚'}, {name: '解读人辛', phone: '0000-1234599'}));
    expect((await show(state)).texts('[part=contact] .who')[0]).to.contain('解读人辛');
  });

  it('is the person at the number of their body, where they have none', async () => {
    const widget = await show(stateOf(explainedBy({name: '解读人庚', title: '股长'})));
    expect(widget.texts('[part=contact] .who')).to.deep.equal(['解读人庚 股长']);
    expect(widget.find('[part=contact] .phone').textContent).to.contain('机构电话');
    expect(numbers(widget)).to.deep.equal(['tel:00001234504']);
  });

  it('is the body, where the person has left', async () => {
    const widget = await show(stateOf(explainedBy({name: '解读人丙', phone: '0000-1234507', hasLeft: true})));
    expect(widget.text).to.contain('解读人丙已不在原岗位，请联系以下单位');
    expect(widget.texts('[part=contact] .who')).to.deep.equal(['示例县民政局']);
    expect(numbers(widget)).to.deep.equal(['tel:00001234504']);
  });

  it('is the issuer, where nobody explains the policy', async () => {
    const widget = await Widget.show(stateOf(all), {'policy-id': 'minimum-living-2019'});
    expect(widget.texts('[part=contact] .who')).to.deep.equal(['示例县人民政府办公室']);
    expect(numbers(widget)).to.deep.equal(['tel:00001234501']);
  });

  it('is the publisher, where no body is known', async () => {
    const unknown = stateOf({...explainedBy({name: '解读人庚'}), agencies: []});
    const widget = await show(unknown);
    expect(widget.find('[part=contact] .phone').textContent).to.contain('发布单位电话');
    expect(numbers(widget)).to.deep.equal(['tel:00001234500']);
  });

  it('is waited for while the bodies are being read', async () => {
    const waiting: FeedReady = {...stateOf(explainedBy({name: '解读人庚'})), agencies: {type: 'loading'}};
    const widget = await show(waiting);
    expect(widget.texts('[part=contact] .phone')).to.deep.equal(['正在读取…']);
    expect(numbers(widget)).to.deep.equal([]);
  });
});

it('is left to the page, where the page answers for the contact', async () => {
  const widget = await Widget.show(stateOf(all));
  const asked: unknown[] = [];
  widget.element.addEventListener('zwgk-interpreter-contact', (event) => {
    event.preventDefault();
    asked.push(event.detail);
  });
  const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
  widget.find('[part=contact] a', '0000-1234505').dispatchEvent(click);
  expect(click.defaultPrevented).to.equal(true);
  expect(asked).to.deep.equal([
    {policy: 'minimum-living-rules', agency: '示例县民政局', name: '解读人甲', url: 'tel:00001234505'},
  ]);
});
