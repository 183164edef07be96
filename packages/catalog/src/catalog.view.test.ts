import {expect} from '@open-wc/testing';
import type {CatalogState, FeedReady} from '@zwgk/core';

import {wholeCatalog} from './catalog.query.js';
import {catalogView, partsNeeded} from './catalog.view.js';
import {groupRows, pageOf} from './first.view.js';
import {exampleState, manyMatters} from './testing/example.state.js';

/** A feed of which only the first rows have been read. */
function unreadState(count: number, rows: CatalogState['rows'] = {type: 'unasked'}): FeedReady {
  const state = exampleState({matters: manyMatters(count)});
  const {catalog} = state;
  return {
    ...state,
    catalog: {...catalog, rows, texts: {type: 'unasked'}, details: new Map()},
    agencies: {type: 'unasked'},
  };
}

describe('the catalogue view', () => {
  it('shows the first screen exactly as the element itself does', () => {
    const state = exampleState({matters: manyMatters(80)});
    const first = pageOf(state, state.catalog.first, state.catalog.total, 1, 25);
    expect(catalogView(state, wholeCatalog, 25)).to.deep.equal(first);
  });

  it('pages through the rows that came first without asking for more', () => {
    const state = unreadState(80);
    const query = {...wholeCatalog, page: 2};
    const view = catalogView(state, query, 25);
    expect(view).to.deep.include({type: 'list', total: 80, offset: 25, page: 2, pages: 4});
    expect(partsNeeded(view, query)).to.deep.equal([]);
  });

  it('asks for the rows behind them, and says so while they come', () => {
    const state = unreadState(80);
    const query = {...wholeCatalog, page: 3};
    const view = catalogView(state, query, 25);
    expect(view).to.deep.include({total: undefined, rows: []});
    expect(partsNeeded(view, query)).to.deep.equal(['rows']);
  });

  it('says why rows cannot be read, and does not ask again by itself', () => {
    const problem = {code: 'timeout', url: ''} as const;
    const state = unreadState(80, {type: 'failed', problem});
    const query = {...wholeCatalog, conditions: {area: '03'}};
    const view = catalogView(state, query, 25);
    expect(view).to.deep.include({type: 'list', problem});
    expect(partsNeeded(view, query)).to.deep.equal([]);
  });

  it('goes to the last page when the one asked for is beyond it', () => {
    const view = catalogView(exampleState(), {...wholeCatalog, page: 9}, 5);
    expect(view).to.deep.include({page: 2, pages: 2, offset: 5});
  });

  it('asks for the long text when it is searched or shown', () => {
    const state = unreadState(20);
    const words = {...wholeCatalog, words: '补贴'};
    const table = {...wholeCatalog, view: 'table'} as const;
    expect(partsNeeded(catalogView(state, words, 25), words)).to.deep.equal(['rows', 'texts']);
    expect(partsNeeded(catalogView(state, table, 25), table)).to.deep.equal(['texts']);
  });

  it('asks for the file that holds an open matter', () => {
    const state = unreadState(20);
    const catalog = {...exampleState().catalog, ...state.catalog, detailSize: 8};
    const query = {...wholeCatalog, matter: 'm-17'};
    const view = catalogView({...state, catalog}, query, 25);
    expect(partsNeeded(view, query)).to.deep.equal(['rows', 'agencies', {details: 2}]);
  });

  it('tells an empty catalogue from an absent one', () => {
    const {catalog: _none, ...absent} = exampleState();
    expect(catalogView(absent, wholeCatalog, 25).type).to.equal('absent');
    expect(catalogView(exampleState({matters: []}), wholeCatalog, 25).type).to.equal('empty');
  });
});

describe('groups', () => {
  it('hold together what follows under one level-1 matter, and keep the order', () => {
    const {first} = exampleState().catalog;
    const groups = groupRows(first);
    expect(groups.flatMap(({rows}) => rows)).to.deep.equal(first);
    expect(groups.map(({area, level1, rows}) => `${area ?? ''} ${level1} ${rows.length}`)).to.include(
      '03 招生管理 2',
    );
  });
});
