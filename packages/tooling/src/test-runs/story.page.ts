import type {Page} from 'playwright-core';

/** The part of Storybook's channel that is read here. */
interface Channel {
  last(event: string): readonly unknown[] | undefined;
}

declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

/** Opens one story and returns what is wrong with it; nothing when it passes. */
export async function runStory(page: Page, url: string, id: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const onError = (error: Error): void => void problems.push(`page error: ${error.message}`);
  const onRequest = (request: {url(): string}): void => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(url)) {
      problems.push(`asked another address: ${request.url()}`);
    }
  };
  page.on('pageerror', onError);
  page.on('request', onRequest);
  try {
    await page.goto(`${url}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
    problems.push(...(await storyProblems(page, id)));
  } catch (error) {
    problems.push(`did not finish: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    page.off('pageerror', onError);
    page.off('request', onRequest);
  }
  return problems;
}

/** Waits until the story has been rendered, played and examined, and reads the outcome. */
async function storyProblems(page: Page, id: string): Promise<readonly string[]> {
  const handle = await page.waitForFunction(readOutcome, id, {timeout: 30_000});
  return (await handle.jsonValue()) ?? [];
}

/** Runs in the page: problems once the story has finished, undefined before. */
function readOutcome(id: string): readonly string[] | undefined {
  interface Violation {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly html: string}[];
  }
  interface Finished {
    readonly storyId: string;
    readonly status: string;
    readonly reporters: readonly {
      readonly status: string;
      readonly result?: {readonly violations?: readonly Violation[]};
    }[];
  }
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  for (const event of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException']) {
    const thrown = channel?.last(event)?.[0] as
      {readonly message?: string; readonly description?: string} | undefined;
    if (thrown !== undefined)
      return [`${event}: ${thrown.message ?? thrown.description ?? JSON.stringify(thrown)}`];
  }
  const finished = channel?.last('storyFinished')?.[0] as Finished | undefined;
  if (finished?.storyId !== id) return undefined;
  const violations = finished.reporters.flatMap(({result}) => result?.violations ?? []);
  const found = violations.map((each) => `axe ${each.id}: ${each.help} ${each.nodes[0]?.html ?? ''}`);
  return finished.status === 'success' || found.length > 0
    ? found
    : [`finished with status ${finished.status}`];
}
