// Reads one large workbook with the readers on offer, each in a process of its own, and prints what it cost:
// `npm run bench:readers -w packages/publisher`, after `npm run build`. The other readers come from the npm registry into a temporary folder.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {costLine} from '../../testing/cost.test.support.js';
import {installReaders, type Reader, readers, readingCost} from '../../testing/readers.test.support.js';
import {columnLetters} from '../columns.js';
import {workbookParts} from './workbook.test.support.js';
import {zip} from './zip.test.support.js';

const ROWS = 100_000;

const folder = await mkdtemp(join(tmpdir(), 'zwgk-readers-'));
const path = join(folder, 'large.xlsx');
await writeFile(path, largeWorkbook());
const home = await installReaders(folder, readers);
const read = fileURLToPath(new URL('../../../dist/table/read.js', import.meta.url));
const own: Reader = {
  packageName: 'zwgk',
  code: `(await import(${JSON.stringify(read)})).readTables(path, {seconds: 600})`,
};
for (const reader of [own, ...readers]) {
  console.log(costLine(reader.packageName, await readingCost(reader, home, [path])));
}
await rm(folder, {recursive: true});

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
