import {expect} from '@open-wc/testing';

import {citation, civilDate} from './citation.js';

describe('a citation', () => {
  const cited = {
    body: '示例县人民政府办公室',
    title: '示例县高龄津贴发放管理办法',
    number: '示府办规〔2026〕3号',
    date: '2026-05-11',
    site: '示例县人民政府',
    address: 'https://www.example.gov.cn/1.html',
  };
  const read = new Date(2026, 10, 22, 9, 30);

  it('names body, title, number, site, both days and the address', () => {
    expect(citation(cited, read)).to.equal(
      '示例县人民政府办公室. 示例县高龄津贴发放管理办法: 示府办规〔2026〕3号[EB/OL]. 示例县人民政府, (2026-05-11)[2026-11-22]. https://www.example.gov.cn/1.html.',
    );
  });

  it('leaves out what is not known', () => {
    const {title, site, address} = cited;
    expect(citation({title, site, address}, read)).to.equal(
      '示例县高龄津贴发放管理办法[EB/OL]. 示例县人民政府, [2026-11-22]. https://www.example.gov.cn/1.html.',
    );
  });

  it('is dated by the reader’s calendar', () => {
    expect(civilDate(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
  });
});
