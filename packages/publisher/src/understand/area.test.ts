import assert from 'node:assert/strict';
import {test} from 'node:test';

import {areaFinder} from './area.js';
import {complaints, names, notices, read, sheet} from './testing/sheet.test.support.js';

const finder = areaFinder();

function codeOf(words: string): string {
  const reading = finder.titled(words);
  return reading.type === 'area' ? reading.code : reading.type;
}

test('an area in a title, with whatever counties put around it', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['示例县重大建设项目领域基层政务公开标准目录', '01'],
    ['（一）重大建设项目领域基层政务公开标准目录', '01'],
    ['(五)城乡规划领域基层政务公开标准目录', '11'],
    ['（九）乡村振兴（扶贫）领域基层政务公开标准目录（试行）', '25'],
    ['附件4：示例县户籍管理领域基层政务公开标准目录', '04'],
    ['二十三、救灾领域', '23'],
    ['表3 社会救助领域政务公开事项清单（2026年版）', '05'],
    ['示例市示例区就业创业领域基层政务公开标准目录（修订版）', '09'],
    ['第五部分 国有土地上房屋征收与补偿领域', '15'],
    ['专题九：卫生健康', '21'],
    ['所属领域：养老服务', '06'],
    ['公开领域：养老服务领域', '06'],
    ['示例镇市政服务领域基层政务公开事项目录', '17'],
    ['《示例县财政预决算领域基层政务公开标准目录》', '08'],
    ['義務教育領域基層政務公開標準目錄', '03'],
    ['示例县人民政府办公室卫生健康领域标准目录', '21'],
  ];
  assert.deepEqual(
    titles.map(([title]) => [title, codeOf(title)]),
    titles,
  );
});

test('titles that name no area, several areas or an unknown one', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['示例县部分领域基层政务公开标准目录（修改稿）', 'none'],
    ['示例县26个领域基层政务公开标准目录汇编', 'none'],
    ['安全生产和救灾领域基层政务公开标准目录', 'none'],
    ['示例县基层政务公开标准目录', 'none'],
    ['填报单位：示例县民政局', 'none'],
    ['（八）智慧城管领域基层政务公开标准目录', 'unknown'],
    ['示例县智慧城市领域基层政务公开标准目录', 'unknown'],
    ['领域：智慧城管', 'unknown'],
    ['所属领域：', 'none'],
  ];
  assert.deepEqual(
    titles.map(([title]) => [title, codeOf(title)]),
    titles,
  );
});

const columns = '一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开主体';

test('title rows begin areas within one sheet; a repeated header does not', () => {
  const understood = read(
    sheet(
      `
      （一）社会救助领域基层政务公开标准目录
      ${columns}
      低保 | 指南 | 条件 | 《甲》 | 民政局
      — 1 —
      ${columns}
      | 名单 | 公示 | 同上 | 同上
      （二）养老服务领域基层政务公开标准目录
      ${columns}
      补贴 | 标准 | 金额 | 《乙》 | 民政局
      `,
      {merges: 'A1:E1 A4:E4 A7:E7'},
    ),
  );
  assert.deepEqual(names(understood), ['05 低保/指南', '05 低保/名单', '06 补贴/标准']);
  assert.equal(understood.matters[1]?.record.basis?.text, '《甲》');
  assert.deepEqual(complaints(understood), []);
});

test('an area column, blank where merged cells were lost', () => {
  const understood = read(
    sheet(`
      领域 | ${columns}
      社会救助 | 低保 | 指南 | 条件 | 《甲》 | 民政局
      | | 名单 | 公示 | 《甲》 | 民政局
      养老 | 补贴 | 标准 | 金额 | 《乙》 | 民政局
    `),
  );
  assert.deepEqual(names(understood), ['05 低保/指南', '05 低保/名单', '06 补贴/标准']);
  assert.deepEqual(
    notices(understood).filter((code) => code === 'AREA_ALIAS'),
    ['AREA_ALIAS'],
  );
});

test('the area by the name of the sheet, of the heading above it, or of the file', () => {
  const table = `${columns}\n低保 | 指南 | 条件 | 《甲》 | 民政局`;
  assert.deepEqual(names(read(sheet(table, {name: '5.社会救助'}))), ['05 低保/指南']);
  assert.deepEqual(names(read(sheet(table, {name: '05社会救助领域'}))), ['05 低保/指南']);
  const headings = ['社会救助和养老服务领域标准目录', '（一）社会救助领域标准目录'];
  assert.deepEqual(names(read(sheet(table, {name: 'table:1', headings}))), ['05 低保/指南']);
  for (const folder of ['', '民政局/', 'D:\\2026年\\']) {
    const file = `${folder}社会救助领域基层政务公开标准目录.csv`;
    assert.deepEqual(names(read(sheet(table, {file}))), ['05 低保/指南'], file);
  }
});

test('an unknown area is an error at its title; its matters are published without one', () => {
  const understood = read(
    sheet(`（八）智慧城管领域标准目录\n${columns}\n监管 | 点位 | 数量 | 《条例》 | 城管局`, {
      merges: 'A1:E1',
    }),
  );
  assert.deepEqual(names(understood), ['- 监管/点位']);
  assert.deepEqual(complaints(understood), ['AREA_UNKNOWN 1']);
});

test('an unlisted area in a column is a warning', () => {
  const understood = read(sheet(`领域 | ${columns}\n村务公开 | 财务 | 收支 | 明细 | 《条例》 | 村委会`));
  assert.deepEqual(names(understood), ['- 财务/收支']);
  assert.deepEqual(complaints(understood), ['AREA_UNLISTED 2']);
});

test('a table without any area says so once', () => {
  const understood = read(
    sheet(`${columns}\n甲 | 一 | 内容 | 《法》 | 局\n甲 | 二 | 内容 | 《法》 | 局`, {name: 'Sheet1'}),
  );
  assert.deepEqual(complaints(understood), ['AREA_MISSING 2']);
});

test('areas of the county are known by their names and aliases', () => {
  const local = {localAreas: [{code: 'x-grid', name: '智慧城管', aliases: ['数字城管']}]};
  const table = `数字城管领域标准目录\n${columns}\n监管 | 点位 | 数量 | 《条例》 | 城管局`;
  assert.deepEqual(names(read(sheet(table, {merges: 'A1:E1'}), local)), ['x-grid 监管/点位']);
});

test('a bare name is an area where a header follows it, and a group of matters within a table', () => {
  const understood = read(
    sheet(
      `
      一、低保
      序号 | 公开事项 | 公开内容 | 公开依据 | 公开主体
      （一）低保 | | | |
      1 | 指南 | 条件 | 《甲》 | 民政局
      二、养老
      序号 | 公开事项 | 公开内容 | 公开依据 | 公开主体
      1 | 补贴 | 标准 | 《乙》 | 民政局
      `,
      {merges: 'A1:E1 A3:E3 A5:E5'},
    ),
  );
  assert.deepEqual(names(understood), ['05 低保/指南', '06 补贴']);
});

test('a year before an area is no part of it, and key areas in general are none', () => {
  assert.equal(codeOf('2024年度义务教育领域政务公开目录'), '03');
  assert.equal(finder.titled('2024年重点领域信息公开任务清单').type, 'none');
});
