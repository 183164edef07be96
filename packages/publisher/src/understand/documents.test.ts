import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, notices, read, sheet} from './testing/sheet.test.support.js';

const catalogue = sheet(
  `
  序号 | 领域 | 事项编码 | 一级事项 | 二级事项 | 公开内容 | 公开时限 | 公开主体
  1 | 社会救助 | SH-01 | 低保 | 办事指南 | 条件 | 及时 | 县民政局
  2 | 社会救助 | | 临时救助 | 办事指南 | 条件 | 及时 | 县民政局
  3 | 社会救助 | | 收养、入籍等登记 | 收养登记 | 条件 | 及时 | 县民政局
  4 | 救灾 | | 灾情 | 灾情 | 数字 | 及时 | 县应急局
  `,
  {file: '目录.xlsx', name: '目录'},
);
const header = '标题 | 文号 | 发文机关 | 成文日期 | 发布日期 | 有效性 | 链接 | 对应事项 | 五公开 | 附件';

function documents(rows: string, extra: Parameters<typeof sheet>[1] = {}) {
  return read([catalogue, sheet(`${header}\n${rows}`, {file: '文件.csv', ...extra})]);
}

test('a document with everything', () => {
  const understood = documents(
    '关于低保的通知 | 示民发（2026）７号 | 县民政局、县财政局 | 2026.3.1 | 2026年3月5日 | 现行有效 | /zwgk/a.htm | SH-01 | 决策、结果公开 | 附件1：名单.doc|https://x.example/1.doc；附件2：说明.pdf'
      .replace('|https', '(https')
      .replace('1.doc；', '1.doc)；'),
  );
  const [{record} = assert.fail('none')] = understood.documents;
  const {id, matters, ...rest} = record;
  assert.match(id, /^d-[a-z2-7]{12}$/);
  assert.deepEqual(matters, ['SH-01']);
  assert.deepEqual(rest, {
    title: '关于低保的通知',
    docNumber: '示民发〔2026〕7号',
    issuer: {text: '县民政局、县财政局'},
    writtenOn: '2026-03-01',
    publishedOn: '2026-03-05',
    validity: 'inForce',
    stage: ['decision', 'result'],
    url: '/zwgk/a.htm',
    attachments: [{title: '名单.doc', url: 'https://x.example/1.doc'}, {title: '说明.pdf'}],
  });
  assert.deepEqual(complaints(understood), []);
});

test('references to matters in every form', () => {
  const references: readonly (readonly [string, readonly string[]])[] = [
    ['SH-01', ['低保/办事指南']],
    ['社会救助/低保/办事指南', ['低保/办事指南']],
    ['社会救助>临时救助>办事指南', ['临时救助/办事指南']],
    ['社会救助—收养、入籍等登记—收养登记', ['收养、入籍等登记/收养登记']],
    ['社会救助 → 低保 → 办事指南', ['低保/办事指南']],
    ['低保/办事指南', ['低保/办事指南']],
    ['低保-办事指南', ['低保/办事指南']],
    ['收养登记', ['收养、入籍等登记/收养登记']],
    ['救灾/灾情', ['灾情/灾情']],
    ['05-002', ['临时救助/办事指南']],
    ['1.低保/1.1办事指南', ['低保/办事指南']],
    ['低保/办事指南；灾情', ['低保/办事指南', '灾情/灾情']],
    ['低保/办事指南⏎临时救助/办事指南', ['低保/办事指南', '临时救助/办事指南']],
    ['收养登记、灾情', ['收养、入籍等登记/收养登记', '灾情/灾情']],
  ];
  for (const [words, expected] of references) {
    const {documents: found, matters} = documents(`通知 | 无 | 局 | 2026-01-01 | 2026-01-02 | | | ${words}`);
    const ids = found[0]?.record.matters ?? [];
    const named = matters.filter(({record}) => ids.includes(record.id));
    assert.deepEqual(
      [words, named.map(({record: {level1, level2}}) => `${level1}/${level2}`).sort()],
      [words, [...expected].sort()],
    );
  }
});

test('references that lead nowhere or to several matters', () => {
  const understood = documents(
    '甲 | | 局 | 2026-01-01 | 2026-01-02 | | | 社会救助/不存在/示例\n乙 | | 局 | 2026-01-01 | 2026-01-02 | | | 办事指南\n丙 | | 局 | 2026-01-01 | 2026-01-02 | | /a.htm |',
  );
  assert.deepEqual(complaints(understood), ['MATTER_REF_UNKNOWN 2 H', 'MATTER_REF_AMBIGUOUS 3 H']);
  assert.ok(notices(understood).includes('MATTER_REF_MISSING'));
});

