import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {css, LitElement, type TemplateResult} from 'lit';

import {Late} from './late.js';

/** Shows the word a late module brings, as soon as it is there. */
class LateProbe extends LitElement {
  fetches = 0;
  fails = false;
  readonly late = new Late(this, () => {
    this.fetches++;
    const module = {
      word: '来了',
      styles: css`
        p {
          color: rgb(1, 2, 3);
        }
      `,
    };
    return this.fails ? Promise.reject(new Error('offline')) : Promise.resolve(module);
  });

  protected override render(): TemplateResult {
    return html`<p>${this.late.get()?.word ?? (this.late.failed ? '失败' : '在路上')}</p>`;
  }
}

customElements.define('late-probe', LateProbe);

/** What the probe shows. */
const paragraph = (probe: LateProbe): HTMLElement | null => probe.renderRoot.querySelector('p');

describe('a late module', () => {
  it('is fetched once, and then drawn in its own styles', async () => {
    const probe = await fixture<LateProbe>(html`<late-probe></late-probe>`);
    await waitUntil(() => paragraph(probe)?.textContent === '来了');
    expect(getComputedStyle(paragraph(probe)!).color).to.equal('rgb(1, 2, 3)');
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.fetches).to.equal(1);
  });

  it('that could not be fetched is fetched again when asked, and not before', async () => {
    const probe = new LateProbe();
    probe.fails = true;
    await fixture(html`${probe}`);
    await waitUntil(() => paragraph(probe)?.textContent === '失败');
    probe.requestUpdate();
    await aTimeout(0);
    expect(probe.fetches).to.equal(1);
    probe.fails = false;
    probe.late.retry();
    await waitUntil(() => paragraph(probe)?.textContent === '来了');
  });

  it('that could not be fetched offline is fetched when the network is back', async () => {
    const probe = new LateProbe();
    probe.fails = true;
    await fixture(html`${probe}`);
    await waitUntil(() => paragraph(probe)?.textContent === '失败');
    probe.fails = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => paragraph(probe)?.textContent === '来了');
  });
});
