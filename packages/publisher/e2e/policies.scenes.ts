import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {test} from 'node:test';
import iconv from 'iconv-lite';

import {fixture, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();
const options = ['--config', fixture('publisher.json'), '--today', '2026-01-05'];

const policies = `示例县政策文件台账,,,,,
政策名称,文号,发文机关,发布日期,有效性,替代文件
示例县就业补助办法,示府规〔2024〕3号,示例县人民政府,2024年12月5日,有效期至2029年12月31日,
示例县就业补助暂行规定,示府规〔2019〕1号,示例县人民政府,2019-03-01,废止,示府规〔2024〕3号
`;
const interpretations = `文号,解读标题,解读日期,解读人,联系电话,办公时间
示府规(2024)3号,一图读懂就业补助,2024-12-06,解读人甲,0000-1110003,工作日 9:00—12:00
,就业补助一年来,2025-12-01,解读人甲,0000-1110003,工作日 9:00—12:00
示府规〔2019〕1号,规定解读,2019-03-01,解读人乙,0000-1110003,工作日 9:00—12:00
`;
const elements = `<html><head><meta charset="gb2312"></head><body><h2>解读要素</h2><table>
<tr><td>政策名称</td><td colspan="3">《示例县就业补助办法》</td></tr>
<tr><td>背景依据</td><td colspan="3">原规定已满五年。</td></tr>
<tr><td rowspan="2">主要内容</td><td colspan="3">补助对象和标准。</td></tr><tr><td colspan="3">申请程序。</td></tr>
</table></body></html>`;

interface Exported {
  readonly docNumber: string;
  readonly replacedBy?: {readonly docNumber?: string};
  readonly interpretations: readonly {readonly workingDaysAfter?: number}[];
  readonly elements?: Readonly<Record<string, readonly {readonly text: string}[]>>;
}

test('policies, interpretations and elements in files of their own, in GBK, become one column', async () => {
  await mkdir(at(), {recursive: true});
  await writeFile(at('解读.csv'), iconv.encode(interpretations, 'gbk'));
  await writeFile(at('政策.csv'), iconv.encode(policies, 'gbk'));
  await writeFile(at('要素.html'), iconv.encode(elements, 'gbk'));
  const tables = ['解读.csv', '政策.csv', '要素.html'].map((name) => at(name));
  const built = await zwgk(
    'build',
    ...tables,
    '--out',
    at('feed'),
    '--report',
    at('report.json'),
    ...options,
  );
  assert.equal(built.code, 0, built.out + built.err);
  assert.match(built.out, /2 份政策文件/);
  const {issues} = JSON.parse(await readFile(at('report.json'), 'utf8'));
  assert.deepEqual(
    issues.filter(({severity}: {severity: string}) => severity !== 'info'),
    [],
  );
  const {out} = await zwgk('export', at('feed'), '--column', 'policies', '--format', 'json');
  const exported: readonly Exported[] = JSON.parse(out);
  const found = new Map(exported.map((policy) => [policy.docNumber, policy]));
  const current = found.get('示府规〔2024〕3号');
  assert.deepEqual(
    current?.interpretations.map(({workingDaysAfter}) => workingDaysAfter),
    [1, 244],
  );
  assert.deepEqual(
    Object.entries(current?.elements ?? {}).map(([name, blocks]) => [name, blocks.map(({text}) => text)]),
    [
      ['background', ['原规定已满五年。']],
      ['mainContent', ['补助对象和标准。', '申请程序。']],
    ],
  );
  assert.equal(found.get('示府规〔2019〕1号')?.replacedBy?.docNumber, '示府规〔2024〕3号');
});

test('a successor that does not exist is an error at its cell; everything else is published', async () => {
  await writeFile(
    at('有错误的政策.csv'),
    policies.replace('废止,示府规〔2024〕3号', '废止,示府规〔2024〕33号'),
  );
  const built = await zwgk('build', at('有错误的政策.csv'), '--out', at('wrong'), ...options);
  assert.equal(built.code, 1, built.out);
  assert.match(built.out, /RELATION_DEAD/);
  assert.match(built.out, /有错误的政策\.csv · 第 4 行 F 列：政策文件里没有“示府规〔2024〕33号”/);
  assert.equal((await zwgk('check', at('wrong'), '--lang', 'en')).code, 0);
});
