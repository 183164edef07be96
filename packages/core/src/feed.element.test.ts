import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {html as lit, nothing, type TemplateResult} from 'lit';

import './define.js';
import {FeedElement} from './feed.element.js';
import type {FeedReady, FeedState} from './feed.state.js';
import {register} from './register.js';

/** Shows in words what a widget is told. */
class Probe extends FeedElement {
  private names = '';
  private asked: unknown;

  protected override render(): TemplateResult {
    const {state} = this;
    if (state.type === 'ready') this.read(state);
    return lit`<p>${describeState(state, this.names)}</p>
      <button @click=${() => this.retry()}>重试</button>
      ${state.type === 'ready' ? nothing : lit`<slot></slot>`}`;
  }

  private read({matters}: FeedReady): void {
    this.need('matters');
    if (matters?.type !== 'ready' || matters.value === this.asked) return;
    this.asked = matters.value;
    void matters.value.rows({conditions: {}, words: ''}, 0, 50).then((rows) => {
      this.names = rows.map((row) => row.level2 ?? row.level1).join('、');
      this.requestUpdate();
    });
  }
}

function describeState(state: FeedState, names: string): string {
  if (state.type === 'failed') return `失败 ${state.problem.code}`;
  if (state.type === 'loading') return '读取中';
  return `就绪 ${names}`;
}

register('test-probe', Probe);

const township = '/packages/feed/examples/township.json';
const published = '/packages/feed/examples/published/feed.json';

const read = (element: Element | null): string => element?.shadowRoot?.querySelector('p')?.textContent ?? '';

async function ready(element: Element | null): Promise<string> {
  await waitUntil(() => /就绪 ./.test(read(element)), '没有就绪', {timeout: 10_000});
  return read(element);
}

/** Addresses the page asked for while something was done. */
async function requestsDuring(act: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const {open} = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
    asked.push(new URL(url, location.href).pathname);
    open.call(this, method, url, true);
  };
  try {
    await act();
  } finally {
    XMLHttpRequest.prototype.open = open;
  }
  return asked;
}

const given: FeedReady = {
  type: 'ready',
  url: 'https://county.example/feed.json',
  feed: {
    version: '1.0',
    updated: '2026-01-05T09:00:00+08:00',
    ttl: 60,
    publisher: {name: '示例县人民政府'},
    columns: {},
  },
  dropped: 0,
  agencies: {type: 'unasked'},
};

describe('FeedElement', () => {
  it('reads a hand-written feed from its attribute', async () => {
    const element = await fixture(html`<test-probe feed=${township}></test-probe>`);
    expect(await ready(element)).to.contain('就绪');
  });

  it('reads a published feed and the rows it needs', async () => {
    const element = await fixture(html`<test-probe feed=${published}></test-probe>`);
    expect(await ready(element)).to.contain('就绪');
  });

  it('shows a state it is given and asks for nothing', async () => {
    const asked = await requestsDuring(async () => {
      const element = await fixture(html`<test-probe .feed=${given}></test-probe>`);
      expect(read(element)).to.equal('就绪 ');
      await nextFrame();
    });
    expect(asked).to.deep.equal([]);
  });

  it('is the same whether its feed is set before or after it is on the page', async () => {
    const before = new Probe();
    before.feed = given;
    document.body.append(before);
    const after = new Probe();
    document.body.append(after);
    after.feed = given;
    await before.updateComplete;
    await after.updateComplete;
    expect(read(after)).to.equal(read(before));
    before.remove();
    after.remove();
  });

  it('takes a property that was set before it was defined', async () => {
    const early = document.createElement('test-late-probe');
    Object.assign(early, {feed: given});
    document.body.append(early);
    register('test-late-probe', class extends Probe {});
    await nextFrame();
    expect(read(early)).to.equal('就绪 ');
    early.remove();
  });

  it('asks once for what two widgets show, and not again when one is re-created', async () => {
    const asked = await requestsDuring(async () => {
      const page = await fixture(
        html`<div>
          <test-probe feed="${township}?two"></test-probe><test-probe feed="${township}?two"></test-probe>
        </div>`,
      );
      await ready(page.lastElementChild);
      // eslint-disable-next-line no-restricted-syntax -- what floating advertisements do
      page.innerHTML += '<p>广告</p>';
      await nextFrame();
      expect(read(page.firstElementChild)).to.contain('就绪 ');
    });
    expect(asked).to.deep.equal([township]);
  });

  it('follows another address', async () => {
    const element = await fixture(html`<test-probe feed="/no/such/feed.json"></test-probe>`);
    await waitUntil(() => read(element) === '失败 notFound', '没有失败', {timeout: 10_000});
    element.setAttribute('feed', township);
    expect(await ready(element)).to.contain('就绪');
  });

  it('shows its fallback until it can do better', async () => {
    const element = await fixture<HTMLElement>(
      html`<test-probe feed="/no/feed.json"><a href="/list.pdf">目录</a></test-probe>`,
    );
    const link = element.querySelector('a');
    await waitUntil(() => read(element) === '失败 notFound', '没有失败', {timeout: 10_000});
    expect(link?.checkVisibility?.() ?? link?.offsetParent !== null).to.equal(true);
    element.setAttribute('feed', township);
    await ready(element);
    expect(link?.getClientRects().length).to.equal(0);
  });

  it('keeps the page visible that an unclosed tag has swallowed', async () => {
    const element = await fixture(
      html`<test-probe .feed=${given}
        ><p>页脚</p>
        <footer>版权所有</footer></test-probe
      >`,
    );
    await nextFrame();
    expect(read(element)).to.equal('就绪 ');
    expect(element.querySelector('footer')?.getClientRects().length).to.equal(1);
  });
});

