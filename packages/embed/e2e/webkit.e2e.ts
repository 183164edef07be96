import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findEngine, WebKitLauncher} from '@zwgk/tooling';

import {matterText} from './host/county-feed.js';
import {type CountyServer, startCountyServer} from './host/county-server.js';
import type {Row} from './host/row.js';
import {siteOf} from './host/site.js';
import {rows} from './rows/index.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const executable = findEngine('webkit');
const everywhere = Object.values(rows)
  .flat()
  .filter((row) => row.everywhere);

/** Rows in which engines differ, where WebKitGTK is installed. */
describe('a county page in WebKitGTK', {skip: executable === undefined}, () => {
  const browser = new WebKitLauncher(executable ?? '');

  after(() => browser.stop());

  for (const row of everywhere) {
    test(row.name, {timeout: 60_000}, async (t) => {
      // An origin of its own: a copy of the feed kept by another row would be shown where this one has none.
      const server = await startCountyServer(dist);
      t.after(() => server.close());
      await check(row, server);
    });
  }

  async function check(row: Row, server: CountyServer): Promise<void> {
    server.serve({...siteOf(row, server), '/watch.html': {body: watcher(row.sees ?? matterText)}});
    const answer = server.asked('/seen');
    await browser.startSession(row.name, `${server.origin}/watch.html`);
    assert.equal((await answer).get('error'), null);
    await browser.stopSession(row.name);
  }
});

/** A page that looks at the county's page in a frame and tells the server what a resident sees; it changes nothing in it. */
const watcher = (text: string): string => `<!DOCTYPE html><meta charset="utf-8">
<iframe src="/zwgk/index.html" width="1200" height="900"></iframe>
<script type="module">
  const frame = document.querySelector('iframe');
  const shows = (root) => [...root.querySelectorAll('*')].some((it) =>
    (it.shadowRoot && shows(it.shadowRoot)) || (it.getClientRects().length > 0 && [...it.childNodes].some((node) =>
      node.nodeType === 3 && node.data.includes(${JSON.stringify(text)}))));
  const end = Date.now() + 30000;
  while (Date.now() < end && !shows(frame.contentDocument)) await new Promise((resolve) => setTimeout(resolve, 50));
  const error = shows(frame.contentDocument) ? '' : '?error=' + encodeURIComponent(frame.contentDocument.body.innerText);
  new Image().src = '/seen' + error;
</script>`;
