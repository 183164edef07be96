import {expect} from '@open-wc/testing';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {formatRoute} from './catalog.route.js';
import {withValues} from './query.values.js';
import {parseRoute, routesIn, withRoute} from './route.parse.js';

const prefix = 'zwgk-catalog:';
const second = 'zwgk-catalog-2:';

describe('a fragment', () => {
  it('leads back to the query it was made from', () => {
    const queries: readonly CatalogQuery[] = [
      wholeCatalog,
      {
        ...wholeCatalog,
        conditions: {area: ['03', '06'], level1: ['招生 管理&']},
        words: '划片 #=%;',
        view: 'table',
        page: 4,
      },
      {...wholeCatalog, conditions: {subject: ['示例县教育局、各学校']}, matter: 'm:03.1'},
      {...wholeCatalog, list: 'documents', conditions: {issuer: ['甲', '乙'], year: ['2026']}},
      {...wholeCatalog, list: 'documents', document: 'd-1'},
      {...wholeCatalog, list: 'revision'},
    ];
    for (const query of queries)
      expect(parseRoute(`#${formatRoute(prefix, query)}`, prefix)).to.deep.equal(query);
  });

  it('of a link with one value of each facet, as they were first written, still opens the same', () => {
    expect(parseRoute('#zwgk-catalog:area=06&q=%E8%A1%A5%E8%B4%B4&matter=m-0602', prefix)).to.deep.equal({
      ...wholeCatalog,
      conditions: {area: ['06']},
      words: '补贴',
      matter: 'm-0602',
    });
  });

  it('of the page is none of ours', () => {
    for (const fragment of ['', '#', '#top', '#/news/12', '#catalog:q=1', '#zwgk-catalogue:q=1']) {
      expect(routesIn(fragment), fragment).to.equal(undefined);
      expect(parseRoute(fragment, prefix), fragment).to.equal(undefined);
    }
  });

  it('that was damaged on its way still opens the catalogue', () => {
    expect(parseRoute('#zwgk-catalog:page=-3&view=pie&area=&area=&q=%E5%85', prefix)).to.deep.include({
      conditions: {},
      view: 'list',
      page: 1,
    });
  });

  it('that a messenger encoded once more opens the same', () => {
    const route = formatRoute(prefix, {...wholeCatalog, conditions: {area: ['06']}, words: '补贴'});
    const encoded = `#${encodeURIComponent(route)}`;
    expect(parseRoute(encoded, prefix)).to.deep.include({conditions: {area: ['06']}, words: '补贴'});
  });

  it('holds a query for each catalogue of a page', () => {
    const one = formatRoute(prefix, {...wholeCatalog, page: 2});
    const other = formatRoute(second, {...wholeCatalog, words: '低保;甲'});
    const both = withRoute(withRoute('', prefix, one), second, other);
    expect(parseRoute(both, prefix)?.page).to.equal(2);
    expect(parseRoute(both, second)?.words).to.equal('低保;甲');
    expect(withRoute(both, prefix, one).split(';')).to.have.lengthOf(2);
    expect(parseRoute(withRoute('#top', prefix, one), second)).to.equal(undefined);
  });
});

describe('a condition', () => {
  it('begins at the first page and closes the open record', () => {
    const query = withValues({...wholeCatalog, page: 3, matter: 'm-0601'}, 'mode', [
      'proactive',
      'onRequest',
    ]);
    expect(query).to.deep.equal({...wholeCatalog, conditions: {mode: ['proactive', 'onRequest']}});
  });

  it('on another area lets go of the level-1 matter', () => {
    const query = {...wholeCatalog, conditions: {area: ['06'], level1: ['养老服务通用政策']}};
    expect(withValues(query, 'area', ['03']).conditions).to.deep.equal({area: ['03']});
  });

  it('without a value is let go of', () => {
    const query = {...wholeCatalog, conditions: {area: ['06']}};
    expect(withValues(query, 'area', []).conditions).to.deep.equal({});
  });
});
