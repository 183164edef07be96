import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {test} from 'node:test';
import exceljs from 'exceljs';

import {filled} from './filled.template.js';
import {filesOf, fixture, start, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

const options = ['--config', fixture('publisher.json'), '--profile', 'published', '--today', '2026-01-05'];

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
  assert.deepEqual([counts.matters, counts.documents, counts.policies, counts.agencies], [2, 2, 2, 3]);
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
    [
      '填写说明',
      '公开事项目录',
      '公开信息',
      '政策文件',
      '政策解读',
      '解读要素',
      '新旧差异',
      '意见征集与采纳',
      '政策问答',
      '机构',
      '俗称',
    ],
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
    const exported = ['catalog', 'documents', 'policies'].map((column) => {
      // A CSV has no place for all that explains a policy.
      const kind = column === 'policies' ? 'xlsx' : format;
      return {column, kind, path: at(`${column}.${kind}`)};
    });
    for (const {column, kind, path} of exported) {
      const {code, err} = await zwgk(
        'export',
        at('feed'),
        '--column',
        column,
        '--format',
        kind,
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
