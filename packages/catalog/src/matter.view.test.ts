import {expect} from '@open-wc/testing';

import {statement, statementOf} from './matter.view.js';

describe('a field of a matter', () => {
  it('tells nothing stated from 无 and from 不适用', () => {
    expect(statement(undefined, 'zh-Hans').type).to.equal('missing');
    expect(statement({text: '无', absent: 'none'}, 'zh-Hans').type).to.equal('none');
    expect(statementOf({text: '/', absent: 'notApplicable'}).type).to.equal('notApplicable');
    expect(statement({'zh-Hans': '甲', en: 'A'}, 'en')).to.deep.equal({type: 'text', text: 'A'});
  });
});
