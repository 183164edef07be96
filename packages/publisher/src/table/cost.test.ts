import assert from 'node:assert/strict';
import {test} from 'node:test';

import {rows, withSheet} from './testing/hostile.test.support.js';
import {measure} from './testing/measured.test.support.js';
import {workbookOf, workbookParts} from './testing/workbook.test.support.js';
import {deflatedSpaces, zip} from './testing/zip.test.support.js';

/** What is dear to read, and what comes of it. */
const dear: readonly (readonly [string, string, () => Uint8Array | string, readonly string[]])[] = [
  [
    'a bomb that tells its size',
    'a.xlsx',
    () => withSheet({deflated: deflatedSpaces(600), claimedSize: 600 << 20}),
    ['FILE_TOO_LARGE'],
  ],
  [
    'a bomb that hides its size',
    'a.xlsx',
    () => withSheet({deflated: deflatedSpaces(600), claimedSize: 99}),
    ['SHEET_DAMAGED', 'FILE_DAMAGED'],
  ],
  [
    'a bomb below the limit',
    'a.xlsx',
    () => withSheet({deflated: deflatedSpaces(400), claimedSize: 400 << 20}),
    ['FILE_TOO_LARGE'],
  ],
  [
    'rows without end',
    'a.xlsx',
    () => workbookOf('<row><c><v>1</v></c></row>'.repeat(4_000_000)),
    ['FILE_TOO_LARGE'],
  ],
  [
    'one long text in hundreds of thousands of cells',
    'a.xlsx',
    () =>
      zip(
        workbookParts({
          sheets: [{rows: '<row><c t="s"><v>0</v></c></row>'.repeat(300_000)}],
          strings: `<si><t>${'长'.repeat(32_000)}</t></si>`,
        }),
      ),
    ['FILE_TOO_LARGE'],
  ],
  [
    'strings without end',
    'a.xlsx',
    () =>
      zip(workbookParts({sheets: [{rows}], strings: `<si><t>${'长'.repeat(30_000)}</t></si>`.repeat(3_000)})),
    ['FILE_TOO_LARGE'],
  ],
  [
    'a hundred thousand overlapping merges',
    'a.xlsx',
    () =>
      workbookOf(rows, {
        after: Array.from({length: 99_999}, (_, index) => `<mergeCell ref="A1:XFD${index + 2}"/>`).join(''),
      }),
    ['MERGES_OVERLAP'],
  ],
  [
    'a long text after one quotation mark',
    'a.csv',
    () => `a,b\n"x,2\n${'中文内容中文内容,abc\n'.repeat(330_000)}`,
    ['QUOTE_UNCLOSED'],
  ],
  [
    'spans beyond measure',
    'a.html',
    () =>
      `<table>${`<tr>${'<td colspan=1000000000 rowspan=1000000000>甲'.repeat(20)}`.repeat(2_000)}</table>`,
    ['SHEET_CUT'],
  ],
];

for (const [what, name, content, codes] of dear) {
  test(`${what}: it ends within 20 seconds of work and 500 MB`, async () => {
    const measured = await measure(name, content());
    assert.deepEqual(measured.codes, codes);
    assert.ok(measured.seconds < 20, `${measured.seconds} s`);
    assert.ok(measured.megabytes < 500, `${measured.megabytes} MB`);
  });
}
