import {expect} from '@open-wc/testing';

import {FeedFailure, problemOf, requestText} from './request.js';

const words = '{"name":"公开事项"}';
/** The same in GB18030. */
const gbk = [...'{"name":"']
  .map((letter) => letter.charCodeAt(0))
  .concat(0xb9, 0xab, 0xbf, 0xaa, 0xca, 0xc2, 0xcf, 0xee, 0x22, 0x7d);

const limits = {deadline: 5000, maxBytes: 1000};

/** Asks for some bytes as if a server had sent them. */
async function read(bytes: BlobPart, type = '', maxBytes = limits.maxBytes): Promise<string> {
  const url = URL.createObjectURL(new Blob([bytes], {type}));
  try {
    return await requestText(url, {...limits, maxBytes});
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function codeOf(reading: Promise<string>): Promise<string> {
  return reading.then(
    () => 'read',
    (error: unknown) => problemOf(error, '').code,
  );
}

describe('requestText', () => {
  it('reads UTF-8, with or without a byte order mark', async () => {
    expect(await read(words)).to.equal(words);
    expect(await read(`\ufeff${words}`)).to.equal(words);
  });

  it('reads GBK, whether the server says so, says another encoding, or says nothing', async () => {
    const bytes = new Uint8Array(gbk);
    expect(await read(bytes)).to.equal(words);
    expect(await read(bytes, 'application/json;charset=GBK')).to.equal(words);
    expect(await read(bytes, 'application/json;charset=iso-2022-kr')).to.equal(words);
  });

  it('prefers UTF-8 to a header that is wrong', async () => {
    expect(await read(words, 'application/json;charset=gb2312')).to.equal(words);
  });

  it('reads what Notepad calls Unicode', async () => {
    const units = Uint16Array.from([0xfeff, ...[...words].map((letter) => letter.charCodeAt(0))]);
    expect(await read(units)).to.equal(words);
  });

  it('knows a web page, whatever it is called', async () => {
    expect(await codeOf(read('\n<!doctype html><title>登录</title>', 'application/json'))).to.equal(
      'webPage',
    );
  });

  it('stops at its limit of bytes, and not below', async () => {
    expect(await codeOf(read('x'.repeat(101), '', 100))).to.equal('tooLarge');
    expect(await codeOf(read('x'.repeat(100), '', 100))).to.equal('read');
  });

  it('names an address that cannot be asked, and a file that is not there', async () => {
    expect(await codeOf(requestText('http://[', limits))).to.equal('network');
    expect(await codeOf(requestText('/no/such/file.json', limits))).to.equal('notFound');
  });

  it('ends at once when nobody wants the answer', async () => {
    const abort = new AbortController();
    const reading = requestText('/packages/feed/examples/minimal.json', {...limits, signal: abort.signal});
    abort.abort();
    expect(await reading.catch((error: unknown) => error)).to.be.instanceOf(FeedFailure);
  });
});
