import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, names, read, sheet} from './testing/sheet.test.support.js';

test('one column of names is the first level; a class beside it makes it the second', () => {
  const one = read(
    sheet('公开事项 | 公开内容 | 公开时间 | 责任单位\n村级财务 | 收支明细 | 每月 | 村委会', {name: '扶贫'}),
  );
  assert.deepEqual(names(one), ['25 村级财务']);
  const two = read(
    sheet('类别 | 公开事项 | 公开内容 | 公开时间 | 责任单位\n财务 | 收支 | 明细 | 每月 | 村委会', {
      name: '扶贫',
    }),
  );
  assert.deepEqual(names(two), ['25 财务/收支']);
});

test('公开事项 merged over two columns without sub-headers', () => {
  const understood = read(
    sheet('序号 | 公开事项 | | 公开内容 | 公开时限 | 公开主体\n1 | 低保 | 指南 | 条件 | 及时 | 民政局', {
      name: '社会救助',
      merges: 'B1:C1',
    }),
  );
  assert.deepEqual(names(understood), ['05 低保/指南']);
});

test('a column for each channel', () => {
  const understood = read(
    sheet(
      `
      一级事项 | 二级事项 | 公开内容 | 公开主体 | 公开渠道和载体 | | | 公开层级
      | | | | 政府网站 | 两微一端 | 智慧大屏 |
      低保 | 指南 | 条件 | 民政局 | √ | | √ | 县级
      `,
      {name: '社会救助', merges: 'A1:A2 B1:B2 C1:C2 D1:D2 E1:G1 H1:H2'},
    ),
  );
  const channels = understood.matters[0]?.record.channels;
  assert.deepEqual(channels, {codes: ['website', 'other'], other: ['智慧大屏']});
});

test('tables side by side, each with its own title', () => {
  const understood = read(
    sheet(
      `
      养老服务领域标准目录 | | | | | 救灾领域标准目录 | | | |
      序号 | 一级事项 | 二级事项 | 公开内容 | 公开时限 | 序号 | 一级事项 | 二级事项 | 公开内容 | 公开时限
      1 | 政策 | 补贴 | 标准 | 每年 | 1 | 救助 | 款物 | 数量 | 及时
      2 | | 机构 | 名单 | 每月 | 2 | | 预警 | 级别 | 同上
      `,
      {merges: 'A1:E1 F1:J1'},
    ),
  );
  assert.deepEqual([...names(understood)].sort(), [
    '06 政策/机构',
    '06 政策/补贴',
    '23 救助/款物',
    '23 救助/预警',
  ]);
  assert.deepEqual(
    understood.matters.map(({source}) => source.columns),
    ['A:E', 'F:J', 'A:E', 'F:J'],
  );
});

test('two groups under one header, and what belongs to neither', () => {
  const understood = read(
    sheet(
      `
      一级事项 | 二级事项 | 公开内容 | 公开主体 | | 公开对象和方式 | | | | 公开依据
      | | | 责任单位 | 责任科室 | 公开对象 | | 公开方式 | |
      | | | | | 全社会 | 特定群体 | 主动公开 | 依申请公开 |
      临时救助 | 办事指南 | 条件 | 县民政局 | 救助股 | √ | | | √ | 《办法》
      `,
      {name: '社会救助', merges: 'D1:E1 F1:I1 F2:G2 H2:I2 A1:A3 B1:B3 C1:C3 D2:D3 E2:E3 J1:J3'},
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(matter?.subject, {text: '县民政局'});
  assert.deepEqual([matter?.audience, matter?.mode], [['public'], ['onRequest']]);
  assert.deepEqual(complaints(understood), []);
});

test('of two columns for one thing the one with the usual wording is read, wherever it stands', () => {
  const understood = read(
    sheet(
      `
      序号 | 一级事项 | 二级事项 | 公开内容 | 更新频率 | 公开时限 | 责任部门 | 公开主体
      1 | 临时救助 | 办事指南 | 条件 | 按需 | 20个工作日 | 民政局 | 县人民政府
      `,
      {name: '社会救助'},
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.equal(matter?.timeLimit?.text, '20个工作日');
  assert.equal(matter?.subject?.text, '县人民政府');
});

test('bodies of several levels in columns of their own under 公开主体 are all kept', () => {
  const understood = read(
    sheet(
      `
      一级事项 | 二级事项 | 公开内容 | 公开主体 | | 公开时限
      | | | 县级 | 乡级 |
      临时救助 | 办事指南 | 条件 | 县民政局 | 镇人民政府 | 20个工作日
      `,
      {name: '社会救助', merges: 'D1:E1 A1:A2 B1:B2 C1:C2 F1:F2'},
    ),
  );
  assert.equal(understood.matters[0]?.record.subject?.text, '县民政局\n镇人民政府');
});
