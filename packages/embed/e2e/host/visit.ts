import type {BrowserContext, Page} from 'playwright-core';

import type {CountyServer, Resource} from './county-server.js';
import type {Row} from './row.js';
import {siteOf} from './site.js';

/** One look at a row's page. */
export interface Visit {
  readonly page: Page;
  /** Lines on the console that are ours. */
  readonly lines: readonly string[];
  /** Errors nobody caught, and violations of the page's policy. */
  readonly errors: readonly string[];
  /** Addresses outside the county's two origins that were asked for. */
  readonly foreign: readonly string[];
}

/**
 * Opens a row's page.
 *
 * @param files - Go before the files of the row.
 */
export async function visit(
  context: BrowserContext,
  server: CountyServer,
  row: Row,
  files: Readonly<Record<string, Resource>> = {},
): Promise<Visit> {
  server.serve(siteOf(row, server, files));
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [lines, errors, foreign]: [string[], string[], string[]] = [[], [], []];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[zwgk]')) lines.push(text);
    if (/Content Security Policy|TrustedHTML/.test(text)) errors.push(text);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    const isOurs = origin === server.origin || origin === server.elsewhere;
    if (protocol.startsWith('http') && !isOurs) foreign.push(request.url());
  });
  await page.goto(`${server.origin}/zwgk/index.html`);
  return {page, lines, errors, foreign};
}
