import assert from 'node:assert/strict';
import {test} from 'node:test';

import {safeFileName} from './file-name.js';

test('a file name loses what deceives or breaks, and gets the extension of what the bytes are', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['身份证 正面.JPG', '身份证 正面.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\用户\\证件.pdf', '证件.pdf'],
    ['证件\u202Efdp.exe', '证件fdp.pdf'],
    ['a\0b\nc.pdf', 'abc.pdf'],
    ['CON.pdf', '附件.pdf'],
    ['...', '附件.pdf'],
    ['', '附件.pdf'],
    ['<b>"x"|*?.pdf', '_b__x____.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(100)}.pdf`],
  ];
  for (const [name, safe] of cases) assert.equal(safeFileName(name, 'application/pdf'), safe, name);
  assert.equal(safeFileName('答复.docx', 'application/zip'), '答复.docx');
  assert.equal(safeFileName('答复', 'application/octet-stream'), '答复');
});
