import {expect} from '@open-wc/testing';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {formatRoute, isRoute} from './catalog.route.js';
import {parseRoute} from './route.parse.js';

describe('a fragment', () => {
  it('leads back to the query it was made from', () => {
    const queries: readonly CatalogQuery[] = [
      wholeCatalog,
      {conditions: {area: '03', level1: '招生 管理&'}, words: '划片 #=%', view: 'table', page: 4},
      {conditions: {subject: '示例县教育局、各学校'}, words: '', view: 'list', page: 1, matter: 'm:03.1'},
    ];
    for (const query of queries) expect(parseRoute(formatRoute(query))).to.deep.equal(query);
  });

  it('of the page is none of ours', () => {
    for (const fragment of ['', '#', '#top', '#/news/12', '#catalog:q=1']) {
      expect(isRoute(fragment), fragment).to.equal(false);
      expect(parseRoute(fragment), fragment).to.equal(undefined);
    }
  });

  it('that was damaged on its way still opens the catalogue', () => {
    expect(parseRoute('#zwgk-catalog:page=-3&view=pie&area=&q=%E5%85')).to.deep.include({
      conditions: {},
      view: 'list',
      page: 1,
    });
  });
});
