import '@zwgk/catalog/define.js';
import '@zwgk/feedback/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedReady} from '@zwgk/core';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';

import {exampleRevision, revisedState} from '../packages/catalog/src/testing/example.revision.js';
import {exampleState, manyMatters} from '../packages/catalog/src/testing/example.state.js';
import {find, rootOf} from './canvas.js';

/** What a story can set. */
interface DetailArgs {
  readonly feed: FeedReady;
  readonly lang: string;
  readonly elder: boolean;
  /** What is open, as in the fragment of an address. */
  readonly place: string;
  /** Where the page's form for requests is. */
  readonly requestUrl: string | undefined;
  /** What stands between the tags. */
  readonly inner: TemplateResult | typeof nothing;
}

/** One matter, one document, what changed, and what can be taken away, in every state a resident can find them in. */
const meta: Meta<DetailArgs> = {
  title: '事项、文件、动态调整和输出 zwgk-catalog',
  args: {
    feed: revisedState(),
    lang: 'zh-Hans',
    elder: false,
    place: '',
    requestUrl: undefined,
    inner: nothing,
  },
  beforeEach: ({args: {place}}) => {
    const plain = location.pathname + location.search;
    history.replaceState(null, '', `${plain}#zwgk-catalog:${place}`);
    return () => history.replaceState(null, '', plain);
  },
  render: ({feed, lang, elder, requestUrl, inner}) =>
    html`<main>
      <zwgk-catalog .feed=${feed} lang=${lang} ?elder=${elder} request-url=${requestUrl ?? nothing}
        >${inner}</zwgk-catalog
      >
    </main>`,
};

export default meta;

type Story = StoryObj<DetailArgs>;
type Play = NonNullable<Story['play']>;

/** Waits until a part of the widget says something. */
const says =
  (selector: string, text: string): Play =>
  async ({canvasElement}) => {
    await find(canvasElement, selector, text);
  };

/** A feed whose records cannot be read, or not yet. */
function withRecords(record: () => Promise<undefined>): FeedReady {
  const state = revisedState();
  if (state.matters?.type !== 'ready') throw new Error('The example is not whole.');
  const value = Object.assign(Object.create(state.matters.value), {record});
  return {...state, matters: {type: 'ready', value}};
}

export const MatterReady: Story = {
  args: {place: 'matter=m-0602'},
  play: says('.history', '调整了公开内容（要素）、公开时限'),
};

export const MatterLoading: Story = {
  args: {place: 'matter=m-0602', feed: withRecords(() => new Promise(() => undefined))},
  play: says('#matter-title', '老年人补贴'),
};

export const MatterFailed: Story = {
  args: {place: 'matter=m-0602', feed: withRecords(() => Promise.reject(new Error('broken')))},
  play: says('[part=failure]', '目录暂时无法读取'),
};

export const MatterGone: Story = {
  args: {place: 'matter=m-9999'},
  play: says('#matter-title', '没有找到这个事项'),
};

/** Nothing is published: whom to phone, and where to ask for it. */
export const MatterWithoutDocuments: Story = {
  args: {place: 'matter=m-0301', requestUrl: '/ysqgk/?matter={matter}&title={title}'},
  play: says('.gap a', '申请公开这项信息'),
};

/** A page that has no form for requests. */
export const MatterWithTelephoneOnly: Story = {
  args: {place: 'matter=m-0301'},
  play: says('.gap', '0100-7654321'),
};

/** By its own time limit, on the day of the feed. */
export const MatterOverdue: Story = {
  args: {place: 'matter=m-0302'},
  play: says('.gap', '最近一次公开是 2024-07-01'),
};

/** The browser has no clipboard for us. */
export const MatterWithCopyByHand: Story = {
  args: {place: 'matter=m-0602'},
  play: async ({canvasElement}) => {
    const refuse = (event: Event): void => event.stopImmediatePropagation();
    addEventListener('copy', refuse, true);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await userEvent.click(await find(canvasElement, '.tools button', '复制引用格式'));
    await find(canvasElement, '.told', '文字已选中');
    removeEventListener('copy', refuse, true);
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  },
};

