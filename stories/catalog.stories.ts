import '@zwgk/catalog/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedState} from '@zwgk/core';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';

import {exampleState, manyDocuments, manyMatters} from '../packages/catalog/src/testing/example.state.js';
import {HeldListing} from '../packages/catalog/src/testing/held.listing.js';
import {find, reads, rootOf} from './canvas.js';

/** What a story can set. */
interface CatalogArgs {
  readonly feed: FeedState;
  readonly lang: string;
  readonly elder: boolean;
  readonly list: 'matters' | 'documents';
  readonly view: 'list' | 'table';
  readonly area: string;
}

const state = exampleState();

/** `<zwgk-catalog>` in every state a resident can find it in. */
const meta: Meta<CatalogArgs> = {
  title: '公开事项目录 zwgk-catalog',
  args: {feed: state, lang: 'zh-Hans', elder: false, list: 'matters', view: 'list', area: ''},
  render: ({feed, lang, elder, list, view, area}) =>
    html`<main>
      <zwgk-catalog
        no-history
        .feed=${feed}
        lang=${lang}
        ?elder=${elder}
        list=${list}
        view=${view}
        area=${area}
      ></zwgk-catalog>
    </main>`,
};

export default meta;

type Story = StoryObj<CatalogArgs>;

export const Ready: Story = {play: reads('老年人补贴')};

export const Loading: Story = {args: {feed: {type: 'loading'}}};

/** After ten seconds. */
export const Slow: Story = {args: {feed: {type: 'loading', slow: true}}, play: reads('读取较慢')};

export const Empty: Story = {
  args: {feed: exampleState({matters: [], documents: []})},
  play: reads('目录中还没有公开事项'),
};

/** The feed has other columns, but neither matters nor documents. */
export const Absent: Story = {
  args: {
    feed: {
      type: 'ready',
      url: state.url,
      feed: {...state.feed, columns: {}},
      dropped: 0,
      agencies: {type: 'unasked'},
    },
  },
  play: reads('本站尚未发布公开事项目录'),
};

export const Failed: Story = {
  args: {feed: {type: 'failed', problem: {code: 'server', url: '', status: 503}}},
  play: reads('网站繁忙'),
};

/** What the first screen needs is here; the rest cannot be read. */
export const Partial: Story = {
  args: {
    area: '06',
    feed: {...state, matters: {type: 'failed', problem: {code: 'timeout', url: ''}}},
  },
  play: reads('读取时间过长'),
};

/** A copy kept from an earlier visit. */
export const Stale: Story = {
  args: {feed: {...state, stale: {tooOld: true, problem: {code: 'offline', url: ''}}}},
  play: reads('以下数据截至 2026-11-20'),
};

/** Ticks a choice of the filters. */
async function tick(canvas: HTMLElement, group: string, name: string): Promise<void> {
  const fieldset = await find(canvas, 'fieldset', group);
  const box = await waitFor(() => {
    const label = [...fieldset.querySelectorAll('label')].find((each) => each.textContent?.includes(name));
    if (!label?.control) throw new Error(`“${group}” has no choice “${name}”.`);
    return label.control;
  });
  await userEvent.click(box);
}

/** Ten thousand matters: 25 are drawn, and filtering them all takes no longer than one frame. */
export const Huge: Story = {
  args: {feed: exampleState({matters: manyMatters(10_000)})},
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, 'button', '筛选'));
    await tick(canvasElement, '公开方式', '依申请');
    await waitFor(() => expect(rootOf(canvasElement)).toHaveTextContent('共 2500 项'));
  },
};

/** Beside the matters: what has been published under them, newest first. */
export const Documents: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, '.lists a', '公开信息'));
    await find(canvasElement, '[part=row]', '示例县高龄津贴发放管理办法');
  },
};

/** A hundred thousand documents, on their last page. */
export const HundredThousand: Story = {
  args: {list: 'documents', feed: exampleState({documents: manyDocuments(100_000)})},
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, '.pager a', '最后一页'));
    await waitFor(() => expect(rootOf(canvasElement)).toHaveTextContent('第 4000 页，共 4000 页'));
  },
};

/** Several values of several filters, with what every further choice would leave. */
export const ManyFilters: Story = {
  args: {list: 'documents', feed: exampleState({documents: manyDocuments(2_000)})},
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, 'button', '筛选'));
    await userEvent.click(await find(canvasElement, 'fieldset button', '更多'));
    await tick(canvasElement, '有效性', '失效');
    await tick(canvasElement, '有效性', '废止');
    await tick(canvasElement, '年份', '2025 年');
    await tick(canvasElement, '年份', '2024 年');
    await find(canvasElement, '.tags a', '清除全部条件');
  },
};

export const Area: Story = {args: {area: '义务教育'}, play: reads('共 3 项')};

export const SearchHits: Story = {
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, '#search'), '咨询电话');
    await waitFor(() => expect(rootOf(canvasElement).querySelectorAll('mark')).toHaveLength(2));
  },
};

/** The rows that were shown stay until the answer to the new words is there. */
export const Searching: Story = {
  args: {feed: {...state, matters: {type: 'ready', value: new HeldListing(state.matters.value)}}},
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, '#search'), '补贴');
    await find(canvasElement, '#results', '正在查找');
  },
};

/** Official names beside the exact result of what people say. */
export const Suggestions: Story = {
  args: {
    feed: {
      ...state,
      matters: {
        type: 'ready',
        value: {...state.matters.value, offers: async () => ['老年人补贴']},
      },
    },
  },
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, '#search'), '老补');
    await find(canvasElement, '.offers a', '老年人补贴');
  },
};

/** A township whose feed cannot be read: the others are shown. */
export const IncludedFailed: Story = {
  args: {
    feed: {
      ...state,
      feed: {...state.feed, includes: [{feed: 'town/feed.json'}]},
      included: [{url: '', name: '示例县城关镇', problem: {code: 'network', url: ''}}],
    },
  },
  play: reads('示例县城关镇的内容暂时无法读取'),
};

export const NothingFound: Story = {
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, '#search'), '没有的词');
    await find(canvasElement, '[part=message]', '没有符合条件的内容');
  },
};

export const Filters: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, 'button', '筛选'));
    await find(canvasElement, 'fieldset', '公开渠道和载体');
  },
};

export const Detail: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, '.row a', '老年人补贴'));
    await find(canvasElement, 'a[href^="tel:"]', '0100-1234567');
    await expect(rootOf(canvasElement).activeElement).toHaveAttribute('id', 'matter');
  },
};

/** 无, 不适用 and what the table leaves blank are three different things. */
export const DetailWithAbsences: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, '.row a', '养老机构评估事项'));
    await find(canvasElement, '.absent', '不适用');
  },
};

/** On a narrow page each matter is a card. */
export const TableView: Story = {args: {view: 'table'}, play: reads('公开渠道和载体')};

/** 长者模式. */
export const Elder: Story = {args: {elder: true}, play: reads('老年人补贴')};

export const Traditional: Story = {args: {lang: 'zh-Hant'}, play: reads('義務教育')};

export const English: Story = {args: {lang: 'en'}, play: reads('Compulsory education')};
