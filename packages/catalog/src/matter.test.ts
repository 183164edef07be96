import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';

import './define.js';
import type {RequestOpenEvent} from './catalog.events.js';
import {revisedMatters, revisedState} from './testing/example.revision.js';
import {exampleState, manyMatters} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

async function open(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  state: FeedReady = revisedState(),
): Promise<Widget> {
  const widget = await Widget.show(state, {'no-history': '', ...attributes});
  await widget.click('.row a', name);
  return widget;
}

describe('the page of a matter', () => {
  it('tells when it entered the catalogue and what was changed since, the latest first', async () => {
    const widget = await open('老年人补贴');
    expect(widget.texts('.history li')).to.deep.equal([
      '2026-11-20 调整了公开内容（要素）、公开时限',
      '2025-03-01 列入目录',
    ]);
  });

  it('tells of each document whether it holds, and of each file its kind, size and program', async () => {
    const widget = await open('老年人补贴');
    expect(widget.find('.published li', '经济困难').textContent).to.match(/废止\s+试行/);
    expect(widget.find('.attachments li', '原文').textContent).to.match(/OFD 1\.4 MB · 可用 WPS Office/);
  });

  it('leads to the page of a document and back to the matter', async () => {
    const widget = await open('老年人补贴');
    await widget.click('.published a', '高龄津贴发放管理办法');
    expect(widget.find('#document-title').textContent).to.contain('示例县高龄津贴发放管理办法');
    await widget.click('#document a', '老年人补贴');
    expect(widget.find('#matter-title').textContent).to.contain('老年人补贴');
  });

  it('leads to the next matter across the border of a page, and back to the page that one is on', async () => {
    const widget = await open('（5）', {'page-size': '5'}, exampleState({matters: manyMatters(40)}));
    await widget.click('.neighbours a', '下一项');
    expect(widget.find('#matter-title').textContent).to.contain('（6）');
    await widget.click('.back a');
    expect(widget.text).to.contain('第 2 页');
  });

  it('has neighbours in the whole catalogue for whoever comes by a link', async () => {
    history.replaceState(null, '', '#zwgk-catalog:matter=m-30');
    const widget = await Widget.show(exampleState({matters: manyMatters(40)}), {'page-size': '5'});
    expect(widget.texts('.neighbours a').join(' ')).to.match(/上一项.*（30）.*下一项.*（32）/);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stays while a newer edition of it is read, and then shows that', async () => {
    const widget = await open('老年人补贴');
    const newer = revisedMatters.map((each) => ({
      ...each,
      ...(each.id === 'm-0602' && {elements: '新的内容'}),
    }));
    widget.element.feed = exampleState({matters: newer});
    await widget.element.updateComplete;
    expect(widget.text).to.contain('补贴名称');
    await waitUntil(() => widget.text.includes('新的内容'), 'the old edition stays');
  });

  it('says so when its record cannot be read, and reads it when asked again', async () => {
    const state = revisedState();
    if (state.matters?.type !== 'ready') throw new Error('The example is not whole.');
    const {value} = state.matters;
    let isBroken = true;
    const broken: typeof value = Object.assign(Object.create(value), {
      record: async (row: Parameters<typeof value.record>[0]) => {
        if (isBroken) throw new Error('broken');
        return value.record(row);
      },
    });
    const widget = await open('老年人补贴', {}, {...state, matters: {type: 'ready', value: broken}});
    expect(widget.find('#matter-title').textContent).to.contain('老年人补贴');
    expect(widget.find('[part=failure]')).to.exist;
    isBroken = false;
    await widget.click('[part=failure] button');
    expect(widget.text).to.contain('财社〔2014〕113号');
    expect(widget.root.activeElement?.id).to.equal('matter');
  });
});

describe('a widget that is taken off the page', () => {
  it('gives up reading a matter, and reads it when it is put back', async () => {
    const state = revisedState();
    if (state.matters?.type !== 'ready') throw new Error('The example is not whole.');
    const {value} = state.matters;
    let isHeld = true;
    let givenUp = 0;
    const held: typeof value = Object.assign(Object.create(value), {
      record: async (row: Parameters<typeof value.record>[0], signal: AbortSignal) => {
        if (!isHeld) return value.record(row, signal);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            givenUp++;
            reject(new Error('given up'));
          });
        });
      },
    });
    const widget = await Widget.show({...state, matters: {type: 'ready', value: held}});
    widget.find('.row a', '老年人补贴').click();
    await waitUntil(() => widget.text.includes('返回目录'), 'no page');
    await aTimeout(0);
    const {element} = widget;
    const place = element.parentNode;
    element.remove();
    expect(givenUp).to.equal(1);
    isHeld = false;
    place?.append(element);
    await widget.settled();
    expect(widget.text).to.contain('财社〔2014〕113号');
  });
});

