import {expect, fixture, html} from '@open-wc/testing';

import {telephone} from './telephone.js';

/** What is written, and the numbers that can be dialled from it. */
const written: readonly (readonly [text: string, ...dialled: string[]])[] = [
  ['0818-1234567', '08181234567'],
  ['（0818）123 4567', '08181234567'],
  ['0818-1234567、7654321（夜间）', '08181234567', '7654321'],
  ['0818-1234567 0818-7654321', '08181234567', '08187654321'],
  ['010-88881111转8001；13800138000', '01088881111,8001', '13800138000'],
  ['0818-1234567-802', '08181234567,802'],
  ['400-820-8820，12345热线', '4008208820', '12345'],
  ['+44 20 7946 0958', '+442079460958'],
  ['工作日 8:30-12:00，总机转8001'],
  ['无'],
];

describe('a telephone', () => {
  for (const [text, ...dialled] of written) {
    it(`written ${text} can be dialled`, async () => {
      const element = await fixture(html`<p>${telephone(text)}</p>`);
      expect(element.textContent).to.equal(text);
      const links = [...element.querySelectorAll('a')].map(({href}) => href);
      expect(links).to.deep.equal(dialled.map((number) => `tel:${number}`));
    });
  }
});
