import {expect} from '@open-wc/testing';

import {wholeCatalog, withCondition} from './catalog.query.js';
import {select, type Selection} from './catalog.selection.js';
import {exampleState} from './testing/example.state.js';

const {catalog} = exampleState();

function choose(conditions: Parameters<typeof select>[2], words = ''): Selection {
  const texts = catalog.texts.type === 'ready' ? catalog.texts.value : undefined;
  return select(catalog.first, texts, conditions, words, catalog.facets);
}

describe('choosing matters', () => {
  it('keeps those that meet every condition, in catalogue order', () => {
    const {rows} = choose({area: '06', channels: 'website', levels: 'township'});
    expect(rows.map(({id}) => id)).to.deep.equal(['m-0601', 'm-0602']);
  });

  it('counts for each value what choosing it instead would leave', () => {
    for (const conditions of [
      {area: '06', audience: 'specific'},
      {area: '03', level1: '招生管理'},
    ] as const) {
      for (const [facet, values] of choose(conditions).counts) {
        for (const [value, count] of values) {
          const instead = withCondition({...wholeCatalog, conditions}, facet, value);
          expect(choose(instead.conditions).rows, `${facet}=${value}`).to.have.lengthOf(count);
        }
      }
    }
  });

  it('still offers the other areas when a level-1 matter is chosen', () => {
    const {counts, inAllAreas} = choose({area: '03', level1: '招生管理'});
    expect(counts.get('area')).to.deep.equal([
      ['01', 2],
      ['03', 3],
      ['06', 3],
    ]);
    expect(inAllAreas).to.equal(8);
  });

  it('leaves out a matter that has no value where one is asked for', () => {
    expect(choose({mode: 'proactive', area: '03'}).rows.map(({id}) => id)).to.deep.equal([
      'm-0301',
      'm-0302',
    ]);
  });

  it('counts all areas together whatever the area', () => {
    expect(choose({area: '06'}, '示例县').inAllAreas).to.equal(choose({}, '示例县').rows.length);
  });
});

describe('a condition', () => {
  it('begins at the first page and closes the open matter', () => {
    const query = withCondition({...wholeCatalog, page: 3, matter: 'm-0601'}, 'mode', 'proactive');
    expect(query).to.deep.equal({...wholeCatalog, conditions: {mode: 'proactive'}});
  });

  it('on another area lets go of the level-1 matter', () => {
    const query = {...wholeCatalog, conditions: {area: '06', level1: '养老服务通用政策'}};
    expect(withCondition(query, 'area', '03').conditions).to.deep.equal({area: '03'});
  });

  it('without a value is let go of', () => {
    expect(withCondition({...wholeCatalog, conditions: {area: '06'}}, 'area', '').conditions).to.deep.equal(
      {},
    );
  });
});