describe('a matter that lacks something', () => {
  it('without documents names its body and its telephone', async () => {
    const widget = await open('县级文件');
    const gap = widget.find('.gap');
    expect(gap.textContent).to.contain('还没有公开的文件').and.contain('公开主体示例县教育局咨询');
    expect(gap.querySelector('a')?.getAttribute('href')).to.equal('tel:01007654321');
    expect(gap.textContent).to.not.contain('申请公开');
  });

  it('overdue by its own time limit says since when', async () => {
    const widget = await open('学校划片范围');
    expect(widget.find('.gap').textContent).to.contain('公开时限是“每年公开一次”，最近一次公开是 2024-07-01');
  });

  it('that lacks nothing says nothing', async () => {
    const widget = await open('老年人补贴');
    expect(widget.root.querySelector('.gap')).to.equal(null);
  });

  it('leads to the page’s form, with what is asked for in its address', async () => {
    const widget = await open('县级文件', {
      'request-url': '/ysqgk/?matter={matter}&title={title}&agency={agency}',
    });
    const link = widget.find('.gap a', '申请公开');
    expect(link.getAttribute('href')).to.match(
      /^http.*\/ysqgk\/\?matter=m-0301&title=%E5%8E%BF%E7%BA%A7%E6%96%87%E4%BB%B6&agency=education$/,
    );
  });

  it('follows no address that could run code', async () => {
    const widget = await open('县级文件', {'request-url': 'javascript:alert({title})'});
    expect(widget.find('.gap').textContent).to.not.contain('申请公开');
  });

  it('tells the page what is asked for, and stays where the page answers itself', async () => {
    const widget = await open('县级文件', {'request-url': '/ysqgk/'});
    const asked: RequestOpenEvent['detail'][] = [];
    widget.element.addEventListener('zwgk-request-open', (event) => {
      event.preventDefault();
      asked.push(event.detail);
    });
    const link = widget.find('.gap a', '申请公开');
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    link.dispatchEvent(click);
    expect(asked).to.deep.equal([{matter: 'm-0301', title: '县级文件', agency: 'education'}]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('has a button where the page has a form but no address for it', async () => {
    const widget = await open('县级文件', {'request-url': ''});
    let asked = 0;
    widget.element.addEventListener('zwgk-request-open', () => asked++);
    await widget.click('.gap button', '申请公开');
    expect(asked).to.equal(1);
  });
});

describe('copying from the page of a matter', () => {
  const clipboard = navigator.clipboard;
  const copied: string[] = [];

  function replaceClipboard(value: unknown): void {
    Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
  }

  afterEach(() => {
    replaceClipboard(clipboard);
    copied.length = 0;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('copies a link that leads back to it, and says so once', async () => {
    replaceClipboard({writeText: async (text: string) => void copied.push(text)});
    const widget = await Widget.show(revisedState(), {});
    await widget.click('.row a', '老年人补贴');
    await widget.click('.tools button', '复制链接');
    await aTimeout(0);
    await widget.settled();
    expect(copied[0]).to.match(/#zwgk-catalog:matter=m-0602$/);
    expect(widget.texts('[role=status]').filter((text) => text === '链接已复制')).to.have.length(1);
  });

  it('copies a citation with the day it was read', async () => {
    replaceClipboard({writeText: async (text: string) => void copied.push(text)});
    const widget = await open('老年人补贴');
    await widget.click('.tools button', '复制引用格式');
    await aTimeout(0);
    expect(copied[0]).to.match(
      /^示例县民政局\. 老年人补贴\[EB\/OL\]\. 示例县人民政府办公室, \(2026-05-12\)\[\d{4}-\d\d-\d\d\]\. http/,
    );
  });

  it('offers no link where the page’s address is left alone', async () => {
    const widget = await open('老年人补贴');
    expect(widget.texts('.tools button')).to.not.include('复制链接');
  });

  it('shows the text selected where the browser has no clipboard for it', async () => {
    replaceClipboard({writeText: () => Promise.reject(new Error('denied'))});
    const refuse = (event: Event): void => event.stopImmediatePropagation();
    addEventListener('copy', refuse, true);
    const widget = await open('老年人补贴');
    await widget.click('.tools button', '复制引用格式');
    await aTimeout(50);
    await widget.settled();
    removeEventListener('copy', refuse, true);
    const field = widget.find('textarea');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is no field.');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.contain('老年人补贴[EB/OL]');
    expect(widget.root.activeElement).to.equal(field);
    expect(widget.text).to.contain('文字已选中');
  });
});
