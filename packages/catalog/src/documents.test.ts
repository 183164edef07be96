import {expect, waitUntil} from '@open-wc/testing';

import './define.js';
import type {DocumentOpenEvent} from './catalog.events.js';
import {exampleState, manyDocuments} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const state = exampleState();
const many = exampleState({documents: manyDocuments(5_000)});
const told = (widget: Widget): string => widget.find('p.hidden[role=status]').textContent ?? '';

describe('the documents in zwgk-catalog', () => {
  it('stand beside the matters, newest first, each with number, body, date and validity', async () => {
    const widget = await Widget.show(state);
    expect(widget.find('.lists [aria-current]').textContent).to.equal('公开事项');
    await widget.click('.lists a', '公开信息');
    expect(widget.find('.lists [aria-current]').textContent).to.equal('公开信息');
    expect(widget.texts('thead th')).to.deep.equal(['标题', '文号', '发文机关', '日期', '有效性']);
    expect(widget.texts('tbody tr')).to.deep.equal([
      '示例县高龄津贴发放管理办法 示府办规〔2026〕3号 示例县人民政府办公室 2026-05-11 现行有效',
      '2025年第四季度养老服务补贴发放名册公示 示例县民政局 2026-01-09',
      '示例县经济困难老年人补贴实施细则（试行） 示民发〔2021〕18号 2021-03 成文 废止',
    ]);
    expect(widget.root.activeElement?.id).to.equal('results');
    await expect(widget.element).to.be.accessible();
  });

  it('are searched in any of their ways of writing, with the hits marked in the original', async () => {
    const widget = await Widget.show(state);
    await widget.click('.lists a', '公开信息');
    expect(widget.find('label').textContent).to.equal('搜索公开信息');
    await widget.type('[2026]3');
    expect(widget.texts('tbody th')).to.deep.equal(['示例县高龄津贴发放管理办法']);
    expect(widget.texts('mark')).to.deep.equal(['〔2026〕3']);
    expect(widget.find('#results').textContent).to.contain('找到 1 条');
  });

  it('show the sentence that was found where the title does not tell', async () => {
    const [document] = manyDocuments(1);
    if (document === undefined) throw new Error('no document');
    const summary = '明确了八十周岁以上老年人的补贴标准、发放办法和咨询电话。';
    const widget = await Widget.show(exampleState({documents: [{...document, summary}]}), {
      'no-history': '',
      list: 'documents',
    });
    await widget.type('补贴标准');
    await waitUntil(() => widget.texts('mark').length > 0, 'the sentence is shown', {timeout: 10_000});
    expect(widget.texts('.excerpt')).to.deep.equal([`内容概述 ${summary}`]);
    expect(widget.texts('mark')).to.deep.equal(['补贴标准']);
  });

  it('keep the words when one goes to the other list', async () => {
    const widget = await Widget.show(state);
    await widget.type('补贴');
    await widget.click('.lists a', '公开信息');
    expect((widget.find('#search') as HTMLInputElement).value).to.equal('补贴');
    expect(widget.find('#results').textContent).to.contain('找到 2 条');
  });

  it('are narrowed by area, body, validity and year', async () => {
    const widget = await Widget.show(many, {'no-history': '', list: 'documents'});
    expect(widget.find('#results').textContent).to.contain('共 5000 条');
    await widget.click('button', '筛选');
    await widget.tick('有效性', '失效');
    await widget.tick('有效性', '废止');
    await widget.tick('年份', '2020 年');
    expect(new Set(widget.texts('.badge'))).to.deep.equal(new Set(['失效', '废止']));
    expect(widget.texts('.date').every((date) => date.startsWith('2020-'))).to.equal(true);
    expect(widget.texts('.tags > li')).to.have.lengthOf(4);
    await expect(widget.element).to.be.accessible();
  });

  it('are cards where there is no room, with no sideways scrolling', async () => {
    const widget = await Widget.show(many, {'no-history': '', list: 'documents'}, {width: 304});
    expect(widget.texts('table')).to.deep.equal([]);
    expect(widget.texts('li[part=row]')).to.have.lengthOf(25);
    await widget.click('button', '筛选');
    expect(widget.element.scrollWidth).to.be.at.most(widget.element.clientWidth);
    await expect(widget.element).to.be.accessible();
  });

  it('open on their own page, unless the page wants to do that, and the way back leads to their link', async () => {
    const widget = await Widget.show(state, {'no-history': '', list: 'documents'});
    const asked: string[] = [];
    const refuse = (event: DocumentOpenEvent): void => {
      asked.push(event.detail.id);
      event.preventDefault();
    };
    widget.element.addEventListener('zwgk-document-open', refuse);
    await widget.click('tbody a', '示例县高龄津贴发放管理办法');
    expect(asked).to.deep.equal(['d-1']);
    expect(widget.texts('tbody tr')).to.have.lengthOf(3);
    widget.element.removeEventListener('zwgk-document-open', refuse);
    await widget.click('tbody a', '示例县高龄津贴发放管理办法');
    expect(widget.root.activeElement?.id).to.equal('document');
    await widget.click('.back a');
    expect(widget.root.activeElement?.textContent).to.contain('示例县高龄津贴发放管理办法');
  });

  it('are shown by a feed that has nothing else', async () => {
    const {catalog: _none, ...documents} = state;
    const widget = await Widget.show(documents);
    expect(widget.texts('tbody tr')).to.have.lengthOf(3);
  });
});

describe('many pages in zwgk-catalog', () => {
  it('can be gone to directly, and each is told once', async () => {
    const widget = await Widget.show(many, {'no-history': '', list: 'documents'});
    expect(widget.find('.pager').textContent).to.contain('第 1 页，共 200 页');
    await widget.click('.pager a', '最后一页');
    expect(widget.find('.pager').textContent).to.contain('第 200 页，共 200 页');
    expect(widget.root.activeElement?.id).to.equal('results');
    await waitUntil(() => told(widget) === '找到 5000 条，第 200 页，共 200 页', 'number and page are told', {
      timeout: 10_000,
    });
    const field = widget.find('.pager input') as HTMLInputElement;
    field.value = '１７';
    await widget.click('.pager button', '转到');
    expect(widget.find('.pager').textContent).to.contain('第 17 页，共 200 页');
    expect(widget.root.activeElement?.id).to.equal('results');
    await waitUntil(() => told(widget) === '第 17 页，共 200 页', 'the page alone is told', {
      timeout: 10_000,
    });
    field.value = '99999';
    await widget.click('.pager button', '转到');
    expect(widget.find('.pager').textContent).to.contain('第 200 页');
    await expect(widget.element).to.be.accessible();
  });
});