test('a reference stays as words where no catalogue is given', () => {
  const understood = read(sheet(`${header}\n甲 | | 局 | | 2026-01-02 | | | 社会救助/低保/办事指南`));
  assert.deepEqual(understood.documents[0]?.record.relations, [
    {type: 'belongsTo', title: '社会救助/低保/办事指南'},
  ]);
  assert.deepEqual(complaints(understood), []);
});

test('the matter named in columns of its own', () => {
  const understood = read([
    catalogue,
    sheet('标题 | 发布日期 | 领域 | 一级事项 | 二级事项\n甲 | 2026-01-01 | 救灾 | 灾情 | 灾情'),
  ]);
  assert.equal(understood.documents[0]?.record.matters?.length, 1);
  assert.equal(understood.documents[0]?.record.area, '23');
});

test('dates that are wrong, late or out of order', () => {
  const understood = documents(
    [
      '甲 | | 局 | 2026-02-30 | 2026-03-01 | | | 灾情',
      '乙 | | 局 | 2026-03-02 | 2026-03-01 | | | 灾情',
      '丙 | | 局 | 2026-03-02 | 2026-12-30 | | | 灾情',
      '丁 | | 局 | 24-3-5 | 2026-03-01 | | | 灾情',
    ].join('\n'),
  );
  assert.deepEqual(complaints(understood), [
    'DATE_INVALID 2 D',
    'PUBLISHED_BEFORE_WRITTEN 3 E',
    'DATE_IN_FUTURE 4 E',
    'DATE_INVALID 5 D',
  ]);
  assert.equal(understood.documents[0]?.record.writtenOn, undefined);
  assert.equal(understood.documents[0]?.record.publishedOn, '2026-03-01');
});

test('addresses: absolute, relative, completed, malformed and unsafe', () => {
  const addresses: readonly (readonly [string, string | undefined, string?])[] = [
    ['https://www.x.example/a.htm?b=1&c=2', 'https://www.x.example/a.htm?b=1&c=2'],
    ['/zwgk/t20260502_1.htm', '/zwgk/t20260502_1.htm'],
    ['../a/b.html', '../a/b.html'],
    ['./P0202.pdf', './P0202.pdf'],
    ['www.x.example/a.htm', 'http://www.x.example/a.htm'],
    ['无', undefined],
    ['详见官网', undefined],
    ['https//www.x.example/a.htm', undefined, 'URL_MALFORMED'],
    ['http:/www.x.example/a.htm', undefined, 'URL_MALFORMED'],
    ['https://www.x.example／zwgk／a.htm', undefined, 'URL_MALFORMED'],
    ['http：//www.x.example/a.htm', undefined, 'URL_MALFORMED'],
    ['www。x。example', undefined, 'URL_MALFORMED'],
    ['http://', undefined, 'URL_MALFORMED'],
    ['http://www.x.example/a b.htm', undefined, 'URL_MALFORMED'],
    ['javascript:alert(1)', undefined, 'URL_UNSAFE'],
    [' java⏎script:alert(1)', undefined, 'URL_UNSAFE'],
    ['JAVASCRIPT:alert(1)', undefined, 'URL_UNSAFE'],
    ['data:text/html,x', undefined, 'URL_UNSAFE'],
    ['vbscript:x', undefined, 'URL_UNSAFE'],
    ['file:///etc/passwd', undefined, 'URL_UNSAFE'],
  ];
  for (const [text, url, code] of addresses) {
    const understood = documents(`甲 | | 局 | | 2026-01-01 | | ${text} | 灾情`);
    assert.deepEqual(
      [text, understood.documents[0]?.record.url, complaints(understood)],
      [text, url, code === undefined ? [] : [`${code} 2 G`]],
    );
  }
});