describe('<zwgk-feed>', () => {
  it('gives its feed to widgets inside it and after it, not to those before', async () => {
    const page = await fixture(
      html`<div>
        <test-probe id="before"></test-probe>
        <zwgk-feed src=${township}
          ><div><test-probe id="inside"></test-probe></div
        ></zwgk-feed>
        <section><test-probe id="after"></test-probe></section>
      </div>`,
    );
    await ready(page.querySelector('#inside'));
    await ready(page.querySelector('#after'));
    expect(read(page.querySelector('#before'))).to.equal('失败 noAddress');
  });

  it('is found when it comes later', async () => {
    const page = await fixture(html`<div><test-probe></test-probe></div>`);
    const widget = page.querySelector('test-probe');
    await waitUntil(() => read(widget) === '失败 noAddress');
    const provider = document.createElement('zwgk-feed');
    provider.src = township;
    page.prepend(provider);
    expect(await ready(widget)).to.contain('就绪');
  });

  it('leaves to a nearer one what is nearer to it', async () => {
    const page = await fixture(
      html`<zwgk-feed src="/no/outer.json">
        <zwgk-feed src=${township}><test-probe id="inner"></test-probe></zwgk-feed>
      </zwgk-feed>`,
    );
    expect(await ready(page.querySelector('#inner'))).to.contain('就绪');
  });

  it('tells its widgets when its address changes', async () => {
    const page = await fixture<HTMLElement>(
      html`<zwgk-feed src="/no/feed.json"><test-probe></test-probe></zwgk-feed>`,
    );
    const widget = page.querySelector('test-probe');
    await waitUntil(() => read(widget) === '失败 notFound');
    page.setAttribute('src', published);
    expect(await ready(widget)).to.contain('就绪');
  });

  it('leaves its widgets to another when it goes', async () => {
    const page = await fixture(
      html`<div>
        <zwgk-feed id="first" src=${township}></zwgk-feed>
        <zwgk-feed id="second" src="/no/feed.json"></zwgk-feed>
        <test-probe></test-probe>
      </div>`,
    );
    const widget = page.querySelector('test-probe');
    await waitUntil(() => read(widget) === '失败 notFound');
    page.querySelector('#second')?.remove();
    await ready(widget);
    page.querySelector('#first')?.remove();
    await waitUntil(() => read(widget) === '失败 noAddress');
  });

  it('lends one store to a second copy of the bundle', async () => {
    const asked = await requestsDuring(async () => {
      const address = new URL(`${township}?lent`, location.href).href;
      const first = await fixture(html`<test-probe feed=${address}></test-probe>`);
      await ready(first);
      let lent: unknown;
      const event = Object.assign(new Event('context-request'), {
        context: `zwgk-store/1 ${address}`,
        callback: (store: unknown) => (lent = store),
      });
      document.dispatchEvent(event);
      expect(lent).to.have.nested.property('state.type', 'ready');
    });
    expect(asked).to.deep.equal([township]);
  });
});
