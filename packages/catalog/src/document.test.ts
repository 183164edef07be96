import {expect} from '@open-wc/testing';

import './define.js';
import {relatedDocuments, revisedState} from './testing/example.revision.js';
import {exampleState} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

/** The page of a document, from the list of documents. */
async function open(title: string): Promise<Widget> {
  const widget = await Widget.show(revisedState(), {'no-history': '', list: 'documents'});
  await widget.click('[part=row] a', title);
  return widget;
}

/** What a field of the document says. */
function fieldOf(widget: Widget, name: string): string | undefined {
  const names = [...widget.root.querySelectorAll('#document dt')];
  const found = names.find((dt) => dt.textContent === name)?.nextElementSibling;
  return found?.textContent?.replace(/\s+/g, ' ').trim();
}

describe('the page of a document', () => {
  it('names all that is known of it and leaves out the rest', async () => {
    const widget = await open('政策问答');
    expect(fieldOf(widget, '索引号')).to.equal('000014349/2026-00012');
    expect(fieldOf(widget, '发布日期')).to.equal('2026-05-12');
    expect(fieldOf(widget, '公开属性')).to.equal('部分公开 理由：涉及个人隐私的内容已删去');
    expect(fieldOf(widget, '成文日期')).to.equal(undefined);
    expect(widget.text).to.contain('为什么发、发给谁、发多少、怎么领。');
  });

  it('says what its validity means', async () => {
    expect(fieldOf(await open('管理办法'), '有效性')).to.equal(
      '这份文件现在有效，可以作为办事依据 有效期至 2031-05-31',
    );
    expect(fieldOf(await open('实施细则'), '有效性')).to.equal('这份文件已被废止，不再执行，仅供查阅');
  });

  it('does not call in force what is past its term on the day of the feed', async () => {
    const widget = await open('政策问答');
    expect(widget.find('.standing').textContent).to.contain('已过期限');
    const validity = fieldOf(widget, '有效性');
    expect(validity).to.equal('试行，至 2026-06-30 止 期限已过，是否继续执行请向发文机关核实');
  });

  it('is tied to documents and matters of the feed by links, to all else by words', async () => {
    const widget = await open('政策问答');
    expect(widget.texts('.relations li')).to.deep.equal([
      '解读 示例县高龄津贴发放管理办法',
      '依据 《中华人民共和国老年人权益保障法》 第三十三条',
      '所属事项 国家和地方层面养老服务相关法律、法规、政策文件',
    ]);
    expect(widget.root.querySelectorAll('.relations a')).to.have.length(2);
    await widget.click('.relations a', '管理办法');
    expect(widget.find('#document-title').textContent).to.contain('管理办法');
  });

  it('has its files with kind, size and program, and says where there is none to fetch', async () => {
    const widget = await open('政策问答');
    expect(widget.texts('.attachments li')).to.deep.equal([
      '图解 CEB 300 B · 可用方正 Apabi 阅读器打开',
      '录音 没有下载地址',
    ]);
  });

  it('leads to the documents before and after in its list, newest first', async () => {
    const widget = await open('管理办法');
    expect(widget.texts('.neighbours a')).to.deep.equal([
      '上一份 高龄津贴政策问答',
      '下一份 2025年第四季度养老服务补贴发放名册公示',
    ]);
  });

  it('leads to its own page on the site only where the address may be followed', async () => {
    const link = (await open('管理办法')).find('.original a');
    expect(link.getAttribute('href')).to.equal('https://www.example.gov.cn/feed/documents/2026/05/11/1.html');
    expect((await open('实施细则')).root.querySelector('.original')).to.equal(null);
  });

  it('is left to the page, where the page answers for it', async () => {
    const widget = await Widget.show(revisedState(), {'no-history': '', list: 'documents'});
    const asked: string[] = [];
    widget.element.addEventListener('zwgk-document-open', (event) => {
      event.preventDefault();
      asked.push(event.detail.id);
    });
    await widget.click('[part=row] a', '管理办法');
    expect(asked).to.deep.equal(['d-1']);
    expect(widget.root.querySelector('#document')).to.equal(null);
  });

  it('says that a document is gone', async () => {
    const gone = exampleState({documents: relatedDocuments.filter(({id}) => id !== 'd-1')});
    const widget = await open('管理办法');
    widget.element.feed = gone;
    await widget.settled();
    expect(widget.find('#document-title').textContent).to.contain('没有找到这份文件');
  });
});
