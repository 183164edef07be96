import {expect, waitUntil} from '@open-wc/testing';

import {registerWhenUsed} from './register.used.js';

describe('a tag that is registered when it is used', () => {
  afterEach(() => document.querySelectorAll('test-used, test-later').forEach((element) => element.remove()));

  it('is fetched for a page that has one', async () => {
    document.body.append(document.createElement('test-used'));
    registerWhenUsed('test-used', async () => class extends HTMLElement {});
    await waitUntil(() => customElements.get('test-used') !== undefined);
  });

  it('is not fetched before, but then once', async () => {
    let times = 0;
    registerWhenUsed('test-later', async () => {
      times++;
      return class extends HTMLElement {};
    });
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    expect(times).to.equal(0);
    document.body.append(document.createElement('test-later'), document.createElement('test-later'));
    await waitUntil(() => customElements.get('test-later') !== undefined);
    expect(times).to.equal(1);
  });

  it('is fetched again when the network is back', async () => {
    let times = 0;
    document.body.append(document.createElement('test-lost'));
    registerWhenUsed('test-lost', async () => {
      if (++times === 1) throw new TypeError('Failed to fetch');
      return class extends HTMLElement {};
    });
    await waitUntil(() => times === 1);
    await new Promise((resolve) => setTimeout(resolve));
    dispatchEvent(new Event('online'));
    await waitUntil(() => customElements.get('test-lost') !== undefined);
    document.querySelector('test-lost')?.remove();
  });
});
