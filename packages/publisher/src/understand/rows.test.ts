import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, names, notices, read, sheet} from './testing/sheet.test.support.js';

const header = '序号 | 一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体';
const at = {name: '社会救助'};

test('merged level-1, basis and subject reach down', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 民政局
      2 | | 名单 | 公示 | | 每月 |
      `,
      {...at, merges: 'B2:B3 E2:E3 G2:G3'},
    ),
  );
  const matter = understood.matters[1]?.record;
  assert.deepEqual(names(understood), ['05 低保/指南', '05 低保/名单']);
  assert.deepEqual([matter?.basis?.text, matter?.subject?.text], ['《甲》', '民政局']);
});

test('a blank that is not merged is missing, except the level-1 name', () => {
  const understood = read(
    sheet(`${header}\n1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 民政局\n2 | | 名单 | 公示 | | |`, at),
  );
  const matter = understood.matters[1]?.record;
  assert.deepEqual(names(understood)[1], '05 低保/名单');
  assert.deepEqual([matter?.basis, matter?.timeLimit, matter?.subject], [undefined, undefined, undefined]);
  assert.deepEqual(complaints(understood), ['SUBJECT_MISSING 3 G']);
});

test('a matter over several rows joins what they say', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 预算 | 政府预算 | 收支表 | 《预算法》 | 批准后20日内 | 财政局
      | | | 基金表 | | 批准后20日内 |
      | | | 说明 | | 每年 |
      2 | | 政府决算 | 决算表 | 《预算法》 | 每年 | 财政局
      `,
      {...at, merges: 'A2:A4 B2:B5 C2:C4 E2:E4 G2:G4'},
    ),
  );
  const [budget, accounts] = understood.matters;
  assert.equal(budget?.record.elements, '收支表\n基金表\n说明');
  assert.equal(budget?.record.timeLimit?.text, '批准后20日内\n每年');
  assert.deepEqual([budget?.source.row, budget?.source.rowEnd], [2, 4]);
  assert.deepEqual([accounts?.record.level1, accounts?.record.level2], ['预算', '政府决算']);
});

test('the same without merged cells, as CSV leaves it', () => {
  const understood = read(
    sheet(
      `${header}\n1 | 预算 | 政府预算 | 收支表 | 《预算法》 | 每年 | 财政局\n | | | 基金表 | | |\n2 | | 决算 | 表 | 无 | 每年 | 财政局`,
      at,
    ),
  );
  assert.deepEqual(names(understood), ['05 预算/政府预算', '05 预算/决算']);
  assert.equal(understood.matters[0]?.record.elements, '收支表\n基金表');
  assert.deepEqual(understood.matters[1]?.record.basis, {text: '无', absent: 'none'});
});

test('a matter cut by a page break goes on under the repeated header', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 低保 | 指南 | 条件一 | 《甲》 | 及时 | 民政局
      第 1 页，共 2 页
      ${header}
      | | | 条件二 | | |
      2 | 低保（续） | 名单 | 公示 | 《甲》 | 及时 | 民政局
      `,
      {...at, merges: 'A3:G3'},
    ),
  );
  assert.deepEqual(names(understood), ['05 低保/指南', '05 低保/名单']);
  assert.equal(understood.matters[0]?.record.elements, '条件一\n条件二');
});

test('names merged over both levels, dashed or missing', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 招标投标 | | 公告 | 《甲》 | 及时 | 局
      2 | 规划 | — | 意见 | 《甲》 | 及时 | 局
      3 | 监督 | | 结果 | 《甲》 | 及时 | 局
      4 | | | 内容 | 《甲》 | 及时 | 局
      `,
      {...at, merges: 'B2:C2'},
    ),
  );
  assert.deepEqual(names(understood), ['05 招标投标/招标投标', '05 规划', '05 监督']);
  assert.deepEqual(complaints(understood), ['LEVEL2_MISSING 4 C', 'MATTER_NAME_MISSING 5 B:C']);
});

