import '@zwgk/feedback/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedState} from '@zwgk/core';
import {html} from 'lit';
import {expect} from 'storybook/test';

/** Shows `<zwgk-feedback>` in one state of its feed. */
const meta: Meta<{feed: FeedState}> = {
  title: '评价',
  render: ({feed}) => html`<main><zwgk-feedback .feed=${feed}></zwgk-feedback></main>`,
};

export default meta;

type Story = StoryObj<{feed: FeedState}>;

export const Ready: Story = {
  args: {
    feed: {
      type: 'ready',
      url: 'https://example.gov.cn/feed.json',
      feed: {
        version: '1.0',
        updated: '2026-01-05T09:00:00+08:00',
        ttl: 3600,
        publisher: {name: '示例县人民政府办公室', url: 'https://example.gov.cn/'},
        columns: {},
      },
      dropped: 0,
      agencies: {type: 'unasked'},
    },
  },
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector('zwgk-feedback');
    await expect(widget?.shadowRoot).toHaveTextContent('示例县人民政府办公室');
  },
};

export const Loading: Story = {args: {feed: {type: 'loading'}}};

export const Failed: Story = {args: {feed: {type: 'failed', problem: {code: 'notFound', url: ''}}}};
