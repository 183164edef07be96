import {expect, fixture, html} from '@open-wc/testing';
import {problemZhHans, uiZhHans} from '@zwgk/locale';

import {failure, staleNotice} from './failure.js';

describe('a failure', () => {
  it('is told with cause and next step, can be tried again, and gives the publisher’s telephone', async () => {
    let tries = 0;
    const element = await fixture(
      html`<div>${failure('offline', problemZhHans, uiZhHans, () => tries++, '0100-111 2222')}</div>`,
    );
    const [headline, next] = problemZhHans.problems.offline;
    expect(element.querySelector('[role=alert]')?.textContent).to.contain(headline).and.contain(next);
    element.querySelector('button')?.click();
    expect(tries).to.equal(1);
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('tel:01001112222');
    await expect(element).to.be.accessible();
  });

  it('of a stored copy says of when the copy is, and warns only of an old one', async () => {
    const recent = await fixture(html`<div>${staleNotice(problemZhHans, '2026-11-20', false)}</div>`);
    const old = await fixture(html`<div>${staleNotice(problemZhHans, '2026-11-20', true)}</div>`);
    const warning = problemZhHans.tooOld;
    expect(recent.textContent).to.contain('2026-11-20').and.not.contain(warning);
    expect(old.textContent).to.contain(warning);
  });
});
