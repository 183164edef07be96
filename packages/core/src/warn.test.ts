import {expect} from '@open-wc/testing';

import {linesDuring} from './testing/console.js';
import {warn} from './warn.js';

describe('the line on the console', () => {
  it('tells who wrote the path of a file on a computer to upload it', async () => {
    const url = String.raw`d:\feed\feed.json`;
    const lines = await linesDuring(() => warn({code: 'network', url, error: 'network'}), /network/);
    expect(lines).to.contain('不能是电脑里文件的路径').and.not.to.contain('Access-Control-Allow-Origin');
  });

  it('tells which header the server of another site has to send', async () => {
    const url = 'https://data.example.org/feed.json';
    const lines = await linesDuring(() => warn({code: 'network', url, error: 'network'}), /network/);
    expect(lines).to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
  });

  it('tells how to name a policy', async () => {
    const lines = await linesDuring(() => warn({code: 'noPolicy', tag: 'zwgk-policy'}), /noPolicy/);
    expect(lines).to.contain('<zwgk-policy document-number="文号">');
  });
});
