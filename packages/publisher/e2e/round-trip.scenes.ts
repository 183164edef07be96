import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {test} from 'node:test';
import exceljs from 'exceljs';

import {filesOf, fixture, start, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

const options = ['--config', fixture('publisher.json'), '--profile', 'published', '--today', '2026-01-05'];

/** What a clerk writes into the template, sheet by sheet, by header. */
const filled: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  公开事项目录: [
    {
      所属领域: '就业',
      事项编码: '09-001',
      一级事项: '就业信息服务',
      二级事项: '就业创业政策法规咨询',
      '公开内容（要素）': '就业创业政策项目；对象范围\n政策申请条件；办理流程',
      公开依据: '《就业促进法》第三十五条',
      公开时限: '信息形成或者变更之日起20个工作日内',
      公开主体: '示例县人力资源和社会保障局',
      公开渠道和载体: '政府网站、政务服务中心',
      公开对象: '全社会',
      公开方式: '主动',
      公开层级: '县级、乡级',
      五公开环节: '服务',
      公开链接: 'https://www.shili.example/jy/',
    },
    {
      所属领域: '救灾',
      一级事项: '灾后救助',
      二级事项: '=救助款物通知及划拨情况',
      '公开内容（要素）': '无',
      公开依据: '《自然灾害救助条例》第二十五条',
      公开时限: '长期公开',
      公开主体: '示例县应急管理局',
      公开渠道和载体: '政府网站、其他：村民微信群',
      公开对象: '特定群体：受灾群众',
      公开方式: '依申请',
      公开层级: '县级',
      五公开环节: '执行、结果',
    },
  ],
  公开信息: [
    {
      标题: '关于印发就业补助办法的通知',
      文号: '示府发〔2025〕3号',
      索引号: '000014349/2025-00003',
      发文机关: '示例县应急管理局',
      成文日期: '2025-03-01',
      发布日期: '2025-03-05',
      有效性: '现行有效',
      公开属性: '主动公开',
      所属领域: '就业',
      对应事项: '09-001',
      五公开环节: '服务',
      原文链接: 'https://www.shili.example/a/1.htm',
      附件: '申请表 https://www.shili.example/a/1.pdf',
      摘要: '补助对象、标准和程序',
    },
    {
      标题: '灾后救助情况',
      文号: '无',
      发布日期: '2025-02',
      对应事项: '=救助款物通知及划拨情况',
      原文链接: 'https://www.shili.example/a/2.htm',
    },
  ],
  机构: [
    {
      机构名称: '示例县人力资源和社会保障局',
      简称: '县人社局',
      层级: '县级',
      联系电话: '0000-1110003',
      办公时间: '工作日9:00—17:00',
    },
  ],
  俗称: [{俗称: '找工作、招工', 规范名称: '就业信息服务'}],
};

/** Fills the template in as Excel would store it. */
async function fillTemplate(path: string): Promise<void> {
  await zwgk('template', '--out', path);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  for (const [name, records] of Object.entries(filled)) {
    const sheet = workbook.getWorksheet(name);
    const headers = sheet?.getRow(1).values;
    assert.ok(sheet !== undefined && Array.isArray(headers), name);
    records.forEach((record, i) => {
      for (const [header, value] of Object.entries(record)) {
        const column = headers.indexOf(header);
        assert.ok(column > 0, `${name} ${header}`);
        sheet.getCell(i + 2, column).value = value;
      }
    });
  }
  await workbook.xlsx.writeFile(path);
}

test('a filled template builds without a single notice', async () => {
  await fillTemplate(at('filled.xlsx'));
  const built = await zwgk(
    'build',
    at('filled.xlsx'),
    '--out',
    at('feed'),
    '--report',
    at('filled.json'),
    ...options,
  );
  const {issues, counts} = JSON.parse(await readFile(at('filled.json'), 'utf8'));
  assert.deepEqual(issues, []);
  assert.equal(built.code, 0);
  assert.deepEqual([counts.matters, counts.documents, counts.agencies], [2, 2, 3]);
});

test('the template as it is has nothing to publish and says so', async () => {
  await zwgk('template', '--out', at('empty.xlsx'));
  const built = await zwgk('build', at('empty.xlsx'), '--out', at('nothing'));
  assert.match(built.out, /没有写入数据/);
});

test('the template has drop-downs, a header that stays, and sheets that print on one page across', async () => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(at('empty.xlsx'));
  assert.deepEqual(
    workbook.worksheets.map(({name}) => name),
    ['填写说明', '公开事项目录', '公开信息', '机构', '俗称'],
  );
  for (const sheet of workbook.worksheets.slice(1)) {
    assert.equal(sheet.views[0]?.state, 'frozen');
    assert.equal(sheet.pageSetup.fitToWidth, 1);
    assert.equal(sheet.pageSetup.printTitlesRow, '1:1');
  }
  const area = workbook.getWorksheet('公开事项目录')?.getCell('A2').dataValidation.formulae[0];
  assert.match(String(area), /重大建设项目.*税收管理/);
});

/** CSV holds one table, so that agencies and everyday words come from where they were first written. */
async function otherTables(): Promise<readonly string[]> {
  await writeFile(
    at('agencies.csv'),
    '机构名称,简称,层级,联系电话,办公时间\n示例县人力资源和社会保障局,县人社局,县级,0000-1110003,工作日9:00—17:00\n',
  );
  await writeFile(at('aliases.csv'), '俗称,规范名称\n找工作、招工,就业信息服务\n');
  return [at('agencies.csv'), at('aliases.csv')];
}

for (const format of ['xlsx', 'csv']) {
  test(`a feed built from its own ${format} export is the same to the byte`, async () => {
    const exported = ['catalog', 'documents'].map((column) => ({column, path: at(`${column}.${format}`)}));
    for (const {column, path} of exported) {
      const {code, err} = await zwgk(
        'export',
        at('feed'),
        '--column',
        column,
        '--format',
        format,
        '--out',
        path,
      );
      assert.equal(code, 0, err);
    }
    const others = format === 'csv' ? await otherTables() : [];
    const built = await zwgk(
      'build',
      ...exported.map(({path}) => path),
      ...others,
      '--out',
      at(format),
      ...options,
    );
    assert.equal(built.code, 0, built.out);
    assert.deepEqual(await filesOf(at(format)), await filesOf(at('feed')));
  });
}

test('a csv export opens as text in Excel, formulas defused', async () => {
  const text = await readFile(at('catalog.csv'), 'utf8');
  assert.ok(text.startsWith('\uFEFF所属领域,'));
  assert.match(text, /,'=救助款物/);
});

test('a json export holds every record as the feed has it', async () => {
  const {out} = await zwgk('export', at('feed'), '--column', 'documents', '--format', 'json');
  const records: {title: string}[] = JSON.parse(out);
  assert.deepEqual(
    records.map(({title}) => title),
    ['关于印发就业补助办法的通知', '灾后救助情况'],
  );
});

test('a pipe that is closed before all is said does not break the command', async () => {
  const out = at('piped');
  await zwgk('build', fixture('目录.csv'), '--out', out, ...options);
  const child = start('export', out, '--column', 'catalog', '--format', 'csv');
  child.stdout?.destroy();
  let said = '';
  child.stderr?.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(said, '');
  assert.equal(code, 0);
});