test('validity: states, terms and last days', () => {
  const states: readonly (readonly [string, unknown])[] = [
    ['有效', {validity: 'inForce'}],
    ['执行中', {validity: 'inForce'}],
    ['已废止', {validity: 'repealed'}],
    ['已修改', {validity: 'amended'}],
    ['失效', {validity: 'lapsed'}],
    ['试行2年', {onTrial: true}],
    ['有效期至2026年12月31日', {validity: 'inForce', validUntil: '2026-12-31'}],
    ['有效期至2025年12月31日', {validity: 'lapsed', validUntil: '2025-12-31'}],
    ['长期有效', {validity: 'inForce'}],
    ['', {}],
  ];
  for (const [text, expected] of states) {
    const {validity, validUntil, onTrial} =
      documents(`甲 | | 局 | | 2026-01-01 | ${text} | | 灾情`).documents[0]?.record ?? {};
    const found = Object.fromEntries(
      Object.entries({validity, validUntil, onTrial}).filter(([, value]) => value !== undefined),
    );
    assert.deepEqual([text, found], [text, expected]);
  }
  assert.deepEqual(complaints(documents('甲 | | 局 | | 2026-01-01 | 有效/失效 | | 灾情')), [
    'VALIDITY_UNKNOWN 2 F',
  ]);
});

test('a term with a day to count from has a last day', () => {
  const understood = read(
    sheet(
      '标题 | 文号 | 发布日期 | 施行日期 | 有效性\n办法 | 示府规〔2021〕2号 | 2021-09-30 | 2021-10-08 | 有效期5年',
    ),
  );
  const {validity, validUntil} = understood.documents[0]?.record ?? {};
  assert.deepEqual([validity, validUntil], ['lapsed', '2026-10-07']);
});

test('what keeps a row from being published', () => {
  const understood = documents(
    ' | | 局 | | 2026-01-01 | | /a.htm | 灾情\n公示：甲 999999 19851231 0024 | | 局 | | 2026-01-01 | | /b.htm | 灾情\n同一 | | 局 | | 2026-01-01 | | /c.htm | 灾情\n同一 | | 局 | | 2026/1/1 | | /c.htm | 灾情',
  );
  assert.deepEqual(
    understood.documents.map(({record}) => record.title),
    ['同一'],
  );
  assert.deepEqual(complaints(understood), [
    'TITLE_MISSING 2 A',
    'PERSONAL_DATA 3 A',
    'DUPLICATE_DOCUMENT 5 A',
  ]);
});

test('attachments in rows of their own under a merged title', () => {
  const understood = documents(
    '甲 | | 局 | | 2026-01-01 | | /a.htm | 灾情 | | 一.pdf\n | | | | | | | | | 二.pdf',
    {merges: 'A2:A3 C2:C3'},
  );
  assert.deepEqual(
    understood.documents.map(({record}) => record.attachments),
    [[{title: '一.pdf'}, {title: '二.pdf'}]],
  );
});

test('titles as a CMS and a clerk leave them', () => {
  const understood = documents(
    '关于A&amp;B项目的&nbsp;公示 | | 局 | | 2026-01-01 | | /a.htm | 灾情\n关于示例县⏎低保的通知 | | 局 | | 2026-01-02 | | /b.htm | 灾情',
  );
  assert.deepEqual(
    understood.documents.map(({record}) => record.title),
    ['关于A&B项目的 公示', '关于示例县低保的通知'],
  );
});

test('other wordings of the header', () => {
  const understood = read(
    sheet(
      '序号 | 信息名称 | 发文字号 | 发布机构 | 生成日期 | 公开日期 | 信息索引号 | 公开方式 | 网址 | 内容概述\n1 | 甲 | 无 | 局 | 2026-01-01 | 2026-01-02 | 0123/2026-1 | 依申请公开 | http://x.example/a | 概述',
    ),
  );
  const record = understood.documents[0]?.record;
  assert.deepEqual(
    [record?.title, record?.docNumber, record?.indexNumber, record?.attribute, record?.summary],
    ['甲', {text: '无', absent: 'none'}, '0123/2026-1', 'onRequest', '概述'],
  );
});

test('是否有效 is asked of a document as 有效性 is', () => {
  const understood = read(
    sheet('标题 | 文号 | 发布机构 | 是否有效 | 所属目录事项\n甲 | 示府发〔 2026 〕1号 | 局 | 废止 | 无'),
  );
  const record = understood.documents[0]?.record;
  assert.deepEqual([record?.validity, record?.docNumber], ['repealed', '示府发〔2026〕1号']);
  assert.deepEqual(notices(understood), ['DOC_NUMBER_TIDIED', 'MATTER_REF_MISSING']);
});