test('numbers before names are taken off, and years and amounts are not', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 1.就业信息 | 1.1 政策咨询 | 内容 | 《甲》 | 及时 | 局
      2 | （二）见习 | ①补贴 | 内容 | 《甲》 | 及时 | 局
      3 | 03 许可 | 0301医师注册 | 内容 | 《甲》 | 及时 | 局
      4 | 2026年计划 | 3岁以下婴幼儿照护 | 内容 | 《甲》 | 及时 | 局
      5 | 12345热线 | 24小时值守 | 内容 | 《甲》 | 及时 | 局
      `,
      at,
    ),
  );
  assert.deepEqual(names(understood), [
    '05 就业信息/政策咨询',
    '05 见习/补贴',
    '05 许可/医师注册',
    '05 2026年计划/3岁以下婴幼儿照护',
    '05 12345热线/24小时值守',
  ]);
});

test('rows that belong to the paper are no matters', () => {
  const understood = read(
    sheet(
      `
      填报单位：示例县民政局 | | | 填报日期：2026年3月5日
      ${header}
      1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | 注销登记 | 审核信息 | 条件 | 《甲》 | 及时 | 局

      — 1 —
      备注：1.本目录动态调整。
      注：涉密内容不公开。
      标准目录要素说明：⏎1.公开事项：归类。
      | 填表人：甲 | | 审核人：乙 | | 联系电话：0000-0000009
      合计 | | 1
      第2页/共9页
      `,
      at,
    ),
  );
  assert.deepEqual(names(understood), ['05 注销登记/审核信息']);
  assert.deepEqual(complaints(understood), []);
});

test('the same matter twice is published once, two of one name are both published', () => {
  const understood = read(
    sheet(
      `${header}\n1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 局\n2 | 低保 | 指南  | 条件 | 《甲》 | 及时 | 局\n3 | 低保 | 指南 | 另一份 | 《甲》 | 及时 | 局`,
      at,
    ),
  );
  assert.equal(understood.matters.length, 2);
  assert.equal(new Set(understood.matters.map(({record}) => record.id)).size, 2);
  assert.deepEqual(complaints(understood), ['DUPLICATE_MATTER 3']);
  assert.ok(notices(understood).includes('SAME_NAME'));
});

test('rows that only name a group give the first level', () => {
  const understood = read(
    sheet(
      `
      序号 | 公开事项 | 公开内容 | 公开依据 | 公开主体
      一、低保 | | | |
      1 | 指南 | 条件 | 《甲》 | 局
      2 | 名单 | 公示 | 《甲》 | 局
      二、特困 | | | |
      3 | 指南 | 条件 | 《甲》 | 局
      `,
      {...at, merges: 'A2:E2 A5:E5'},
    ),
  );
  assert.deepEqual(names(understood), ['05 低保/指南', '05 低保/名单', '05 特困/指南']);
});

test('a hidden row that only names a group names none', () => {
  const understood = read(
    sheet(`${header}\n内部分组 | | | | | |\n | | 指南 | 条件 | 《甲》 | 及时 | 局`, {
      ...at,
      merges: 'A2:G2',
      hiddenRows: [2],
    }),
  );
  assert.deepEqual(complaints(understood), ['HIDDEN_ROW 2', 'LEVEL1_MISSING 3 B']);
  assert.doesNotMatch(JSON.stringify(understood.matters), /内部/);
});

test('an error value that a CSV or a paste left as text is an error value', () => {
  const understood = read(sheet(`${header}\n1 | 低保 | 指南 | 条件 | #REF! | #N/A | 局`, at));
  assert.deepEqual(complaints(understood), ['CELL_ERROR 2 E', 'CELL_ERROR 2 F']);
  assert.doesNotMatch(JSON.stringify(understood.matters), /REF|N\/A/);
});

test('names that sound like remarks are names in a full row', () => {
  const understood = read(
    sheet(
      `
      ${header}
      1 | 机构 | 说明 | 职能 | 《甲》 | 及时 | 局
      | | 联系方式 | 电话 | | |
      2 | 日期 | 备注 | 表 | 《甲》 | 及时 | 局
      `,
      {...at, merges: 'A2:A3 B2:B3 E2:E3 F2:F3 G2:G3'},
    ),
  );
  assert.deepEqual(names(understood), ['05 机构/说明', '05 机构/联系方式', '05 日期/备注']);
});

test('a name with a number of its own kind heads the rows below it', () => {
  const understood = read(
    sheet(
      `
      序号 | 公开事项 | 公开内容 | 公开时限 | 公开主体
      一 | 行政许可
      1 | 医疗机构设置审批 | 办事指南 | 及时 | 县卫健局
      二、 | 行政处罚
      2 | 非法行医处罚 | 处罚决定 | 及时 | 县卫健局
      `,
      {name: '卫生健康'},
    ),
  );
  assert.deepEqual(names(understood), ['21 行政许可/医疗机构设置审批', '21 行政处罚/非法行医处罚']);
  assert.deepEqual(complaints(understood), []);
});

test('a row that lacks all but its name is a matter where all numbers are of one kind', () => {
  const understood = read(
    sheet(
      `
      序号 | 公开事项 | 公开内容 | 公开时限 | 公开主体
      一 | 行政许可 | 办事指南 | 及时 | 县卫健局
      二 | 行政处罚
      三 | 行政强制 | 决定 | 及时 | 县卫健局
      `,
      {name: '卫生健康'},
    ),
  );
  assert.deepEqual(names(understood), ['21 行政许可', '21 行政处罚', '21 行政强制']);
  assert.deepEqual(complaints(understood), ['SUBJECT_MISSING 3 E']);
});
