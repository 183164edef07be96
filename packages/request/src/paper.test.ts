import {expect} from '@open-wc/testing';

import './define.js';
import {paperOf} from './paper.view.js';
import {begin} from './testing/begin.js';
import {printed} from './testing/printed.js';

const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a field holds, by its label. */
function fieldOn(paper: Document, label: string): Element | null {
  const names = [...paper.querySelectorAll('.label')];
  return names.find((name) => textOf(name) === label)?.nextElementSibling ?? null;
}

/** Names of the choices that are ticked. */
const ticked = (paper: Document): readonly string[] =>
  [...paper.querySelectorAll('.tick')]
    .filter((choice) => choice.querySelector('.box')?.textContent === '√')
    .map((choice) => textOf(choice).replace('√', ''));

describe('the application form on paper', () => {
  beforeEach(() => sessionStorage.clear());

  it('prints empty, with both kinds of applicant and nothing but the fields of article 29', async () => {
    const paper = await printed(await begin(), '打印空白申请表');
    expect(textOf(paper.querySelector('h1'))).to.equal('政府信息公开申请表');
    const labels = [...paper.querySelectorAll('.label')].map(textOf);
    expect(labels).to.include.members([
      '姓名',
      '证件号码',
      '单位名称',
      '联系电话',
      '信息名称',
      '文号',
      '载体',
    ]);
    expect(textOf(paper.body)).not.to.contain('所需信息的用途');
    expect(ticked(paper)).to.deep.equal([]);
    expect(textOf(paper.body)).to.contain('申请人签名或者盖章').and.contain('收到申请之日');
  });

  it('prints what was filled in, of the kind of applicant that asks', async () => {
    const applicant = await begin();
    await applicant.toReview();
    const paper = await printed(applicant, '打印填好的申请表');
    expect(textOf(fieldOn(paper, '信息名称'))).to.equal('2025 年高龄津贴发放名单');
    expect(textOf(fieldOn(paper, '证件号码'))).to.equal('11010519491231002X');
    expect(textOf(fieldOn(paper, '受理机关'))).to.equal('示例县民政局');
    expect(ticked(paper)).to.include.members(['居民身份证', '电子邮件']);
    expect(fieldOn(paper, '单位名称')).to.equal(null);
    expect(textOf(paper.querySelector('dl')))
      .to.contain('示例县城关镇民生路2号')
      .and.contain('工作日 9:00–12:00')
      .and.contain('0100-1234503');
  });

  it('has the clerk sign for what was said', async () => {
    const paper = await printed(await begin({assisted: ''}), '打印空白申请表');
    expect(textOf(paper.body))
      .to.contain('代填人签名')
      .and.contain('申请人签名或者按指印')
      .and.not.contain('申请人签名或者盖章');
  });

  it('prints in 18 pt for older people', async () => {
    const paper = await printed(await begin({elder: ''}), '打印空白申请表');
    const size = paper.defaultView?.getComputedStyle(paper.body).fontSize ?? '';
    expect(parseFloat(size)).to.equal(24);
  });

  it('names its fields in Chinese too where the applicant reads English', async () => {
    const applicant = await begin();
    applicant.element.lang = 'en';
    await applicant.reads('Print an empty form');
    const paper = await printed(applicant, 'Print an empty form');
    expect(textOf(paper.querySelector('h1')))
      .to.contain('政府信息公开申请表')
      .and.contain('Application');
  });
});

describe('the layout of the paper form', () => {
  it('puts short fields side by side and gives long ones a line of their own', () => {
    const {applicant, information} = paperOf(undefined);
    const keys = (rows: (typeof information)['rows']): unknown => rows.map((row) => row.map(({key}) => key));
    expect(keys(information.rows)).to.deep.equal([['informationName'], ['docNumber'], ['features']]);
    expect(applicant.map(({name, rows}) => [name, keys(rows)])).to.deep.equal([
      ['citizen', [['name'], ['identityType'], ['identityNumber']]],
      [
        'organization',
        [
          ['organizationName', 'creditCode'],
          ['representative', 'contactPerson'],
        ],
      ],
      ['contact', [['phone', 'email'], ['address'], ['postcode', 'fax']]],
    ]);
  });
});
