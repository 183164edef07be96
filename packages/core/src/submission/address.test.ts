import {expect} from '@open-wc/testing';

import {addressBelow} from './address.js';

describe('addressBelow', () => {
  it('goes below the path and leaves the query', () => {
    expect(addressBelow('https://a.cn/api', 'requests')).to.equal('https://a.cn/api/requests');
    expect(addressBelow('https://a.cn/api//', 'requests')).to.equal('https://a.cn/api/requests');
    expect(addressBelow('https://a.cn/api/?site=1/2', 'requests')).to.equal(
      'https://a.cn/api/requests?site=1/2',
    );
    expect(addressBelow('https://a.cn/api#top', 'requests')).to.equal('https://a.cn/api/requests');
  });
});
