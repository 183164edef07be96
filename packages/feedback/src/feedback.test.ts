import {expect, fixture, html} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';

import './define.js';
import type {FeedbackOpenEvent} from './feedback.events.js';
import type {Feedback} from './feedback.js';

const ready: FeedState = {
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
};

/** What a resident reads in the widget. */
const text = (element: Feedback): string => element.shadowRoot?.textContent ?? '';

describe('zwgk-feedback', () => {
  it('names the publisher', async () => {
    const element = await fixture<Feedback>(html`<zwgk-feedback .feed=${ready}></zwgk-feedback>`);
    expect(text(element)).to.contain('示例县人民政府办公室');
    await expect(element).to.be.accessible();
  });

  it('says why it cannot, and keeps the page’s own content', async () => {
    const failed: FeedState = {type: 'failed', problem: {code: 'notFound', url: ''}};
    const element = await fixture<Feedback>(
      html`<zwgk-feedback .feed=${failed}><a href="/">办公室</a></zwgk-feedback>`,
    );
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.exist;
    expect(element.querySelector('a')?.assignedSlot).to.exist;
  });

  it('lets the page open the site itself', async () => {
    const element = await fixture<Feedback>(html`<zwgk-feedback .feed=${ready}></zwgk-feedback>`);
    const heard: string[] = [];
    element.addEventListener('zwgk-feedback-open', (event: FeedbackOpenEvent) => {
      heard.push(event.detail.url);
      event.preventDefault();
    });
    element.shadowRoot?.querySelector('a')?.click();
    expect(heard).to.deep.equal(['https://example.gov.cn/']);
  });
});
