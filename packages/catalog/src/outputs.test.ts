import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';
import {strFromU8, unzipSync} from 'fflate';

import './define.js';
import {revisedState} from './testing/example.revision.js';
import {exampleState, manyMatters} from './testing/example.state.js';
import {openToEnd} from './testing/list.end.js';
import {Widget} from './testing/widget.js';

/** What was saved, in place of the browser's own saving. */
interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const {createObjectURL} = URL;
const {click} = HTMLAnchorElement.prototype;
let saved: Saved[] = [];

function watchDownloads(): void {
  let blob = new Blob();
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return 'blob:zwgk';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    if (this.download === '') click.call(this);
    else saved.push({name: this.download, blob});
  };
}

async function save(widget: Widget, label: string): Promise<Saved> {
  await widget.click('.outputs button', label);
  await waitUntil(() => saved.length > 0, 'nothing was saved');
  const [first] = saved;
  if (first === undefined) throw new Error('Nothing was saved.');
  return first;
}

describe('saving a list', () => {
  beforeEach(() => {
    saved = [];
    watchDownloads();
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('as CSV has every matter found, not only those of the page, in the official columns', async () => {
    const widget = await openToEnd({area: '06', 'page-size': '2'});
    const {name, blob} = await save(widget, 'CSV');
    expect(name).to.equal('政务公开事项目录-养老服务-2026-11-20.csv');
    const lines = (await blob.text()).split('\r\n');
    expect(lines).to.have.length(5);
    expect(lines[0]).to.contain(
      '所属领域,序号,事项编码,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体',
    );
    expect(lines[2]).to.contain('养老服务业务办理,老年人补贴,');
    expect(widget.text).to.contain(`已导出 ${name}`);
  });

  it('as Excel has the documents of the list that is shown', async () => {
    const widget = await openToEnd({list: 'documents'});
    const {name, blob} = await save(widget, 'Excel');
    expect(name).to.equal('政务公开事项目录 公开信息-2026-11-20.xlsx');
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).to.contain('示府办规〔2026〕3号').and.contain('有效性');
    expect(sheet).to.contain('养老服务/养老服务业务办理/老年人补贴');
    expect(sheet).to.contain('https://www.example.gov.cn/feed/documents/2026/05/11/1.html');
  });

  it('of too many asks to narrow the list', async () => {
    const widget = await openToEnd({}, exampleState({matters: manyMatters(20_001)}));
    await widget.click('.outputs button', 'CSV');
    await waitUntil(() => widget.text.includes('一次最多导出 20000 条'), 'no word of it');
    expect(saved).to.have.length(0);
  });

  it('shows how far it is and can be given up', async () => {
    const widget = await openToEnd({}, slowState());
    await widget.click('.outputs button', 'CSV');
    await waitUntil(() => widget.root.querySelector('progress') !== null, 'no progress');
    expect(widget.text).to.contain('/ 300 条');
    await widget.click('.outputs button', '取消');
    expect(widget.root.querySelector('progress')).to.equal(null);
    expect(widget.text).to.contain('已取消');
    expect(widget.root.activeElement?.closest('.outputs'), 'the focus is not lost').to.exist;
    await aTimeout(30);
    expect(saved).to.have.length(0);
  });

  it('that fails says why and can be tried again', async () => {
    const state = exampleState();
    if (state.matters?.type !== 'ready') throw new Error('The example is not whole.');
    const {value} = state.matters;
    let isBroken = true;
    const broken: typeof value = Object.assign(Object.create(value), {
      record: async (row: Parameters<typeof value.record>[0]) => {
        if (isBroken) throw new Error('broken');
        return value.record(row);
      },
    });
    const widget = await openToEnd({}, {...state, matters: {type: 'ready', value: broken}});
    await widget.click('.outputs button', 'CSV');
    await waitUntil(() => widget.root.querySelector('[part=failure]') !== null, 'no failure');
    isBroken = false;
    await widget.click('[part=failure] button');
    await waitUntil(() => saved.length > 0, 'nothing was saved');
  });
});

/** A feed whose records take their time. */
function slowState(): FeedReady {
  const state = exampleState({matters: manyMatters(300)});
  if (state.matters?.type !== 'ready') throw new Error('The example is not whole.');
  const {value} = state.matters;
  const slow: typeof value = Object.assign(Object.create(value), {
    record: async (row: Parameters<typeof value.record>[0], signal: AbortSignal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return value.record(row);
    },
  });
  return {...state, matters: {type: 'ready', value: slow}};
}

it('buttons wait while somebody types, though little is found, and come once they turn to it', async () => {
  const widget = await Widget.show(exampleState());
  await widget.type('补贴');
  const end = widget.find('#end');
  end.scrollIntoView();
  await new Promise((resolve) => new IntersectionObserver(resolve).observe(end));
  await import('./outputs.js');
  await widget.settled();
  expect(widget.root.querySelector('.outputs')).to.equal(null);
  end.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true}));
  await widget.toEnd();
});

it('buttons come after a while to whom a search is read out, the focus still in its box', async () => {
  const {setTimeout: real} = window;
  const soon = (act: () => void, delay = 0): number => real(act, delay === 5000 ? 0 : delay);
  Object.assign(window, {setTimeout: soon});
  try {
    const widget = await Widget.show(exampleState());
    await widget.type('补贴');
    await widget.toEnd();
    expect(widget.root.activeElement?.id).to.equal('search');
  } finally {
    Object.assign(window, {setTimeout: real});
  }
});

describe('below the matters', () => {
  it('a link leads to what has changed in the catalogue', async () => {
    const widget = await openToEnd({}, revisedState());
    await widget.click('.outputs a', '动态调整');
    expect(widget.find('#revision').textContent).to.contain('老年人意外伤害保险');
  });
});
