// Reads one large workbook with the readers on offer, each in a process of its own, and prints what it cost:
// `npm run bench:readers -w packages/publisher`, after `npm run build`. The other readers come from the npm registry into a temporary folder.
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {columnLetters} from '../columns.js';
import {workbookParts} from './workbook.test.support.js';
import {zip} from './zip.test.support.js';

const run = promisify(execFile);
const ROWS = 100_000;

/** How each reader is asked for all rows of a file in `bytes` or at `path`. */
const others = [
  {packageName: 'read-excel-file@9.3.17', code: "(await import('read-excel-file/node')).default(bytes)"},
  {packageName: 'hucre@1.0.0', code: "(await import('hucre/xlsx')).readXlsx(bytes, {readStyles: true})"},
  {
    packageName: '@e965/xlsx@0.20.3',
    code: "(await import('@e965/xlsx')).default.read(bytes, {dense: true, cellStyles: true, cellNF: true})",
  },
  {packageName: 'exceljs@4.4.0', code: "new (await import('exceljs')).default.Workbook().xlsx.load(bytes)"},
];

const folder = await mkdtemp(join(tmpdir(), 'zwgk-readers-'));
const path = join(folder, 'large.xlsx');
await writeFile(path, largeWorkbook());
await run('npm', [
  'install',
  '--prefix',
  folder,
  '--ignore-scripts',
  '--no-audit',
  ...others.map((it) => it.packageName),
]);
const read = fileURLToPath(new URL('../../../dist/table/read.js', import.meta.url));
await report('zwgk', `(await import(${JSON.stringify(read)})).readTables(path, {seconds: 600})`);
for (const {packageName, code} of others) await report(packageName, code);
await rm(folder, {recursive: true});

/** Measures one reader and prints a line. */
async function report(name: string, code: string): Promise<void> {
  const script = join(folder, 'read.mjs');
  await writeFile(
    script,
    `import {readFileSync} from 'node:fs';
    const path = ${JSON.stringify(path)};
    const bytes = readFileSync(path);
    const before = process.cpuUsage();
    const kept = await ${code};
    const {user, system} = process.cpuUsage(before);
    const peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);
    console.log(((user + system) / 1e6).toFixed(1) + ' CPU s', Math.round(peak / 1024) + ' MB');
    globalThis.kept = kept;`,
  );
  const {stdout} = await run(process.execPath, [script]);
  console.log(`${name.padEnd(24)}${stdout.trim()}`);
}

/** A workbook of documents as a county keeps them, twelve columns wide. */
function largeWorkbook(): Buffer {
  const strings = ['示例县人民政府办公室', '现行有效', '主动公开', '决策', '义务教育'];
  const words = strings.map((_, index) => ({type: 's', value: index}));
  const shared = (text: string): StoredCell => ({type: 's', value: strings.push(text) - 1});
  const rows = Array.from({length: ROWS}, (_, index) => {
    const day: StoredCell = {type: 'n', value: 45000 + (index % 600), style: 1};
    const cells: readonly StoredCell[] = [
      {type: 'n', value: index},
      shared(`关于印发示例县第${index}号义务教育学校招生入学工作实施方案的通知`),
      shared(`示县府办发〔2024〕${index}号`),
      shared(`https://www.shilixian.example/zwgk/2024/${index}.html`),
      shared(`附件${index}.pdf`),
      day,
      day,
      ...words,
    ];
    return `<row r="${index + 1}">${cells.map((cell, column) => markupOf(cell, `${columnLetters(column)}${index + 1}`)).join('')}</row>`;
  });
  const items = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
  return zip(workbookParts({sheets: [{rows: rows.join('')}], strings: items, styles}));
}

interface StoredCell {
  readonly type: string;
  readonly value: number;
  readonly style?: number;
}

function markupOf({type, value, style = 0}: StoredCell, reference: string): string {
  return `<c r="${reference}" s="${style}" t="${type}"><v>${value}</v></c>`;
}