/** What the page has put into the catalogue is about the matter that is open. */
export const MatterWithFeedback: Story = {
  args: {
    place: 'matter=m-0602',
    inner: html`<zwgk-feedback slot="feedback" action="/api/">
      <p>咨询电话：<a href="tel:12345">12345</a></p>
    </zwgk-feedback>`,
  },
  play: async ({canvasElement}) => {
    await find(canvasElement, '#matter-title', '老年人补贴');
    await waitFor(() =>
      expect(canvasElement.querySelector('zwgk-feedback')?.shadowRoot?.textContent).toContain(
        '关于：养老服务业务办理 › 老年人补贴',
      ),
    );
  },
};

export const MatterElder: Story = {
  args: {place: 'matter=m-0301', elder: true, requestUrl: ''},
  play: says('.gap button', '申请公开这项信息'),
};

export const MatterEnglish: Story = {
  args: {place: 'matter=m-0602', lang: 'en'},
  play: says('.history', 'Entered in the catalogue'),
};

export const DocumentReady: Story = {
  args: {place: 'list=documents&document=d-1'},
  play: says('.attachments', '可用 WPS Office 或 OFD 阅读器打开'),
};

/** On trial, and past its term. */
export const DocumentWithRelations: Story = {
  args: {place: 'list=documents&document=d-4'},
  play: says('.relations a', '示例县高龄津贴发放管理办法'),
};

export const DocumentRepealed: Story = {
  args: {place: 'list=documents&document=d-3'},
  play: says('.standing', '废止'),
};

export const DocumentGone: Story = {
  args: {place: 'list=documents&document=d-9'},
  play: says('#document-title', '没有找到这份文件'),
};

export const DocumentElder: Story = {
  args: {place: 'list=documents&document=d-4', elder: true},
  play: says('#document', '000014349/2026-00012'),
};

export const DocumentTraditional: Story = {
  args: {place: 'list=documents&document=d-4', lang: 'zh-Hant'},
  play: says('#document', '公開屬性'),
};

export const RevisionReady: Story = {
  args: {place: 'list=revision'},
  play: says('.changes', '老年人意外伤害保险'),
};

export const RevisionEmpty: Story = {
  args: {
    place: 'list=revision',
    feed: revisedState({...exampleRevision, added: [], changed: [], withdrawn: []}),
  },
  play: says('[part=message]', '目录没有变化'),
};

export const RevisionLoading: Story = {
  args: {place: 'list=revision', feed: {...revisedState(), revision: {type: 'loading'}}},
  play: says('#revision-title', '目录动态调整'),
};

export const RevisionFailed: Story = {
  args: {
    place: 'list=revision',
    feed: {...revisedState(), revision: {type: 'failed', problem: {code: 'timeout', url: ''}}},
  },
  play: says('[part=failure]', '读取时间过长'),
};

/** Presses a button below the list. */
const presses =
  (label: string, then?: Play): Play =>
  async (context) => {
    (await find(context.canvasElement, '#end')).scrollIntoView();
    await userEvent.click(await find(context.canvasElement, '.outputs button', label));
    await then?.(context);
  };

export const Outputs: Story = {
  args: {place: 'area=06'},
  play: async ({canvasElement}) => {
    (await find(canvasElement, '#end')).scrollIntoView();
    await find(canvasElement, '.outputs button', '公开栏海报');
  },
};

export const OutputsWithPoster: Story = {
  args: {place: 'area=06'},
  play: presses('公开栏海报', says('.choices button', 'A3')),
};

export const OutputsWithPrint: Story = {
  args: {place: 'area=06', elder: true},
  play: presses('打印', says('.choices button', '本页')),
};

export const OutputsGathering: Story = {
  args: {place: 'area=06', feed: withRecords(() => new Promise(() => undefined))},
  play: presses('导出 CSV', says('.outputs button', '取消')),
};

export const OutputsFailed: Story = {
  args: {place: 'area=06', feed: withRecords(() => Promise.reject(new Error('broken')))},
  play: presses('导出 Excel', says('[part=failure]', '目录暂时无法读取')),
};

export const OutputsWithTooMany: Story = {
  args: {place: 'page=1', feed: exampleState({matters: manyMatters(20_001)})},
  play: presses('导出 CSV', async ({canvasElement}) => {
    await find(canvasElement, '.told', '一次最多导出 20000 条');
    await expect(rootOf(canvasElement).querySelector('progress')).toBeNull();
  }),
};
