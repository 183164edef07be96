import assert from 'node:assert/strict';
import {type CdpClient, openPage} from '@zwgk/tooling';

import {type Resident, residentSource} from './in-page.js';

/** A page in a browser too old for Playwright. */
export interface OldPage {
  /** Has the resident do or see something. */
  ask(what: keyof Resident, text: string): Promise<void>;
  /** Types into the field that has the cursor. */
  type(text: string): Promise<void>;
  /** Errors nobody caught. */
  errors(): Promise<unknown>;
}

const watch = `
  window.uncaught = [];
  addEventListener('error', (event) => uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
`;

/** Opens an address in a new page. */
export async function openOldPage(cdp: CdpClient, url: string): Promise<OldPage> {
  const {session} = await openPage(cdp);
  await cdp.send('Page.enable', {}, session);
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {source: watch}, session);
  await cdp.send('Page.navigate', {url}, session);

  const evaluate = async (expression: string): Promise<unknown> => {
    const wish = {expression, awaitPromise: true, returnByValue: true};
    const {result, exceptionDetails} = await cdp.send('Runtime.evaluate', wish, session);
    assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
    return (result as {readonly value?: unknown}).value;
  };
  return {
    ask: async (what, text) => void (await evaluate(`${residentSource}.${what}(${JSON.stringify(text)})`)),
    type: async (text) => void (await cdp.send('Input.insertText', {text}, session)),
    errors: () => evaluate('uncaught'),
  };
}
