import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {type PolicyName} from '@zwgk/feed';
import {html as lit, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {FeedElement} from './feed.element.js';
import {PolicyReader, type PolicyState} from './policy.reader.js';
import {register} from './register.js';
import {Site, type SiteFiles} from './testing/site.js';

/** Shows in words what a widget is told of a policy. */
class PolicyProbe extends FeedElement {
  @property({attribute: false}) policy: PolicyName = {id: ''};

  readonly reader = new PolicyReader(this, {
    need: (part) => this.need(part),
    retry: () => this.retry(),
  });

  protected override render(): TemplateResult {
    return lit`<p>${said(this.reader.read(this.state, this.policy))}</p>
      <i>${this.state.type}</i>
      <button @click=${this.reader.retry}>重试</button>`;
  }
}

function said(found: PolicyState): string {
  switch (found.type) {
    case 'ready':
      return `${String(found.policy.title)} ${new URL(found.base).pathname}`;
    case 'failed':
      return `失败 ${found.problem.code}`;
    default:
      return found.type;
  }
}

/** The same, and nothing of the catalogue. */
class FrugalProbe extends PolicyProbe {
  protected override readonly skipsCatalog = true;
}

register('policy-probe', PolicyProbe);
register('frugal-probe', FrugalProbe);

const published = '/packages/feed/examples/policies/feed.json';
const inline = '/packages/feed/examples/policies.json';
const rules = {docNumber: '示府办规[2025]2号'};
const title = '示例县城乡居民最低生活保障实施细则';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 300};
const county = {...header, publisher: {name: '示例县'}, columns: {}};
const policy = (id: string, name: string, docNumber: string): object => ({id, title: name, docNumber});

const text = (probe: PolicyProbe): string => probe.shadowRoot?.querySelector('p')?.textContent ?? '';

async function show(feed: string, name: PolicyName): Promise<PolicyProbe> {
  return fixture<PolicyProbe>(html`<policy-probe feed=${feed} .policy=${name}></policy-probe>`);
}

async function says(probe: PolicyProbe, words: string): Promise<void> {
  await waitUntil(() => text(probe).includes(words), `${words}; ${text(probe)}`, {timeout: 10_000});
}

