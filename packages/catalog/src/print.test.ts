import {expect, waitUntil} from '@open-wc/testing';
import type {FeedReady} from '@zwgk/core';
import {printedOn} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {exampleState, manyMatters} from './testing/example.state.js';
import {openToEnd} from './testing/list.end.js';
import {Widget} from './testing/widget.js';

async function printedPart(widget: Widget, panel: string, choice: string): Promise<Document> {
  await widget.click('.outputs button', panel);
  return printedOn(widget.root, () => widget.click('.choices button', choice));
}

const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cells = (paper: Document): readonly string[] =>
  [...paper.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf).join(' '));

/** All rules of a sheet's own styles. */
function rules(paper: Document): string {
  const sheets = [...paper.adoptedStyleSheets, ...paper.styleSheets];
  return sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
}

describe('printing a list', () => {
  it('prints the page that is shown, with where it is from', async () => {
    const paper = await printedPart(await openToEnd({'page-size': '3'}), '打印', '本页');
    expect(paper.title).to.equal('政务公开事项目录');
    expect(cells(paper)).to.have.length(3);
    expect(cells(paper)[0]).to.equal('1 重大建设项目 批准服务信息 办事指南 相关审批部门 0');
    expect(textOf(paper.body)).to.contain('第 1—3 条，共 8 条').and.contain('发布单位：示例县人民政府办公室');
    expect(textOf(paper.querySelector('footer')))
      .to.match(/打印日期：\d{4}-\d\d-\d\d/)
      .and.contain('网址：http');
  });

  it('prints all of it, and no more than a printer should', async () => {
    const paper = await printedPart(await openToEnd({'page-size': '3'}), '打印', '全部');
    expect(cells(paper)).to.have.length(8);
    const many = await openToEnd({}, exampleState({matters: manyMatters(501)}));
    await many.click('.outputs button', '打印');
    await many.click('.choices button', '全部');
    await waitUntil(() => many.text.includes('一次最多打印 500 条'), 'no word of it');
    expect(many.root.querySelector('iframe')).to.equal(null);
  });

  it('prints the official table across the paper', async () => {
    const paper = await printedPart(await openToEnd({view: 'table'}), '打印', '本页');
    expect([...paper.querySelectorAll('thead th')].map(textOf)).to.include.members([
      '公开内容（要素）',
      '公开依据',
    ]);
    expect(rules(paper)).to.match(/@page[^}]*landscape/);
  });

  it('leaves the page around it as it was', async () => {
    const before = [
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
      document.body.children.length,
    ];
    const widget = await openToEnd();
    const inPage = document.body.children.length;
    const paper = await printedPart(widget, '打印', '本页');
    expect(document.body.children.length).to.equal(inPage);
    expect([document.adoptedStyleSheets.length, document.styleSheets.length]).to.deep.equal(
      before.slice(0, 2),
    );
    paper.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(widget.root.querySelector('iframe')).to.equal(null);
  });
});

describe('printing a record', () => {
  it('prints what is read, without what only a screen needs', async () => {
    const widget = await Widget.show(exampleState(), {'no-history': ''});
    await widget.click('.row a', '老年人补贴');
    const paper = await printedOn(widget.root, () => widget.click('.tools button', '打印'));
    expect(paper.title).to.equal('老年人补贴');
    expect(textOf(paper.body)).to.contain('财社〔2014〕113号').and.contain('0100-1234567');
    expect(paper.querySelectorAll('button, nav, .back')).to.have.length(0);
    expect(textOf(paper.querySelector('footer'))).to.contain('#zwgk-catalog:matter=m-0602');
  });
});

describe('a wall poster', () => {
  it('of the area that is shown has its matters, telephones and a code', async () => {
    const paper = await printedPart(await openToEnd({area: '06'}), '公开栏海报', 'A4');
    expect(textOf(paper.querySelector('h1'))).to.equal('养老服务领域政务公开事项');
    expect(cells(paper)).to.include(
      '老年人补贴 制定或获取补贴政策之日起10个工作日内 示例县民政局 0100-1234567',
    );
    const codes = [...paper.querySelectorAll('svg')].map((code) => code.getAttribute('aria-label'));
    expect(codes).to.deep.equal(['“养老服务领域政务公开事项”的二维码']);
    expect(rules(paper)).to.match(/@page[^}]*A4/i);
  });

  it('is in larger text the less there is on it', async () => {
    const sizeOf = async (state: FeedReady): Promise<number> => {
      const paper = await printedPart(await openToEnd({area: '06'}, state), '公开栏海报', 'A4');
      const main = paper.querySelector('main');
      if (main === null) throw new Error('The poster is empty.');
      return parseFloat(paper.defaultView?.getComputedStyle(main).fontSize ?? '');
    };
    const [little, much] = [
      await sizeOf(exampleState()),
      await sizeOf(exampleState({matters: manyMatters(1000)})),
    ];
    expect(little).to.be.greaterThan(20);
    expect(much).to.be.lessThan(14);
  });

  it('of another area, on large paper, has a code for each level-1 matter with several', async () => {
    const widget = await openToEnd();
    await widget.click('.outputs button', '公开栏海报');
    const select = widget.find('.choices select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('There is nothing to choose from.');
    select.value = '03';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.settled();
    const paper = await printedOn(widget.root, () => widget.click('.choices button', 'A3'));
    const codes = [...paper.querySelectorAll('svg')].map((code) => code.getAttribute('aria-label'));
    expect(codes).to.deep.equal(['“义务教育领域政务公开事项”的二维码', '“招生管理”的二维码']);
    expect(rules(paper)).to.match(/@page[^}]*A3/i);
  });
});
