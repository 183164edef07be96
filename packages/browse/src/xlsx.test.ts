import {expect} from '@open-wc/testing';
import {strFromU8, unzipSync} from 'fflate';

import {csvFile} from './csv.js';
import {fileName} from './table.file.js';
import {xlsxFile} from './xlsx.js';

async function sheetOf(cells: readonly string[]): Promise<Document> {
  const file = xlsxFile('公开事项[目录]', [
    {header: '事项', width: 20},
    {header: '时限', width: 10},
  ]);
  file.add([cells]);
  const parts = unzipSync(new Uint8Array(await file.finish().arrayBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return new DOMParser().parseFromString(xml, 'application/xml');
}

const textsOf = (sheet: Document): readonly string[] =>
  [...sheet.querySelectorAll('t')].map(({textContent}) => textContent ?? '');

describe('a workbook', () => {
  it('holds every cell as a text, formulas too, so that nothing in it is run', async () => {
    const sheet = await sheetOf(['=HYPERLINK("http://x")', '+1']);
    expect(textsOf(sheet)).to.deep.equal(['事项', '时限', '=HYPERLINK("http://x")', '+1']);
    expect(sheet.querySelectorAll('f, v').length).to.equal(0);
    for (const cell of sheet.querySelectorAll('c')) expect(cell.getAttribute('t')).to.equal('inlineStr');
  });

  it('keeps line breaks, brackets and what looks like an escape, and leaves out what XML cannot hold', async () => {
    const sheet = await sheetOf(['一\n二 <三> & "四"', '_x000D_\u0001五']);
    expect(sheet.querySelector('parsererror')).to.equal(null);
    expect(textsOf(sheet).slice(2)).to.deep.equal(['一\n二 <三> & "四"', '_x005F_x000D_五']);
  });

  it('has a header that stays in view, and widths', async () => {
    const sheet = await sheetOf(['', '甲']);
    expect(sheet.querySelector('pane')?.getAttribute('state')).to.equal('frozen');
    expect([...sheet.querySelectorAll('col')].map((col) => col.getAttribute('width'))).to.deep.equal([
      '20',
      '10',
    ]);
    expect([...sheet.querySelectorAll('c')].map((cell) => cell.getAttribute('r'))).to.deep.equal([
      'A1',
      'B1',
      'B2',
    ]);
  });
});

describe('a CSV file', () => {
  it('is UTF-8 with a byte order mark, and runs nothing', async () => {
    const file = csvFile(['事项', '时限']);
    file.add([['=1+1', '甲,乙']]);
    file.add([['@x', '"丙"']]);
    const bytes = new Uint8Array(await file.finish().arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.equal('事项,时限\r\n\'=1+1,"甲,乙"\r\n\'@x,"""丙"""\r\n');
  });
});

describe('a file name', () => {
  it('has no character a system refuses, and is not too long', () => {
    expect(fileName(['目录', 'a/b:c?"', '', '2026-11-20'], 'csv')).to.equal('目录-a b c-2026-11-20.csv');
    expect(fileName(['长'.repeat(300)], 'xlsx')).to.have.length(85);
  });
});
