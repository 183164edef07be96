import type {Check} from './check.js';
import {checks} from './checks.js';
import {saysWhatItTakes} from './checks.storing.js';
import {Client, Fault} from './client.js';

/** How one check ended: `fault` when the promise is not kept. */
export interface Outcome {
  readonly check: Check;
  readonly fault?: Pick<Fault, 'zh' | 'en'>;
}

/**
 * Runs every check of the forms a service takes against it, one after another. One that does not even say what it takes is
 * asked nothing else: each check would tell the same.
 *
 * @param tell - Hears of each as it ends.
 * @param wanted - Which checks; all when absent.
 */
export async function runChecks(
  url: string,
  tell: (outcome: Outcome) => void = () => undefined,
  wanted: readonly Check[] = checks,
): Promise<readonly Outcome[]> {
  const client = new Client(url);
  const outcomes: Outcome[] = [];
  const forms = await formsOf(client);
  for (const check of wanted.filter(({form}) => form === undefined || forms.includes(form))) {
    const fault = await faultOf(check, client);
    const outcome = {check, ...(fault && {fault})};
    outcomes.push(outcome);
    tell(outcome);
    if (check === saysWhatItTakes && fault !== undefined) break;
  }
  return outcomes;
}

/** The forms a service takes; both where it does not say. */
async function formsOf(client: Client): Promise<readonly string[]> {
  try {
    return Object.keys((await client.service()).forms);
  } catch {
    return ['request', 'feedback'];
  }
}

async function faultOf(check: Check, client: Client): Promise<Pick<Fault, 'zh' | 'en'> | undefined> {
  try {
    await check.run(client);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    const message = error instanceof Error ? error.message : String(error);
    return {zh: `没有回答：${message}`, en: `no answer: ${message}`};
  }
}
