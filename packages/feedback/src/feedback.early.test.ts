import {expect} from '@open-wc/testing';

import './define.js';
import {begin} from './testing/begin.js';
import {answering} from './testing/feedback.service.js';

// A file of its own: what a page has fetched once is there at once for every further test.
describe('zwgk-feedback before the rest of the form has come', () => {
  it('keeps what is written with what it was written about, although something else is opened meanwhile', async () => {
    sessionStorage.clear();
    const service = answering();
    const writer = await begin({use: 'report'});
    await writer.fill('哪里有错', '第一项的错');
    writer.element.for = 'm-2';
    await writer.ready();
    expect(writer.root.querySelector('textarea')?.value).to.equal('');
    writer.find('textarea').blur();
    writer.element.for = 'm-1';
    await writer.element.updateComplete;
    expect(writer.root.querySelector('textarea')?.value).to.equal('第一项的错');
    service.stop();
  });
});
