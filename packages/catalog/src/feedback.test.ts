import {expect, waitUntil} from '@open-wc/testing';
import {followSubject, type Subject} from '@zwgk/core/subject.js';
import type {Matter} from '@zwgk/feed';
import {isSent} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {revisedState} from './testing/example.revision.js';
import {exampleState} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

/** What a page has put into the slot for feedback, with everything it has been told it stands under. */
function commenter(): {readonly inner: HTMLElement; readonly told: (Subject | undefined)[]} {
  const inner = document.createElement('p');
  inner.slot = 'feedback';
  inner.textContent = '评价这一项';
  return {inner, told: []};
}

async function show(): Promise<{readonly widget: Widget; readonly told: readonly (Subject | undefined)[]}> {
  const {inner, told} = commenter();
  const widget = await Widget.show(revisedState(), {'no-history': ''}, {inner});
  followSubject(inner, (subject) => told.push(subject));
  return {widget, told};
}

describe('what stands in the catalogue’s slot for feedback', () => {
  it('is seen under a matter, told which it is, and gone with it', async () => {
    const {widget, told} = await show();
    const inner = widget.element.querySelector('p');
    expect(inner?.checkVisibility()).to.equal(false);
    await widget.click('.row a', '老年人补贴');
    expect(inner?.checkVisibility()).to.equal(true);
    expect(told.at(-1)).to.deep.equal({
      type: 'matter',
      id: 'm-0602',
      title: '养老服务业务办理 › 老年人补贴',
      agency: {id: 'civil-affairs', name: '示例县民政局'},
    });
    await widget.click('.back a');
    expect(inner?.checkVisibility()).to.equal(false);
  });

  it('is told the document that is opened from a matter, and each only once', async () => {
    const {widget, told} = await show();
    await widget.click('.row a', '老年人补贴');
    await widget.click('.published a', '高龄津贴发放管理办法');
    await waitUntil(() => told.at(-1)?.type === 'document', 'not told');
    widget.element.requestUpdate();
    await widget.settled();
    expect(told.map((subject) => subject?.type)).to.deep.equal([undefined, 'matter', 'document']);
    expect(told.at(-1)?.title).to.contain('高龄津贴发放管理办法');
  });

  it('may be a form of the page’s own, which is filled in and sent as if there were no catalogue', async () => {
    const inner = document.createElement('form');
    inner.slot = 'feedback';
    const field = document.createElement('input');
    field.id = 'search';
    inner.append(field);
    const widget = await Widget.show(revisedState(), {'no-history': ''}, {inner});
    await widget.click('.row a', '老年人补贴');
    field.focus();
    field.value = '食品';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await widget.settled();
    expect(widget.text).to.contain('养老服务业务办理');
    expect(isSent(inner)).to.equal(true);
  });

  it('is told ids that services take, of records of included feeds too', async () => {
    const {inner, told} = commenter();
    const town: Matter = {
      id: 'dibao@pqwkwv',
      level1: '最低生活保障',
      subject: {text: '示例镇人民政府', agencies: ['zhen@pqwkwv']},
    };
    const state = exampleState({matters: [town], agencies: [{id: 'zhen@pqwkwv', name: '示例镇人民政府'}]});
    const widget = await Widget.show(state, {'no-history': ''}, {inner});
    followSubject(inner, (subject) => told.push(subject));
    await widget.click('.row a', '最低生活保障');
    expect(told.at(-1)).to.deep.equal({
      type: 'matter',
      id: 'dibao:pqwkwv',
      title: '最低生活保障',
      agency: {name: '示例镇人民政府'},
    });
  });

  it('stands for no fallback: what is loading is said beside it', async () => {
    const {inner} = commenter();
    const widget = await Widget.show({type: 'loading'}, {'no-history': ''}, {inner});
    expect(widget.root.querySelector('[part=loading]')).not.to.equal(null);
    expect(inner.checkVisibility()).to.equal(false);
  });
});
