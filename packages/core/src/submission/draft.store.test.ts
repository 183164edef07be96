import {expect} from '@open-wc/testing';

import type {DraftForm} from './draft.js';
import {DraftStore} from './draft.store.js';

const form: DraftForm = {form: 'test', version: 2, fields: ['title', 'features']};
/** A store as a page that has just been opened makes it. */
const open = (options: Partial<DraftForm> = {}): DraftStore => new DraftStore({...form, ...options}, '/api');

const stored = (): string => JSON.stringify({...sessionStorage});

describe('DraftStore', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('offers to the next page what was written, and the key it goes under', () => {
    const before = open();
    before.write({title: '低保名单'});
    const after = open();
    expect(after.key).to.equal(before.key);
    expect(after.find()?.from).to.equal('storage');
    expect(after.accept()?.values).to.deep.equal({title: '低保名单'});
    expect(after.find()?.from).to.equal('page');
  });

  it('keeps no field that it may not keep', () => {
    open().write({title: '低保名单', phone: '13912345678'});
    expect(stored()).to.contain('低保名单').and.not.contain('13912345678');
    expect(open().accept()?.values).to.deep.equal({title: '低保名单'});
  });

  it('offers what was not decided about again, together with what was written since', () => {
    open().write({title: '甲', features: '乙'});
    open().write({title: '丙'});
    const found = open().accept();
    expect(found?.values).to.deep.equal({title: '丙', features: '乙'});
    expect(found?.text).to.equal('甲');
  });

  it('forgets what is thrown away', () => {
    open().write({title: '甲'});
    const draft = open();
    draft.discard();
    expect(draft.find()).to.equal(undefined);
    expect(stored()).not.to.contain('甲');
  });

  it('forgets what is older than a day', () => {
    open().write({title: '甲'});
    const now = Date.now;
    Date.now = () => now() + 25 * 60 * 60_000;
    try {
      expect(open().find()).to.equal(undefined);
      expect(stored()).not.to.contain('甲');
    } finally {
      Date.now = now;
    }
  });

  it('carries values of an older version over, and keeps as text what has no field any more', () => {
    open({version: 1, fields: ['name', 'purpose']}).write({name: '甲', purpose: '乙'});
    const migrate = ({name = '', purpose = ''}): Readonly<Record<string, string>> => ({title: name, purpose});
    const found = open({migrate}).accept();
    expect(found?.values).to.deep.equal({title: '甲'});
    expect(found?.text).to.equal('乙');
  });

  it('offers as text what a version it does not know has written', () => {
    open({version: 3}).write({title: '甲', features: '乙'});
    const found = open().accept();
    expect(found?.values).to.deep.equal({});
    expect(found?.text).to.equal('甲\n乙');
  });

  it('keeps nothing but the key where others use the computer too', () => {
    const draft = open();
    draft.write({title: '甲'});
    draft.isShared = true;
    draft.write({title: '乙'});
    draft.receive({receiptCode: 'SJXM'});
    expect(stored()).not.to.match(/甲|乙|SJXM/);
    expect(open().key).to.equal(draft.key);
    expect(open().isShared).to.equal(true);
  });

  it('puts the receipt in the place of what was sent, and offers what was not', () => {
    open().write({features: '以前的'});
    const draft = open();
    draft.write({title: '甲'});
    draft.receive({receiptCode: 'SJXM'});
    const after = open();
    expect(after.receipt).to.deep.equal({receiptCode: 'SJXM'});
    expect(after.accept()?.values).to.deep.equal({features: '以前的'});
    after.startOver();
    expect(after.receipt).to.equal(undefined);
    expect(after.key).not.to.equal(draft.key);
  });

  it('takes nothing of what somebody else has put into its place', () => {
    open().write({title: '甲'});
    for (const name of Object.keys(sessionStorage)) {
      for (const text of ['', '{', '{"version":2}', '[]', '{"values":{"title":{}},"version":2}']) {
        sessionStorage.setItem(name, text);
        expect(open().find()).to.equal(undefined);
      }
    }
  });

  it('remembers in the page where storage is blocked', () => {
    const blocked = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    try {
      const draft = open();
      draft.write({title: '甲'});
      expect(draft.find()?.values).to.deep.equal({title: '甲'});
      expect(draft.isLasting).to.equal(false);
      draft.clear();
      expect(draft.find()).to.equal(undefined);
    } finally {
      if (blocked) Object.defineProperty(window, 'sessionStorage', blocked);
    }
    const draft = open();
    draft.write({title: '乙'});
    expect(draft.isLasting).to.equal(true);
  });
});
