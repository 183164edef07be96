import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, notices, read, sheet} from './testing/sheet.test.support.js';

test('what a website has not released is held back, and so is what nobody says was', () => {
  const understood = read(
    sheet(
      `
      稿件ID | 稿件标题 | 发布时间 | 来源 | 作者 | 稿件状态 | 点击数 | 稿件URL | 是否置顶
      1 | 已发的 | 2026-01-01 | 县政府办 | 甲 | 已发布 | 3 | /1.html | 否
      2 | 草稿 | 2026-01-02 | 县政府办 | 甲 | 草稿 | 0 | /2.html | 否
      3 | 撤下的 | 2026-01-03 | 县政府办 | 甲 | 已撤稿 | 9 | /3.html | 否
      4 | 流转的 | 2026-01-04 | 县政府办 | 甲 | 内部流转 | 0 | /4.html | 否
      5 | 没写的 | 2026-01-05 | 县政府办 | 甲 | | 0 | /5.html | 否
      `,
    ),
  );
  assert.deepEqual(
    understood.documents.map(({record: {title, url}}) => [title, url]),
    [
      ['已发的', '/1.html'],
      ['没写的', '/5.html'],
    ],
  );
  assert.deepEqual(complaints(understood), ['NOT_RELEASED 3 F']);
  assert.match(understood.issues.find(({code}) => code === 'NOT_RELEASED')?.message ?? '', /共 3 行/);
});

test('a column of states tells of validity or of release', () => {
  const understood = read(
    sheet(`
      标题 | 发布日期 | 发布机构 | 状态
      甲 | 2026-01-01 | 县政府办 | 已发布
      乙 | 2026-01-01 | 县政府办 | 废止
      丙 | 2026-01-01 | 县政府办 | 待审核
    `),
  );
  assert.deepEqual(
    understood.documents.map(({record: {title, validity}}) => [title, validity]),
    [
      ['甲', undefined],
      ['乙', 'repealed'],
    ],
  );
  assert.deepEqual(complaints(understood), ['NOT_RELEASED 4 D']);
});

test('what cannot be used of a row is told, be it an attribute, a stage or words for a link', () => {
  const understood = read(
    sheet(`
      标题 | 文号 | 发布日期 | 公开属性 | 五公开 | 链接 | 附件
      甲 | 示府〔2026〕 3 号 | 2026-01-01 | 内部 | 督查 | 点击查看 | 详见附件
      乙 | 无 | 2026-01-01 | 主动公开 | 决策公开 | 无 | 无
    `),
  );
  assert.deepEqual(complaints(understood), ['ATTRIBUTE_UNKNOWN 2 D', 'WORDS_UNKNOWN 2 E']);
  assert.deepEqual(notices(understood), ['DOC_NUMBER_TIDIED', 'URL_WORDS']);
  assert.equal(understood.documents[0]?.record.docNumber, '示府〔2026〕3号');
  assert.equal(understood.documents[0]?.record.attachments, undefined);
});

test('HTML that a website leaves in its texts is no text', () => {
  const understood = read(
    sheet(`
      标题 | 发布日期 | 发布机构 | 摘要
      <font color="red">关于</font><b>低保</b>的通知 | 2026-01-01 | 县政府办 | <p>一、条件</p><p>&lt;b&gt;二、材料&lt;/b&gt;<br/>三、<办法></p>
    `),
  );
  const [{record} = assert.fail('none')] = understood.documents;
  assert.deepEqual([record.title, record.summary], ['关于低保的通知', '一、条件\n二、材料\n三、<办法>']);
});
