import {expect} from '@open-wc/testing';
import {formatRoute} from '@zwgk/browse';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {membersOf} from './catalog.route.js';
import {parseQuery} from './query.parse.js';

const parsed = (route: string): CatalogQuery => parseQuery(new URLSearchParams(route));

describe('the route of a query', () => {
  it('leads back to it', () => {
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
    for (const query of queries) expect(parsed(formatRoute('', membersOf(query)))).to.deep.equal(query);
  });

  it('with one value of each facet, as they were first written, still opens the same', () => {
    expect(parsed('area=06&q=%E8%A1%A5%E8%B4%B4&matter=m-0602')).to.deep.equal({
      ...wholeCatalog,
      conditions: {area: ['06']},
      words: '补贴',
      matter: 'm-0602',
    });
  });

  it('that was damaged on its way still opens the catalogue', () => {
    expect(parsed('page=-3&view=pie&list=else&area=&q=%E5%85')).to.deep.include({
      list: 'matters',
      conditions: {},
      view: 'list',
      page: 1,
    });
  });
});
