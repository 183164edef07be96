import {expect, fixture, html} from '@open-wc/testing';
import {reckoningOf} from '@zwgk/browse/calculation.js';

import {receiptCalculation, receiptCalculationText} from './receipt.calculation.js';

const reckoning = reckoningOf();

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('the calculation on a receipt', () => {
  it('says the day, what article 31 says of it and how it may change', async () => {
    const element = await fixture<HTMLElement>(
      html`<div lang="zh">${receiptCalculation('2026-09-14T10:32:05+08:00', reckoning, 'zh-Hans')}</div>`,
    );
    expect(textOf(element))
      .to.contain('预计最晚答复日期')
      .and.contain('2026年10月16日（星期五）')
      .and.contain('双方确认之日')
      .and.contain('最晚在2026年9月22日（星期二）')
      .and.contain('最晚到2026年11月13日（星期五）');
    expect(element.querySelector('time')?.dateTime).to.equal('2026-10-16');
    await expect(element).to.be.accessible();
  });

  it('says nothing of an instant there is not', () => {
    expect(receiptCalculationText('2026-13-45T99:99:99Z', reckoning, 'zh-Hans')).to.deep.equal([]);
  });

  it('takes the day in China, whatever the offset of the instant', () => {
    const [first] = receiptCalculationText('2026-09-13T17:00:00Z', reckoning, 'zh-Hans');
    expect(first).to.equal('预计最晚答复日期：2026年10月16日（星期五）');
  });
});
