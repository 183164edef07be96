import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {get, type IncomingHttpHeaders} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';

import {serveSite, type Site} from './server.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(url: string, headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, {headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    }).once('error', reject);
  });
}

describe('the server of the pages', () => {
  let folder: string;
  let site: Site;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zwgk-bench-'));
    await writeFile(path.join(folder, 'feed.json'), '"公开"'.repeat(200));
    await writeFile(path.join(folder, '0.1yizhl.json'), '[]');
    site = await serveSite(new Map([['/feed/', `${folder}/`]]));
  });

  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  it('compresses, and counts what goes over the wire with its head', async () => {
    const {headers, body} = await ask(`${site.url}/feed/feed.json`);
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(body).toString(), '"公开"'.repeat(200));
    const [sent] = site.sent();
    assert.equal(sent?.path, '/feed/feed.json');
    assert.ok(sent.bytes > body.length + 100);
    assert.deepEqual(site.sent(), []);
  });

  it('lets browsers keep files named by their content, and answers shortly about others that have not changed', async () => {
    const named = await ask(`${site.url}/feed/0.1yizhl.json`);
    assert.match(named.headers['cache-control'] ?? '', /immutable/);
    const {headers} = await ask(`${site.url}/feed/feed.json`);
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask(`${site.url}/feed/feed.json`, {'if-none-match': headers.etag});
    assert.equal(again.status, 304);
  });

  it('serves nothing outside its folders', async () => {
    assert.equal((await ask(`${site.url}/other.json`)).status, 404);
    assert.equal((await ask(`${site.url}/feed/..%2f..%2fetc/passwd`)).status, 404);
  });
});