describe('a policy', () => {
  let site: Site;

  const serve = (files: SiteFiles): void => {
    site.files = files;
  };
  const asked = (): readonly string[] => site.asked.map((path) => path.replace(/^.*\/policies\//, ''));

  beforeEach(() => {
    site = new Site({});
  });
  afterEach(() => site.close());

  it('is read by its number, however it is typed, with one small file and no list', async () => {
    await says(await show(`${published}?a`, rules), title);
    expect(asked()).to.have.lengthOf(2);
    expect(asked()[1]).to.match(/^lookup\//);
  });

  it('is read by its id with one such file more', async () => {
    await says(await show(`${published}?b`, {id: 'minimum-living-rules'}), title);
    expect(asked()).to.have.lengthOf(3);
    for (const path of asked().slice(1)) expect(path).to.match(/^lookup\//);
  });

  it('that is not where it is looked up is read with one file more', async () => {
    serve({
      '/many/feed.json': {
        ...county,
        columns: {policies: {head: 'p/head.json', lookup: {folder: 'lookup', hashes: ['abcdef']}}},
      },
      '/many/p/lookup/0.abcdef.json': {...header, files: ['details/0.abcdef.json'], keys: {a: [0]}},
      '/many/p/details/0.abcdef.json': {...header, items: [policy('a', '救助办法', '甲〔2026〕1号')]},
    });
    await says(await show('/many/feed.json', {id: 'a'}), '救助办法');
    expect(site.asked).to.have.lengthOf(3);
  });

  /** A feed with a catalogue besides, whose head cannot be read. */
  const serveBoth = (folder: string): void => {
    serve({
      [`${folder}/feed.json`]: {
        ...county,
        columns: {
          catalog: {head: 'catalog/head.json'},
          policies: {head: 'p/head.json', lookup: {folder: 'lookup', hashes: ['abcdef']}},
        },
      },
      [`${folder}/p/lookup/0.abcdef.json`]: {
        ...header,
        files: ['details/0.abcdef.json'],
        keys: {a: [0]},
        items: [policy('a', '救助办法', '甲〔2026〕1号')],
      },
    });
  };

  it('does not wait for the head of the catalogue', async () => {
    serveBoth('/both');
    site.held = '/both/catalog/head.json';
    await says(await show('/both/feed.json', {id: 'a'}), '救助办法');
    expect(site.asked).to.include(site.held);
  });

  it('stays where the head of the catalogue cannot be read', async () => {
    serveBoth('/torn');
    const probe = await show('/torn/feed.json', {id: 'a'});
    await waitUntil(() => probe.shadowRoot?.querySelector('i')?.textContent === 'failed');
    await says(probe, '救助办法');
  });

  it('has nobody read the head of the catalogue before somebody needs it', async () => {
    serveBoth('/frugal');
    const probe = await fixture<PolicyProbe>(
      html`<frugal-probe feed="/frugal/feed.json" .policy=${{id: 'a'}}></frugal-probe>`,
    );
    await says(probe, '救助办法');
    expect(site.asked).not.to.include('/frugal/catalog/head.json');
    await show('/frugal/feed.json', {id: 'a'});
    await waitUntil(() => site.asked.includes('/frugal/catalog/head.json'));
  });

  it('that the feed does not hold is told after one file', async () => {
    await says(await show(`${published}?c`, {id: 'gone'}), 'absent');
    expect(asked()).to.have.lengthOf(2);
  });

  it('is read from the list of a feed written by hand', async () => {
    await says(await show(`${inline}?d`, rules), title);
  });

  it('of a feed without policies is told at once', async () => {
    serve({'/none/feed.json': county});
    await says(await show('/none/feed.json', rules), 'absent');
  });

  it('is read from the list where the lookup cannot be', async () => {
    const item = policy('a', '救助办法', '甲〔2026〕1号');
    const head = {...header, total: 1, facets: {}, rows: {id: ['a'], title: ['救助办法']}, map: 'map.json'};
    serve({
      '/half/feed.json': {
        ...county,
        columns: {policies: {head: 'p/head.json', lookup: {folder: 'lookup', hashes: ['abcdef']}}},
      },
      '/half/p/head.json': {...head, rows: {...head.rows, docNumber: ['甲〔2026〕1号']}},
      '/half/p/map.json': {
        ...header,
        details: {folder: 'details', hashes: ['abcdef'], size: 1},
        rows: 'rows.json',
      },
      '/half/p/rows.json': {...header, rows: {...head.rows, docNumber: ['甲〔2026〕1号']}},
      '/half/p/details/0.abcdef.json': {...header, items: [item]},
    });
    await says(await show('/half/feed.json', {id: 'a'}), '救助办法');
    expect(site.asked).to.include('/half/p/lookup/0.abcdef.json');
  });

  it('of a town is found by the county’s feed that includes it, with links relative to the town’s', async () => {
    serve({
      '/county/feed.json': {...county, includes: [{feed: '/town/feed.json', name: '示例镇'}]},
      '/town/feed.json': {
        ...county,
        publisher: {name: '示例镇'},
        columns: {policies: {items: [policy('a', '镇里的办法', '镇发〔2026〕1号')]}},
      },
    });
    await says(await show('/county/feed.json', {docNumber: '镇发(2026)1号'}), '镇里的办法 /town/feed.json');
  });

  it('that is asked for later is the one that is shown', async () => {
    const probe = await show(`${published}?e`, rules);
    probe.policy = {id: 'pension-rules'};
    await says(probe, '示例县高龄津贴发放办法');
    probe.policy = {id: 'gone'};
    await says(probe, 'absent');
  });

  it('that could not be read can be asked for again', async () => {
    const feed = {...county, columns: {policies: {file: 'policies.json'}}};
    serve({'/late/feed.json': feed});
    const probe = await show('/late/feed.json', {id: 'a'});
    await says(probe, '失败 notFound');
    serve({
      '/late/feed.json': feed,
      '/late/policies.json': {...header, items: [policy('a', '救助办法', '甲〔2026〕1号')]},
    });
    probe.shadowRoot?.querySelector('button')?.click();
    await says(probe, '救助办法');
  });
});
