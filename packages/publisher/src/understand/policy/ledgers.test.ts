import assert from 'node:assert/strict';
import {test} from 'node:test';

import {policies} from '../testing/policies.test.support.js';
import {complaints, notices, read, sheet} from '../testing/sheet.test.support.js';

test('a remark that says what was repealed by what ties the two', () => {
  const understood = read(
    sheet(
      `
      政策名称 | 文号 | 发布日期 | 有效性 | 备注
      示例县项目办法 | 示府规〔2024〕1号 | 2024-03-05 | 现行有效 | 自本办法施行之日起，《示例县项目暂行办法》（示府发〔2019〕3号）同时废止
      示例县项目暂行办法 | 示府发〔2019〕3号 | 2019-03-01 | 废止 |
      示例县收费规定 | 示府发〔2010〕9号 | 2010-01-01 | 废止 | 被示府规〔2024〕1号第二十条废止
      示例县养犬规定 | 示府发〔2011〕2号 | 2011-01-01 | 现行有效 | 原《示例县养犬通告》同时废止。由县公安局解释
      `,
      {name: '政策文件'},
    ),
  );
  const told = understood.policies.map(({record: {docNumber, replacedBy, replaces}}) => [
    docNumber,
    replacedBy?.docNumber,
    replaces?.map((one) => one.docNumber ?? one.title),
  ]);
  assert.deepEqual(told, [
    ['示府规〔2024〕1号', undefined, ['示府发〔2019〕3号', '示府发〔2010〕9号']],
    ['示府发〔2019〕3号', '示府规〔2024〕1号', undefined],
    ['示府发〔2010〕9号', '示府规〔2024〕1号', undefined],
    ['示府发〔2011〕2号', undefined, ['示例县养犬通告']],
  ]);
  assert.deepEqual(
    complaints(understood).filter((complaint) => !complaint.startsWith('INTERPRETATION_MISSING')),
    [],
  );
  assert.ok(notices(understood).includes('RELATION_READ'));
});

test('drafts put out for comment find their policies by their titles', () => {
  const listed = sheet('政策名称 | 文号 | 发布日期\n示例县养犬规定 | 示府规〔2024〕3号 | 2024-06-01', {
    name: '政策',
  });
  const consulted = sheet(
    `
    序号 | 征集主题 | 征集单位 | 开始时间 | 截止时间 | 收到意见（条）
    1 | 示例县养犬规定（征求意见稿） | 县公安局 | 2024-03-01 | 2024-03-31 | 12条
    2 | 示例县别的规定（征求意见稿） | 县公安局 | 2024-04-01 | 2024-04-30 | 3
    `,
    {name: '征集', file: '征集.xlsx'},
  );
  assert.deepEqual(policies(listed, consulted), [
    '示例县养犬规定 示府规〔2024〕3号; 示例县养犬规定（征求意见稿） 2024-03-01~2024-03-31 12',
  ]);
  assert.ok(complaints(read([listed, consulted])).includes('POLICY_REF_UNKNOWN 3 B'));
});

test('a list of people is no list of bodies; under a title about interpretation it tells how interpreters are reached', () => {
  const people = `
    单位 | 姓名 | 职务 | 办公电话
    县发改局 | 王某 | 局长 | 0000-7651001
    `;
  const explained = sheet(
    '政策名称 | 文号 | 发布日期 | 解读标题 | 解读人及职务\n示例县办法 | 示府规〔2024〕1号 | 2024-06-01 | 示例县办法解读 | 王某（局长）',
    {name: '政策'},
  );
  const directory = sheet(`政策解读人员名录\n${people.trim()}`, {name: '名录', file: '名录.xlsx'});
  assert.deepEqual(policies(explained, directory), [
    '示例县办法 示府规〔2024〕1号; 示例县办法解读 王某@0000-7651001',
  ]);
  const untitled = read(sheet(people, {name: '通讯录'}));
  assert.deepEqual([untitled.agencies, complaints(untitled)], [[], ['HEADER_UNREAD 1']]);
});
