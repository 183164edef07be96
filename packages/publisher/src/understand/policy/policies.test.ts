import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Policy} from '@zwgk/feed';

import {complaints, read, sheet} from '../testing/sheet.test.support.js';

const header = '政策名称 | 文号 | 发文机关 | 发布日期 | 施行日期 | 有效性 | 替代文件 | 对应事项';

function listed(rows: string) {
  return sheet(`${header}\n${rows}`, {name: '政策文件'});
}

const low = '低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 2025-04-15 | 有效期5年 | |';

function first({policies}: ReturnType<typeof read>): Policy {
  return policies[0]?.record ?? assert.fail('no policy');
}

test('a policy with everything a list tells', () => {
  const {id, ...rest} = first(
    read([
      listed(
        '低保实施细则（试行） | 示府规(2025)2号 | 县政府办、县民政局 | 2025年3月12日 | 2025.4.15 | 试行2年 | | 救灾/灾情',
      ),
    ]),
  );
  assert.match(id, /^d-[a-z2-7]{12}$/);
  assert.deepEqual(rest, {
    title: '低保实施细则（试行）',
    docNumber: '示府规〔2025〕2号',
    issuer: {text: '县政府办、县民政局'},
    publishedOn: '2025-03-12',
    effectiveOn: '2025-04-15',
    validity: 'inForce',
    validUntil: '2027-04-14',
    onTrial: true,
    validityText: '试行2年',
    relations: [{type: 'belongsTo', title: '救灾/灾情'}],
  });
});

test('a policy of a document of the same build has its id and whatever else is known of it', () => {
  const understood = read([
    sheet(
      '领域 | 一级事项 | 二级事项 | 公开内容 | 公开时限 | 公开主体\n社会救助 | 低保 | 文件 | 文件 | 及时 | 县民政局',
    ),
    sheet(
      '标题 | 文号 | 索引号 | 发布日期 | 链接 | 对应事项\n县政府办关于印发《低保实施细则》的通知 | 示府规〔2025〕2号 | 0001/2025-1 | 2025-03-12 | /a.htm | 低保/文件',
      {
        file: '公开信息.csv',
      },
    ),
    listed(low),
  ]);
  const policy = first(understood);
  assert.equal(policy.id, understood.documents[0]?.record.id);
  assert.deepEqual(policy.matters, [understood.matters[0]?.record.id]);
  assert.equal(policy.url, '/a.htm');
  assert.equal(policy.title, '低保实施细则');
});

test('what holds by its own dates: terms, days to come, days that have passed', () => {
  const states: readonly (readonly [string, Partial<Policy>])[] = [
    ['2021-10-08 | 有效期5年', {effectiveOn: '2021-10-08', validUntil: '2026-10-07'}],
    ['2021-10-08 | 现行有效，有效期至2026年1月1日', {effectiveOn: '2021-10-08', validUntil: '2026-01-01'}],
    ['2027-01-01 | 尚未施行', {effectiveOn: '2027-01-01', validity: 'inForce'}],
    [
      ' | 自2025年4月15日起施行，有效期5年',
      {effectiveOn: '2025-04-15', validity: 'inForce', validUntil: '2030-04-14'},
    ],
    [' | 自发布之日起施行，试行6个月', {effectiveOn: '2025-03-12', onTrial: true, validUntil: '2025-09-11'}],
    ['自发布之日起施行 | 有效', {effectiveOn: '2025-03-12', validity: 'inForce'}],
    [' | 已修改', {validity: 'amended'}],
    [' | 失效', {validity: 'lapsed'}],
    [' | 有效期5年', {}],
  ];
  for (const [cells, expected] of states) {
    const {effectiveOn, validity, validUntil, onTrial} = first(
      read(listed(`甲办法 | 示府规〔2025〕9号 | 局 | 2025-03-12 | ${cells} | |`)),
    );
    const found = Object.fromEntries(
      Object.entries({effectiveOn, validity, validUntil, onTrial}).filter(([, value]) => value !== undefined),
    );
    assert.deepEqual([cells, found], [cells, expected]);
  }
});

test('a term that has ended is told at its cell, and one that was said to have ended is not', () => {
  const rows = [
    '甲办法 | 示府规〔2021〕1号 | 局 | 2021-09-03 | 2021-10-08 | 有效期5年 | |',
    '乙办法 | 示府规〔2021〕2号 | 局 | 2021-09-03 | 2021-10-08 | 失效 | |',
  ];
  const told = complaints(read(listed(rows.join('\n')))).filter((it) => it.startsWith('VALIDITY'));
  assert.deepEqual(told, ['VALIDITY_ELAPSED 2 F']);
});

