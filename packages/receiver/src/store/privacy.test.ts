import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {exampleCitizenRequest} from '@zwgk/feed/submission/examples';
import pg from 'pg';

import {run} from '../cli/run.js';
import {
  feedbackReceiptOf,
  newMessage,
  post,
  postFeedback,
  postRequest,
  receiptOf,
  upload,
} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {startProcess} from '../testing/process.js';

/** What nobody may read who has the disk or the log and not the key. */
const canaries = {
  name: '欧阳金丝雀',
  number: '11010519491231002X',
  phone: '13987654321',
  email: 'canary@example.cn',
  address: '示例县金丝雀巷77号',
  asked: '关于金丝雀饲养补贴的批复',
  file: 'CANARY-IN-A-FILE',
  fileName: '金丝雀的身份证',
  note: '请金丝雀补充说明',
  reply: '金丝雀您好，予以公开',
  said: '金丝雀路的路灯坏了',
  quote: '金丝雀选中的文字',
  nick: '金丝雀先生',
  answered: '金丝雀，已经修好',
};

const request = {
  ...exampleCitizenRequest,
  applicant: {
    type: 'citizen',
    name: canaries.name,
    identity: {type: 'residentId', number: canaries.number},
  },
  contact: {phone: canaries.phone, email: canaries.email, address: canaries.address},
  description: {name: canaries.asked},
} as const;

/** Spellings in which a text could lie in a file. */
function spellings(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text);
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(JSON.stringify(text).slice(1, -1)),
  ];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function assertAbsent(bytes: Buffer, secrets: Readonly<Record<string, string>>, where: string): void {
  for (const [what, text] of Object.entries(secrets)) {
    for (const spelling of spellings(text)) assert.ok(!bytes.includes(spelling), `${what} is in ${where}`);
  }
}

for (const database of await testDatabases()) {
  test(`${database.name}: nothing personal is in a log or, unencrypted, in a file or table`, async () => {
    const place = await database.place();
    const receiver = await startProcess({place});
    const {base} = receiver;
    const pdf = `%PDF-1.7\n${canaries.file}\n`;
    const headers = {'Attachment-Name': encodeURIComponent(`${canaries.fileName}.pdf`)};
    const {id} = await (await upload(base, pdf, 'application/pdf', {headers})).json();
    const attachments = [{id, purpose: 'identity'}];
    const {receiptCode} = await receiptOf(postRequest(base, {...request, attachments}));
    const about = {type: 'page', title: canaries.asked, url: 'https://a.cn/'};
    const contact = {name: canaries.nick, phone: canaries.phone};
    const correction = newMessage({
      type: 'correction',
      about,
      contact,
      text: canaries.said,
      quote: canaries.quote,
    });
    const feedback = await feedbackReceiptOf(postFeedback(base, correction));
    await postFeedback(base, {...correction, type: canaries.name});
    await post(base, 'receipts/lookup', {receiptCode: feedback.receiptCode});
    // Whatever goes wrong must not be quoted either.
    await postRequest(base, {...request, delivery: 'x'});
    await postRequest(base, JSON.stringify(request).slice(0, -1));
    await post(base, `requests/${encodeURIComponent(canaries.name)}?phone=${canaries.phone}`, request);
    await post(base, 'receipts/lookup', {receiptCode});
    await fetch(`${base}requests`, {
      headers: {Referer: `https://a.cn/?name=${encodeURIComponent(canaries.name)}`},
    });
    const clerk = (...args: readonly string[]): Promise<number> =>
      run(args, {environment: place, terminal: {print: () => undefined, warn: () => undefined}});
    assert.equal(await clerk('ask-correction', '1', '--note', canaries.note), 0);
    assert.equal(await clerk('corrected', '1'), 0);
    assert.equal(await clerk('reply', '1', '--type', 'granted', '--text', canaries.reply), 0);
    assert.equal(await clerk('feedback', 'reply', '1', '--text', canaries.answered), 0);
    assert.equal(await clerk('feedback', 'publish', '1', '--text', canaries.said), 0);
    const backup = join(place.ZWGK_DATA, 'backup.gz');
    assert.equal(await clerk('backup', '--out', backup), 0);
    assert.equal(await receiver.stop(), 0);

    const codes = {receiptCode, folded: receiptCode.replaceAll('-', ''), feedbackCode: feedback.receiptCode};
    const secrets = {...canaries, ...codes};
    const found = filesIn(place.ZWGK_DATA);
    assert.ok(
      found.some((path) => path.endsWith(id)),
      'the file is there, sealed',
    );
    assert.ok(existsSync(backup));
    const readings = found.map(
      (path) => [path, path === backup ? gunzipSync(readFileSync(path)) : readFileSync(path)] as const,
    );
    // What is no secret is found there: the search can find.
    assert.ok(readings.some(([, bytes]) => bytes.includes('correctionAsked')));
    for (const [path, bytes] of readings) assertAbsent(bytes, secrets, path);
    if (place.DATABASE_URL !== undefined) assertAbsent(await dumpOf(place.DATABASE_URL), secrets, 'a table');
  });
}

/** Every row of every table as text. */
async function dumpOf(address: string): Promise<Buffer> {
  const client = new pg.Client({connectionString: address});
  await client.connect();
  try {
    const tables = await client.query<{name: string}>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const rows: string[] = [];
    for (const {name} of tables.rows) {
      const {rows: found} = await client.query<{row: string}>(`select t::text as row from ${name} t`);
      rows.push(...found.map(({row}) => row));
    }
    const dump = Buffer.from(rows.join('\n'));
    assert.ok(dump.includes('correctionAsked'));
    return dump;
  } finally {
    await client.end();
  }
}
