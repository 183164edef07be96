import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {serveFolder, type StaticServer} from './static-server.js';

describe('the static server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zwgk-static-'));
  let server: StaticServer;

  before(async () => {
    mkdirSync(path.join(folder, 'site'));
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'site', 'index.html'), '<p>首页</p>');
    writeFileSync(path.join(folder, 'site', '目录.json'), '{}');
    server = await serveFolder(path.join(folder, 'site'));
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  it('answers a folder with its index', async () => {
    const response = await fetch(`${server.url}/`);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await response.text(), '<p>首页</p>');
  });

  it('finds files with Chinese names', async () => {
    const response = await fetch(`${server.url}/目录.json`);
    assert.equal(response.headers.get('content-type'), 'application/json');
  });

  it('says so when there is no such file', async () => {
    assert.equal((await fetch(`${server.url}/nothing.js`)).status, 404);
    assert.equal(await statusOf(server.url, '/%E0%A4%A'), 400);
  });

  it('serves nothing outside its folder', async () => {
    assert.equal(await statusOf(server.url, '/%2e%2e%2fsecret.txt'), 403);
    assert.equal(await statusOf(server.url, '/..%2fsecret.txt'), 403);
  });
});

/** Status of a path sent as it is written: `fetch` would tidy it up first. */
const statusOf = (url: string, requested: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${url}/`, {path: requested}, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end();
  });
