import {expect} from '@open-wc/testing';

import {jsonText} from './json.text.js';

describe('jsonText', () => {
  it('writes what JSON.parse reads back', () => {
    const value = {
      text: '低保"对象"\\名单\n\t\u0001\u2028𠮷',
      list: [1, -2.5, true, false, null, [], {}],
      nested: {深: {更深: '是'}},
    };
    expect(JSON.parse(jsonText(value))).to.deep.equal(value);
  });

  it('leaves out what is not there, and writes no number that JSON has not', () => {
    expect(jsonText({a: undefined, b: NaN, c: 1 / 0})).to.equal('{"b":null,"c":null}');
  });

  it('keeps half a character apart from its other half', () => {
    expect(JSON.parse(jsonText('\ud842'))).to.equal('\ud842');
    expect(jsonText('\ud842')).to.equal('"\\ud842"');
  });

  it('does not ask the toJSON of an old Prototype', () => {
    const prototypes = [String.prototype, Array.prototype];
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', {value: () => '另一种', configurable: true});
    }
    try {
      expect(jsonText({list: ['一']})).to.equal('{"list":["一"]}');
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});
