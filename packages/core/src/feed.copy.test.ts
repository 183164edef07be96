import {expect} from '@open-wc/testing';

import {keepCopy, readCopy} from './feed.copy.js';

const url = 'https://county.example/feed.json';
const files = [url, '{"name":"公开事项"}', `${url}/head`, '{}'];

/** Runs while the page's storage refuses everything. */
function withoutStorage<T>(act: () => T): T {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    return act();
  } finally {
    if (own !== undefined) Object.defineProperty(window, 'localStorage', own);
  }
}

describe('the stored copy', () => {
  afterEach(() => localStorage.clear());

  it('gives back the files with the instant they were kept', () => {
    const before = Date.now();
    keepCopy(url, files);
    const copy = readCopy(url);
    expect(copy?.files).to.deep.equal(files);
    expect(copy?.readAt).to.be.within(before, Date.now());
  });

  it('is of one feed', () => {
    keepCopy(url, files);
    expect(readCopy('https://other.example/feed.json')).to.equal(undefined);
  });

  it('leaves room for the page: a large feed is not kept', () => {
    keepCopy(url, [url, 'x'.repeat(500_000)]);
    expect(readCopy(url)).to.equal(undefined);
  });

  it('survives a page that rewrites how text is serialized', () => {
    Object.defineProperty(String.prototype, 'toJSON', {configurable: true, value: () => 'broken'});
    keepCopy(url, files);
    Reflect.deleteProperty(String.prototype, 'toJSON');
    expect(readCopy(url)?.files).to.deep.equal(files);
  });

  it('does without storage where there is none', () => {
    withoutStorage(() => keepCopy(url, files));
    expect(withoutStorage(() => readCopy(url))).to.equal(undefined);
  });
});