test('what replaced a policy, told from either side', () => {
  const replaced = read(
    listed(
      [
        '旧办法 | 示府发〔2016〕21号 | 局 | 2016-07-08 | 2016-08-01 | 废止 | 《新办法》（示府规〔2024〕5号） |',
        '新办法 | 示府规〔2024〕5号 | 局 | 2024-10-11 | 2024-11-15 | 有效 | |',
        '旧规定 | 示府发〔2015〕1号 | 局 | 2015-07-08 | 2015-08-01 | 已被示府规〔2024〕5号废止 | |',
      ].join('\n'),
    ),
  );
  const [old, successor, rule] = replaced.policies.map(({record}) => record);
  const reference = {id: successor?.id, docNumber: '示府规〔2024〕5号', title: '新办法'};
  assert.deepEqual([old?.replacedBy, rule?.replacedBy], [reference, reference]);
  assert.deepEqual(
    successor?.replaces?.map(({title}) => title),
    ['旧办法', '旧规定'],
  );
  const other = read(
    sheet(
      '政策名称 | 文号 | 发文机关 | 有效性 | 替代的旧文件\n新办法 | 示府规〔2024〕5号 | 局 | 有效 | 示府发〔2016〕21号\n旧办法 | 示府发〔2016〕21号 | 局 | 废止 |',
    ),
  );
  assert.equal(other.policies[1]?.record.replacedBy?.title, '新办法');
  for (const understood of [replaced, other])
    assert.deepEqual(
      complaints(understood).filter((it) => /SUCCESSOR|RELATION/.test(it)),
      [],
    );
});

test('a repealed policy without successor and a successor nobody knows are errors at their cells', () => {
  const understood = read(
    listed(
      [
        '甲办法 | 示府规〔2019〕1号 | 局 | 2019-01-01 | | 废止 | |',
        '乙办法 | 示府规〔2019〕2号 | 局 | 2019-01-01 | | 废止 | 示府规〔2024〕9号 |',
        '丙办法 | 示府规〔2019〕3号 | 局 | 2019-01-01 | | 废止 | 无 |',
      ].join('\n'),
    ),
  );
  const errors = understood.issues.filter(({severity}) => severity === 'error');
  assert.deepEqual(errors.map(({code, row, column}) => `${code} ${row} ${column}`).sort(), [
    'RELATION_DEAD 3 G',
    'SUCCESSOR_MISSING 2 G',
  ]);
  assert.deepEqual(understood.policies[1]?.record.replacedBy, {docNumber: '示府规〔2024〕9号'});
});

test('what amended a policy, told by its cell, by its validity, or by what amended it', () => {
  const told = [
    '政策名称 | 文号 | 发文机关 | 有效性 | 修改文件\n甲办法 | 示府规〔2021〕3号 | 局 | 修改 | 示府规〔2024〕5号\n甲办法修改决定 | 示府规〔2024〕5号 | 局 | 有效 |',
    '政策名称 | 文号 | 发文机关 | 有效性 | 替代文件\n甲办法 | 示府规〔2021〕3号 | 局 | 已被示府规〔2024〕5号修改 |\n甲办法修改决定 | 示府规〔2024〕5号 | 局 | 有效 |',
    '政策名称 | 文号 | 发文机关 | 有效性 | 修改的旧文件\n甲办法 | 示府规〔2021〕3号 | 局 | 修改 |\n甲办法修改决定 | 示府规〔2024〕5号 | 局 | 有效 | 示府规〔2021〕3号',
    '政策名称 | 文号 | 发文机关 | 修改文件 | 修改的旧文件\n甲办法 | 示府规〔2021〕3号 | 局 | 示府规〔2024〕5号 |\n甲办法修改决定 | 示府规〔2024〕5号 | 局 | | 示府规〔2021〕3号',
  ];
  for (const table of told) {
    const understood = read(sheet(table, {name: '政策文件'}));
    const [amended, amending] = understood.policies.map(({record}) => record);
    assert.deepEqual(amended?.amendedBy, [
      {id: amending?.id, docNumber: '示府规〔2024〕5号', title: '甲办法修改决定'},
    ]);
    assert.deepEqual(amending?.relations, [
      {type: 'amends', target: amended?.id, docNumber: '示府规〔2021〕3号', title: '甲办法'},
    ]);
    assert.deepEqual(
      complaints(understood).filter((it) => it.startsWith('RELATION')),
      [],
    );
  }
});

test('what amended a policy but is not published here is kept in its words, an error at its cell', () => {
  const understood = read(
    sheet(
      '政策名称 | 文号 | 发文机关 | 有效性 | 修改文件\n甲办法 | 示府规〔2021〕3号 | 局 | 修改 | 示府规〔2023〕1号；示府规〔2024〕5号\n乙办法 | 示府规〔2021〕4号 | 局 | 修改 | 无',
      {name: '政策文件'},
    ),
  );
  assert.deepEqual(
    understood.policies.map(({record: {amendedBy}}) => amendedBy),
    [[{docNumber: '示府规〔2023〕1号'}, {docNumber: '示府规〔2024〕5号'}], undefined],
  );
  assert.deepEqual(
    complaints(understood).filter((it) => it.startsWith('RELATION')),
    ['RELATION_DEAD 2 E', 'RELATION_DEAD 2 E'],
  );
});

test('two policies of one number are both published, and told; the same policy twice is published once', () => {
  const road = '农村道路养护意见 | 示府规〔2025〕2号 | 县政府办 | 2025-04-05 | | 有效 | |';
  const again = '关于印发《低保实施细则》的通知 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | | 有效 | |';
  const understood = read([listed([low, road, again, road].join('\n'))]);
  assert.deepEqual(
    understood.policies.map(({record: {title}}) => title),
    ['低保实施细则', '农村道路养护意见'],
  );
  assert.equal(new Set(understood.policies.map(({record: {id}}) => id)).size, 2);
  assert.deepEqual(
    complaints(understood).filter((it) => /REPEATED|DUPLICATE/.test(it)),
    ['NUMBER_REPEATED 3 B', 'DUPLICATE_DOCUMENT 4 A', 'DUPLICATE_DOCUMENT 5 A'],
  );
});
