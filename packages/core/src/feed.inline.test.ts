import {expect, waitUntil} from '@open-wc/testing';

import type {FeedState} from './feed.state.js';
import {FeedStore} from './feed.store.js';
import {linesDuring} from './testing/console.js';
import {Site} from './testing/site.js';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 300};

const headOf = (name: string, map = 'map.json'): object => ({
  ...header,
  total: 1,
  facets: {},
  rows: {id: ['a'], level1: [name]},
  map,
});

const feedOf = (inline: object): object => ({
  ...header,
  publisher: {name: '示例县'},
  columns: {catalog: {head: 'catalog/head.json', ...inline}},
});

/** Names of the first rows, or what else is known. */
function said(state: FeedState): string {
  if (state.type === 'failed') return state.problem.code;
  if (state.type === 'loading') return state.early === undefined ? 'loading' : 'early';
  const {catalog, stale} = state;
  return `${catalog?.first.map(({level1}) => level1).join() ?? ''}${stale === undefined ? '' : ' stale'}`;
}

async function says(store: FeedStore, words: string): Promise<void> {
  await waitUntil(() => said(store.state) === words, `“${words}” is not said`, {timeout: 5000});
}

describe('the inlined head of a catalogue', () => {
  let site: Site;
  let stop = (): void => undefined;

  /** A store somebody listens to, of a feed that nobody has read yet. */
  const open = (folder: string, skipsCatalog?: boolean): FeedStore => {
    const store = new FeedStore(new URL(`${folder}/feed.json`, location.href).href);
    stop = store.subscribe(() => undefined, skipsCatalog);
    return store;
  };
  const serve = (folder: string, feed: unknown, others: Readonly<Record<string, unknown>> = {}): void => {
    const files = Object.entries({'feed.json': feed, ...others});
    site.files = Object.fromEntries(files.map(([path, file]) => [`${folder}/${path}`, file]));
  };

  beforeEach(() => {
    site = new Site({});
  });
  afterEach(() => {
    stop();
    site.close();
    localStorage.clear();
  });

  it('is all that a first screen waits for', async () => {
    serve('/one', feedOf({inline: headOf('内嵌')}));
    await says(open('/one'), '内嵌');
    expect(site.asked).to.deep.equal(['/one/feed.json']);
  });

  it('leads to what is behind the head, wherever that stands', async () => {
    const rows = {...header, rows: {id: ['a', 'b'], level1: ['内嵌', '其后']}};
    const map = {...header, rows: 'rows.json', details: {folder: 'details', hashes: ['abcdef'], size: 8}};
    serve('/behind', feedOf({inline: {...headOf('内嵌', 'map-2.json'), total: 2}}), {
      'catalog/map-2.json': map,
      'catalog/rows.json': rows,
    });
    const store = open('/behind');
    store.need('matters');
    await waitUntil(() => store.state.type === 'ready' && store.state.matters?.type === 'ready');
    const list = store.state.type === 'ready' && store.state.matters?.type === 'ready' && store.state.matters;
    const found = list ? await list.value.rows({conditions: {}, words: '其后'}, 0, 9) : [];
    expect(found.map(({level1}) => level1)).to.deep.equal(['其后']);
    expect(site.asked)
      .to.include('/behind/catalog/map-2.json')
      .and.not.to.include('/behind/catalog/head.json');
  });

  const broken: Readonly<Record<string, unknown>> = {
    text: '见首屏文件',
    nothing: null,
    empty: {},
    later: {...headOf('内嵌'), version: '2.0'},
    torn: {...headOf('内嵌'), rows: {id: ['a', 'b'], level1: ['内嵌']}},
    hollow: {...headOf('内嵌'), rows: {id: [null], level1: ['内嵌']}},
  };
  for (const [name, inline] of Object.entries(broken)) {
    it(`that cannot be used (${name}) is told once, and its file is read`, async () => {
      serve(`/${name}`, feedOf({inline}), {'catalog/head.json': headOf('文件')});
      const line = await linesDuring(() => open(`/${name}`).need('matters'), /dropped/);
      expect(line).to.match(/^\[zwgk\] dropped \S+feed\.json：1 处.*\/columns\/catalog\/inline/);
      expect(site.asked.slice(0, 2)).to.deep.equal([`/${name}/feed.json`, `/${name}/catalog/head.json`]);
    });
  }

  it('that cannot be used fails the feed no more than its file does', async () => {
    serve('/both', feedOf({inline: {}}));
    const store = open('/both');
    await says(store, 'notFound');
    serve('/both', feedOf({inline: {}}), {'catalog/head.json': headOf('文件')});
    store.retry();
    await says(store, '文件');
  });

  it('wins over another head in its file, so that all is of one version', async () => {
    serve('/other', feedOf({inline: headOf('内嵌')}), {'catalog/head.json': headOf('文件')});
    await says(open('/other'), '内嵌');
    expect(site.asked).to.deep.equal(['/other/feed.json']);
  });

  it('is not read before somebody needs the catalogue', async () => {
    serve('/frugal', feedOf({inline: headOf('内嵌')}));
    const store = open('/frugal', true);
    await says(store, 'early');
    store.subscribe(() => undefined);
    await says(store, '内嵌');
    expect(site.asked).to.deep.equal(['/frugal/feed.json']);
  });

  it('of a feed.json that was cut off shows nothing, and all of it when that is mended', async () => {
    const text = JSON.stringify(feedOf({inline: headOf('内嵌')}));
    serve('/cut', text.slice(0, text.indexOf('level1')), {'catalog/head.json': headOf('文件')});
    const store = open('/cut');
    await says(store, 'malformed');
    serve('/cut', text);
    store.retry();
    await says(store, '内嵌');
    expect(site.asked).to.deep.equal(['/cut/feed.json', '/cut/feed.json']);
  });

  it('is in the stored copy of its feed', async () => {
    serve('/kept', feedOf({inline: headOf('内嵌')}));
    const first = open('/kept');
    first.need('matters');
    await waitUntil(() => localStorage.length > 0);
    stop();
    site.files = {};
    await says(open('/kept'), '内嵌 stale');
  });
});
