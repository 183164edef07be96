import {expect} from '@open-wc/testing';

import {isComplaint, queriesOf} from './deflection.view.js';

describe('what is looked for before somebody asks', () => {
  it('is what was written, then what of it tells something', () => {
    expect(queriesOf('我想了解 2025 年高龄津贴的发放情况')).to.deep.equal([
      '我想了解 2025 年高龄津贴的发放情况',
      '高龄津贴 发放',
      '高龄津贴',
    ]);
  });

  it('is a part of a long name when nothing holds all of it', () => {
    expect(queriesOf('农村危房改造补助')).to.deep.equal(['农村危房改造补助', '农村危房', '改造补助']);
  });

  it('is nothing for a single character', () => {
    expect(queriesOf('低')).to.deep.equal([]);
  });

  it('is told from a complaint', () => {
    expect(isComplaint('举报邻居违章建房')).to.equal(true);
    expect(isComplaint('违章建筑拆除名单')).to.equal(false);
  });
});
