import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, names, notices, read, sheet} from './testing/sheet.test.support.js';

test('a flat header in any order of columns', () => {
  const understood = read(
    sheet(
      `
      公开主体 | 公开时限 | 二级事项 | 领域 | 一级事项 | 公开层级 | 公开内容
      县民政局 | 20个工作日 | 办事指南 | 社会救助 | 临时救助 | 县级、乡级 | 条件和材料
      `,
    ),
  );
  assert.deepEqual(names(understood), ['05 临时救助/办事指南']);
  const matter = understood.matters[0]?.record;
  assert.equal(matter?.elements, '条件和材料');
  assert.deepEqual(matter?.levels, ['county', 'township']);
  assert.deepEqual(matter?.subject, {text: '县民政局'});
  assert.deepEqual(complaints(understood), []);
});

test('group headers merged over sub-headers', () => {
  const understood = read(
    sheet(
      `
      序号 | 公开事项 | | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | | 公开方式 | | 公开层级 | |
      | 一级事项 | 二级事项 | | | | | | 全社会 | 特定群体 | 主动 | 依申请公开 | 县级 | 乡级 | 村级
      1 | 临时救助 | 办事指南 | 条件 | 《办法》 | 及时公开 | 县民政局 | 政府网站 | √ | | | √ | | √ | √
      `,
      {
        name: '社会救助',
        merges: 'B1:C1 I1:J1 K1:L1 M1:O1 A1:A2 D1:D2 E1:E2 F1:F2 G1:G2 H1:H2',
      },
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(names(understood), ['05 临时救助/办事指南']);
  assert.deepEqual(matter?.audience, ['public']);
  assert.deepEqual(matter?.mode, ['onRequest']);
  assert.deepEqual(matter?.levels, ['township', 'village']);
});

test('a two-row header whose merges were lost on the way through CSV', () => {
  const understood = read(
    sheet(
      `
      序号,|公开事项||公开内容|公开依据|公开时限|公开主体|公开渠道和载体|公开对象||公开方式||公开层级|
      |一级事项|二级事项||||||全社会|特定群体|主动|依申请公开|县级|乡级
      1|临时救助|办事指南|条件|《办法》|及时公开|县民政局|政府网站||申请人|√|||√
      `,
      {file: '社会救助领域目录.csv'},
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(names(understood), ['05 临时救助/办事指南']);
  assert.deepEqual([matter?.audience, matter?.audienceDetail], [['specific'], '申请人']);
  assert.deepEqual(matter?.levels, ['township']);
});

test('a header three rows deep', () => {
  const understood = read(
    sheet(
      `
      序号 | 公开事项 | | 公开要求 | | | | 公开范围及方式 | | | |
      | 一级⏎事项 | 二级⏎事项 | 公开内容 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | | 公开层级 | | 公开方式
      | | | | | | | 全社会 | 特定群众 | 县级 | 乡、村级 |
      1 | 低保 | 办事指南 | 条件 | 每月10日前 | 县民政局 | 政府网站 | √ | | | √ | 主动
      `,
      {
        name: '社会救助',
        merges: 'A1:A3 B1:C1 B2:B3 C2:C3 D1:G1 D2:D3 E2:E3 F2:F3 G2:G3 H1:L1 H2:I2 J2:K2 L2:L3',
      },
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(names(understood), ['05 低保/办事指南']);
  assert.deepEqual(matter?.levels, ['township', 'village']);
  assert.deepEqual(matter?.mode, ['proactive']);
  assert.deepEqual(matter?.audience, ['public']);
  assert.equal(matter?.elements, '条件');
});

test('wordings counties use, with brackets, spaces, quotation marks and line breaks', () => {
  const understood = read(
    sheet(
      `
      序⏎号 | 事项类别 | 事项名称（二级） | 公 开 内 容（应公开的具体要素） | 法律依据 | 公开期限 | 责任部门 | 公开途径 | 公开范围 | 公开类型 | 公开级别 | 备注
      1 | 行政许可 | 取水许可 | 结论 | 《水法》 | 7个工作日 | 县水利局 | 网站 | 社会公众 | 主动公开 | 县级 |
      `,
      {name: '生态环境'},
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(names(understood), ['13 行政许可/取水许可']);
  assert.equal(matter?.elements, '结论');
  assert.deepEqual(matter?.basis?.laws, [{title: '水法'}]);
  assert.equal(matter?.timeLimit?.workingDays, 7);
  assert.deepEqual(matter?.channels?.codes, ['website']);
  assert.deepEqual(matter?.mode, ['proactive']);
});

test('traditional characters', () => {
  const understood = read(
    sheet(
      `
      （一）義務教育領域基層政務公開標準目錄
      序號 | 一級事項 | 二級事項 | 公開內容（要素） | 公開依據 | 公開時限 | 公開主體 | 公開渠道和載體 | 公開對象 | 公開方式 | 公開層級
      1 | 招生管理 | 學校介紹 | 辦學性質 | 《義務教育法》 | 信息形成或者變更之日起20個工作日內 | 縣教育局 | ■政府網站 □兩微一端 | 全社會 | 主動 | 縣級
      `,
      {merges: 'A1:K1'},
    ),
  );
  const matter = understood.matters[0]?.record;
  assert.deepEqual(names(understood), ['03 招生管理/學校介紹']);
  assert.equal(matter?.timeLimit?.workingDays, 20);
  assert.deepEqual(matter?.channels?.codes, ['website']);
  assert.deepEqual([matter?.audience, matter?.mode, matter?.levels], [['public'], ['proactive'], ['county']]);
  assert.deepEqual(complaints(understood), []);
});

test('a table of a page without a header goes on with the one before it', () => {
  const page = {file: '目录.html', headings: ['社会救助领域']};
  const first = `
    一级事项 | 二级事项 | 公开内容 | 公开主体
    低保 | 办事指南 | 条件 | 县民政局
    `;
  const second = `
    | 名单 | 姓名 | 县民政局
    临时救助 | 办事指南 | 条件 | 县民政局
    `;
  const understood = read([
    sheet(first, {...page, name: 'table:1'}),
    sheet(second, {...page, name: 'table:2', headings: []}),
  ]);
  assert.deepEqual(names(understood), ['05 低保/办事指南', '05 低保/名单', '05 临时救助/办事指南']);
  assert.ok(notices(understood).includes('TABLE_CONTINUED'));
  const apart = read([
    sheet(first, {...page, name: 'table:1'}),
    sheet(second, {...page, name: 'table:2', headings: ['友情链接']}),
    sheet('一 | 二 | 三', {...page, name: 'table:3', headings: []}),
  ]);
  assert.deepEqual(names(apart), ['05 低保/办事指南']);
});

test('sheets that are no tables of ours are passed over with a notice', () => {
  const understood = read([
    sheet('示例县目录汇编\n序号 | 领域 | 牵头部门 | 事项数\n1 | 就业 | 人社局 | 20', {name: '目录'}),
    sheet('填表说明\n一、公开时限请写明从何时起算。', {name: '填表说明'}),
  ]);
  assert.equal(understood.matters.length + understood.documents.length + understood.agencies.length, 0);
  assert.deepEqual(
    understood.issues.map(({code, sheet: name}) => [code, name]),
    [['TABLE_SKIPPED', '目录']],
  );
});

test('rows of labels and values are no header', () => {
  const understood = read(
    sheet('索引号 | SLX-2026-00017 | 发布机构 | 县应急管理局\n成文日期 | 2026-03-16 | 公开方式 | 主动公开', {
      name: 'table:2',
    }),
  );
  assert.deepEqual([understood.matters.length, understood.documents.length], [0, 0]);
});

test('levels called by one word in a flat header', () => {
  const understood = read(
    sheet(
      '一级事项 | 二级事项 | 公开内容 | 公开主体 | 县 | 乡 | 村\n低保 | 指南 | 条件 | 县民政局 | √ | | √',
      {name: '社会救助'},
    ),
  );
  assert.deepEqual(understood.matters[0]?.record.levels, ['county', 'village']);
});

test('columns that are not read are named once', () => {
  const header = '一级事项 | 二级事项 | 公开内容 | 公开主体 | 责任科室 | 办结率';
  const row = '低保 | 指南 | 条件 | 县民政局 | 救助股 | 高';
  const {issues} = read(sheet(`${header}\n${row}\n${header}\n${row}`, {name: '社会救助'}));
  const unread = issues.filter(({code}) => code === 'COLUMNS_UNREAD');
  assert.deepEqual(
    unread.map(({row: number}) => number),
    [1],
  );
  assert.match(unread[0]?.message ?? '', /责任科室、办结率/);
});

test('a table whose header is known in part only is told with the columns nobody knows', () => {
  const ledger = read(
    sheet(
      `
      主动公开文件登记台账
      序号 | 文件叫法 | 发文字号 | 印发日期 | 发布机构 | 备注
      1 | 关于低保的通知 | 示府〔2026〕1号 | 2026-01-01 | 县政府办 |
      `,
      {name: '台账'},
    ),
  );
  assert.deepEqual(complaints(ledger), ['HEADER_UNREAD 2']);
  assert.match(
    ledger.issues[0]?.message ?? '',
    /认得的列有序号、发文字号、印发日期、发布机构、备注；不认得的列有文件叫法/,
  );
});

test('a table that only counts is passed over', () => {
  const counted = read(
    sheet('序号 | 领域 | 一级事项数 | 二级事项数 | 备注\n1 | 社会救助 | 2 | 5 |', {name: '汇总'}),
  );
  assert.deepEqual([complaints(counted), notices(counted)], [[], ['TABLE_SKIPPED']]);
});

test('a header whose columns stand in one cell is told with what stands between them', () => {
  for (const [separator, name] of [
    ['，', '“，”'],
    ['、', '“、”'],
    ['  ', '空格'],
  ]) {
    const words = ['标题', '发文字号', '发布日期', '公开主体'].join(separator);
    const typed = read(sheet(`2026年台账\n${words}\n关于低保的通知${separator}示府〔2026〕1号`));
    assert.deepEqual(complaints(typed), ['COLUMNS_UNDIVIDED 2']);
    assert.match(
      typed.issues[0]?.message ?? '',
      new RegExp(`标题、发文字号、发布日期、公开主体.*用${name}隔开`),
    );
  }
  const prose = read(sheet('关于标题、日期等的说明\n我县今年公开的内容，见附件'));
  assert.deepEqual(complaints(prose), []);
});
