import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import iconv from 'iconv-lite';

import {pageWithSnapshots} from './page.js';
import type {Snapshot} from './page.markup.js';

const snapshot: Snapshot = {
  shadow: '<div id="snapshot">义务教育〇𠮷</div>',
  plain: [
    {type: 'heading', level: 2, text: '目录 <一>'},
    {type: 'list', items: ['义务教育', '𠮷祥']},
  ],
};
const other: Snapshot = {shadow: '<div>2</div>', plain: [{type: 'paragraph', text: '第二版'}]};

/** The page with snapshots of all its catalogues. */
async function written(page: string | Uint8Array, drawn = snapshot): Promise<Buffer> {
  const result = await pageWithSnapshots(
    Buffer.from(page),
    ['zwgk-catalog'],
    (tags) => tags,
    async () => drawn,
  );
  if (result.type === 'problem') throw new Error(result.problem.code);
  return Buffer.from(result.bytes);
}

/** What was put into a page right after `before`; fails when any other byte of the page has changed. */
function putAfter(before: Uint8Array, page: Uint8Array, result: Buffer): Buffer {
  const put = result.length - page.length;
  assert.ok(put > 0 && result.subarray(0, before.length).equals(before));
  assert.ok(result.subarray(before.length + put).equals(page.subarray(before.length)));
  return result.subarray(before.length, before.length + put);
}

describe('a page with snapshots', () => {
  const head = '<!DOCTYPE html>\n<meta charset=utf-8>\n<zwgk-catalog feed=a>';
  const page = `${head}<a href=x>下载</a></zwgk-catalog>\n<p>尾</p>`;

  it('has the widget in a shadow root, then its words, then what the webmaster wrote', async () => {
    const put = putAfter(Buffer.from(head), Buffer.from(page), await written(page)).toString();
    assert.match(
      put,
      /^<template shadowrootmode="open"[^>]*><!----><div id="snapshot">义务教育〇𠮷<\/div><\/template>/,
    );
    assert.match(
      put,
      /<h2>目录 &lt;一&gt;<\/h2>\n<ul>\n<li>义务教育<\/li>\n<li>𠮷祥<\/li>\n<\/ul>\n<\/div>$/,
    );
  });

  it('is the same to the byte when it is written again', async () => {
    const once = await written(page);
    assert.deepEqual(await written(once), once);
  });

  it('has the new snapshot in place of the old one, wherever a CMS has put that inside the tag', async () => {
    const once = (await written(page))
      .toString()
      .replace(/(<template[^]*<\/div>)(<a href=x>下载<\/a>)/, '$2$1');
    assert.deepEqual(await written(once, other), await written(page, other));
  });

  it('has a snapshot in each of its tags, whatever their letters', async () => {
    const result = await written(
      '<ZWGK-Catalog></ZWGK-CATALOG><div><zwgk-catalog area="03"></zwgk-catalog></div>',
    );
    assert.equal(result.toString().match(/<template shadowrootmode/g)?.length, 2);
  });

  it('keeps its line ends, its byte order mark and its broken bytes, and gets no other line ends', async () => {
    const before = Buffer.from('\ufeff<!DOCTYPE html>\r\n<P>未闭合<div>\r\n<zwgk-catalog\r\n feed=a>');
    const odd = Buffer.concat([
      before,
      Buffer.from('\r\n</zwgk-catalog>\r'),
      Buffer.from([0xff, 0x80, 0x0a]),
    ]);
    const put = putAfter(before, odd, await written(odd));
    assert.doesNotMatch(put.toString(), /[^\r]\n/);
    assert.match(put.toString(), /<li>义务教育<\/li>/);
  });
});

describe('the encoding of a page', () => {
  const gbk = (declared: string): Buffer =>
    iconv.encode(
      `<html><head>${declared}</head><body>县政府<zwgk-catalog area="义务教育"></zwgk-catalog></body>`,
      'gbk',
    );

  for (const declared of [
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    '<meta charset="GBK">',
    "<META CHARSET='gb18030'>",
  ]) {
    it(`is kept for ${declared}, with references for what GBK does not have`, async () => {
      const result = new TextDecoder('gbk').decode(await written(gbk(declared)));
      assert.match(result, /^[^\ufffd]*$/);
      assert.match(result, /<div id="snapshot">义务教育〇&#x20bb7;<\/div>/);
      assert.match(result, /<body>县政府<zwgk-catalog area="义务教育">/);
    });
  }

  it('is no matter where the page names none: all but ASCII is written in references', async () => {
    const result = await written(gbk(''));
    const put = result.subarray(result.indexOf('<template'), result.indexOf('</zwgk-catalog>'));
    assert.ok(put.every((byte) => byte < 0x80));
    assert.match(put.toString(), /<li>&#x4e49;&#x52a1;&#x6559;&#x80b2;<\/li>/);
  });

  it('is no matter where the page is in another than it says', async () => {
    for (const page of [
      gbk('<meta charset="utf-8">'),
      Buffer.from('<meta charset="gb2312"><body>县政府<zwgk-catalog></zwgk-catalog>'),
    ]) {
      assert.match((await written(page)).toString('latin1'), /<li>&#x4e49;/);
    }
  });

  it('tells tags apart from bytes that look like syntax inside of characters', async () => {
    // The second bytes of 乗 and 亅 are those of \ and |.
    const page = iconv.encode('<meta charset=gbk><p title="乗亅">乗亅<zwgk-catalog></zwgk-catalog>', 'gbk');
    assert.ok((await written(page)).includes('<template'));
  });
});

describe('where a snapshot can stand', () => {
  it('in a paragraph it is made of what a paragraph may hold', async () => {
    const result = (await written('<meta charset=utf-8><p>目录：<zwgk-catalog></zwgk-catalog>')).toString();
    assert.match(result, /<span data-zwgk="snapshot">\n<strong>目录 &lt;一&gt;<\/strong><br>\n义务教育<br>/);
  });

  for (const [where, page] of [
    ['in a comment', '<!-- <zwgk-catalog></zwgk-catalog> -->'],
    ['in a script', '<script>"<zwgk-catalog></zwgk-catalog>"</script>'],
    ['in a template', '<template><zwgk-catalog></zwgk-catalog></template>'],
    ['in a text field', '<textarea><zwgk-catalog></zwgk-catalog></textarea>'],
    ['in a noscript', '<body><noscript><zwgk-catalog></zwgk-catalog></noscript>'],
    ['in a drawing', '<svg><zwgk-catalog></zwgk-catalog></svg>'],
    ['nowhere', '<p>没有</p>'],
  ] as const) {
    it(`${where} there is no tag`, async () => {
      await assert.rejects(written(page), {message: 'noTag'});
    });
  }

  for (const [how, page] of [
    ['as XHTML does', '<zwgk-catalog/><p>尾</p>'],
    ['by the end of another', '<div><zwgk-catalog></div></zwgk-catalog>'],
    ['not at all', '<zwgk-catalog feed=a>'],
  ] as const) {
    it(`a tag closed ${how} is told`, async () => {
      await assert.rejects(written(page), {message: 'unclosed'});
    });
  }

  it('not in UTF-16', async () => {
    await assert.rejects(written(Buffer.from('\ufeff<zwgk-catalog></zwgk-catalog>', 'utf16le')), {
      message: 'charset',
    });
  });
});
