import {expect} from '@open-wc/testing';

import {unconditioned, withValues} from './query.js';
import {formatRoute} from './route.js';
import {askedIn, parametersOf, routesIn, withRoute} from './route.parse.js';

const prefix = 'zwgk-test:';
const second = 'zwgk-test-2:';
const whole = {conditions: {}, words: '', page: 1};

describe('a fragment', () => {
  it('leads back to what was asked', () => {
    const words = '划片 #=%;';
    const route = formatRoute(prefix, {area: ['03', '06'], q: words, page: 4, gone: undefined, off: false});
    const parameters = parametersOf(`#${route}`, prefix);
    expect(parameters && askedIn(parameters, ['area', 'year'])).to.deep.equal({
      conditions: {area: ['03', '06']},
      words,
      page: 4,
    });
  });

  it('of the page is none of ours', () => {
    for (const fragment of ['', '#', '#top', '#/news/12', '#test:q=1', '#zwgk:q=1', '#zwgk-test']) {
      expect(routesIn(fragment), fragment).to.equal(undefined);
      expect(parametersOf(fragment, prefix), fragment).to.equal(undefined);
    }
  });

  it('that was damaged on its way is read as far as it can be', () => {
    const parameters = new URLSearchParams('page=-3&area=&area=&q=%E5%85&else=1');
    expect(askedIn(parameters, ['area'])).to.deep.include({conditions: {}, page: 1});
  });

  it('that a messenger encoded once more opens the same', () => {
    const encoded = `#${encodeURIComponent(formatRoute(prefix, {q: '补贴'}))}`;
    expect(parametersOf(encoded, prefix)?.get('q')).to.equal('补贴');
  });

  it('holds a query for each widget of a page, of whichever kind', () => {
    const other = formatRoute(second, {q: '低保;甲'});
    const both = withRoute(withRoute('', prefix, formatRoute(prefix, {page: 2})), second, other);
    const three = withRoute(both, 'zwgk-else:', 'zwgk-else:page=7');
    expect(parametersOf(three, prefix)?.get('page')).to.equal('2');
    expect(parametersOf(three, second)?.get('q')).to.equal('低保;甲');
    expect(withRoute(three, prefix, formatRoute(prefix, {})).split(';')).to.have.lengthOf(3);
    expect(parametersOf(withRoute('#top', prefix, formatRoute(prefix, {})), second)).to.equal(undefined);
  });
});

describe('a condition', () => {
  it('begins at the first page', () => {
    const query = withValues({...whole, page: 3}, 'mode', ['proactive', 'onRequest'], {});
    expect(query).to.deep.equal({...whole, conditions: {mode: ['proactive', 'onRequest']}});
  });

  it('on another value lets go of what belongs to the last', () => {
    const query = {...whole, conditions: {area: ['06'], level1: ['养老服务通用政策']}};
    expect(withValues(query, 'area', ['03'], {level1: 'area'}).conditions).to.deep.equal({area: ['03']});
  });

  it('without a value is let go of, and all are let go of together', () => {
    const query = {...whole, words: '补贴', conditions: {area: ['06'], year: ['2026']}};
    expect(withValues(query, 'area', [], {}).conditions).to.deep.equal({year: ['2026']});
    expect(unconditioned(query)).to.deep.equal(whole);
  });
});
