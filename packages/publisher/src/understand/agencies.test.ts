import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, read, sheet} from './testing/sheet.test.support.js';

const agencies = sheet(
  `
  序号 | 单位名称 | 简称 | 联系电话 | 办公地址 | 办公时间 | 网址 | 上级单位
  1 | 示例县民政局 | 县民政局 | 0000-0000001 | 人民路1号 | 工作日9:00—17:00 | http://mzj.x.example |
  2 | 示例县低保中心 | 低保中心、救助中心 | 0000-0000002 | 人民路1号 | | | 示例县民政局
  3 | | | 0000-0000003 | | | |
  `,
  {name: '机构'},
);

test('agencies with their contacts and the bodies above them', () => {
  const understood = read(agencies);
  const [bureau, centre] = understood.agencies.map(({record}) => record);
  assert.equal(bureau?.phone, '0000-0000001');
  assert.equal(bureau?.url, 'http://mzj.x.example');
  assert.equal(centre?.parent, bureau?.id);
  assert.deepEqual(complaints(understood), ['AGENCY_NAME_MISSING 4 B']);
});

test('bodies of matters and documents are matched by any of their names', () => {
  const understood = read([
    sheet(
      '领域 | 一级事项 | 二级事项 | 公开内容 | 公开时限 | 公开主体\n社会救助 | 低保 | 指南 | 条件 | 及时 | 县民政局、各乡镇人民政府',
    ),
    sheet('标题 | 发布日期 | 发文机关\n通知 | 2026-01-01 | 示例县民政局'),
    agencies,
  ]);
  const id = understood.agencies[0]?.record.id;
  assert.deepEqual(understood.matters[0]?.record.subject, {text: '县民政局、各乡镇人民政府', agencies: [id]});
  assert.deepEqual(understood.documents[0]?.record.issuer, {text: '示例县民政局', agencies: [id]});
});

test('agencies known from elsewhere keep their id and take what the table adds', () => {
  const understood = read(agencies, {
    agencies: [
      {id: 'a-known', name: '示例县民政局'},
      {id: 'a-other', name: '示例县教育局', phone: '0000-0000009'},
    ],
  });
  const known = understood.agencies.find(({record}) => record.id === 'a-known');
  assert.equal(known?.record.phone, '0000-0000001');
  assert.ok(understood.agencies.some(({record}) => record.id === 'a-other'));
});
