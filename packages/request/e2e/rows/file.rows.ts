import assert from 'node:assert/strict';

import {wanted} from '../applicant.js';
import type {Row} from './row.js';

/** A picture as far as its first bytes tell. */
const picture = (name: string, size = 2000): {name: string; mimeType: string; buffer: Buffer} => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(size)]),
});

/** Stories of files that are not taken. */
export const fileRows: readonly Row[] = [
  {
    line: 38,
    what: 'a file the server finds too large is named, and the rest kept',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach(picture('身份证正面.png'), picture('身份证反面.png'));
      await resident.next();
      resident.server.spoil(resident.name, 'attachments', 'ok', '413', 'ok');
      await resident.send.click();
      await resident.sees('文件太大，没有提交', '身份证反面.png', '每个文件不超过');
      resident.has({records: 0, sent: 0});
      await resident.press('返回修改');
      await resident.sees(wanted.name);
      await resident.send.click();
      await resident.hasReceipt();
      // The first file was taken already.
      assert.equal(resident.ledger.count('attachments'), 3);
      assert.match(resident.ledger.records[0]?.body ?? '', /"attachments":\[\{.*\},\{.*\}\]/);
    },
  },
  {
    line: 38,
    what: 'a file too large is not sent at all',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach(picture('很大的照片.png', 11_000_000));
      await resident.sees('“很大的照片.png”超过');
      assert.equal(resident.ledger.count('attachments'), 0);
    },
  },
  {
    line: 39,
    what: 'a file that is not what its name says is not sent at all',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach({name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('MZ 程序')});
      await resident.sees('“照片.png”不是 JPG、PNG 或 PDF');
      assert.equal(resident.ledger.count('attachments'), 0);
    },
  },
  {
    line: 39,
    what: 'a type the server does not take',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach(picture('证件.png'));
      await resident.next();
      resident.server.spoil(resident.name, 'attachments', '415', 'ok');
      await resident.send.click();
      await resident.sees('文件格式不被接收', '证件.png');
      resident.has({records: 0, sent: 0});
    },
  },
  {
    line: 38,
    what: 'the answer to a file is lost: it is sent again under its key',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach(picture('证件.png'));
      await resident.next();
      resident.server.spoil(resident.name, 'attachments', 'lost', 'ok');
      await resident.send.click();
      await resident.hasReceipt();
      const keys = resident.ledger.attempts.filter(({path}) => path === 'attachments').map(({key}) => key);
      assert.ok(keys.length >= 2);
      assert.equal(new Set(keys).size, 1);
    },
  },
  {
    line: 38,
    what: 'a file the server has removed meanwhile is sent again by itself',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('修改 申请人');
      await resident.attach(picture('证件.png'));
      await resident.next();
      resident.server.spoil(resident.name, 'requests', 'stale', 'ok');
      await resident.send.click();
      await resident.hasReceipt();
      resident.has({records: 1, sent: 2});
      assert.equal(resident.ledger.count('attachments'), 2);
    },
  },
];
