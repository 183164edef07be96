import {expect} from '@open-wc/testing';

import {readFeedback} from './feed.feedback.js';
import type {FeedReady, PublishedFeedback} from './feed.state.js';
import {FeedVersion} from './feed.version.js';
import {Misses} from './misses.js';
import {FeedFailure} from './request.js';
import {Site} from './testing/site.js';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 60};

/** Published feedback of a feed with this column. */
async function feedbackOf(column?: unknown): Promise<PublishedFeedback> {
  const feed = {
    ...header,
    publisher: {name: '示例县人民政府'},
    columns: column === undefined ? {} : {feedback: column},
  };
  const url = new URL('/county/feed.json', location.href).href;
  const ready: FeedReady = {type: 'ready', url, feed, dropped: 0, agencies: {type: 'unasked'}};
  const port = {misses: new Misses(), maxBytes: 1e6, onMiss: async () => undefined};
  return readFeedback(new FeedVersion({ready, issues: []}, port));
}

const entry = (id: string): object => ({
  id,
  rating: 'dissatisfied',
  about: {type: 'page'},
  acceptedOn: '2026-11-16',
  stages: [{type: 'accepted', on: '2026-11-16'}],
});

describe('the feedback of a feed', () => {
  it('is empty where the feed has none', async () => {
    const {reasons, workingDays, ledger} = await feedbackOf();
    expect([reasons, workingDays, ledger.first, ledger.counts]).to.deep.equal([[], 15, [], []]);
  });

  it('may stand in the feed itself, and loses what breaks the format', async () => {
    const {ledger, messages} = await feedbackOf({ledger: [entry('a'), {id: 'b'}], messages: [{}]});
    expect(ledger.first.map(({id}) => id)).to.deep.equal(['a']);
    expect(messages.first).to.deep.equal([]);
  });

  it('fails where the column is none', async () => {
    const failure = await feedbackOf({ledger: 1}).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(FeedFailure);
  });

  it('is read from its head, and older files only when they are asked for', async () => {
    const older = {file: 'ledger/0.aaaaaa.json', count: 2, from: '2026-01-05', until: '2026-02-03'};
    const site = new Site({
      '/county/feedback/head.aaaaaa.json': {...header, ledger: [entry('c')], ledgerFiles: [older]},
      '/county/feedback/ledger/0.aaaaaa.json': {...header, items: [entry('b'), entry('a')]},
    });
    try {
      const {ledger} = await feedbackOf({head: 'feedback/head.aaaaaa.json'});
      expect(ledger.first.map(({id}) => id)).to.deep.equal(['c']);
      expect(ledger.counts).to.deep.equal([2]);
      expect(site.asked).to.deep.equal(['/county/feedback/head.aaaaaa.json']);
      expect((await ledger.read(0)).map(({id}) => id)).to.deep.equal(['b', 'a']);
    } finally {
      site.close();
    }
  });

  it('says that an older file is missing', async () => {
    const lost = {file: 'messages/0.aaaaaa.json', count: 1, from: '2026-01-05', until: '2026-01-05'};
    const {messages} = await feedbackOf({messageFiles: [lost]});
    const failure = await messages.read(0).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(FeedFailure).with.nested.property('problem.code', 'notFound');
  });
});
