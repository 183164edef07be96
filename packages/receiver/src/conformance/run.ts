import type {Check} from './check.js';
import {checks} from './checks.js';
import {Client, Fault} from './client.js';

/** How one check ended: `fault` when the promise is not kept. */
export interface Outcome {
  readonly check: Check;
  readonly fault?: Pick<Fault, 'zh' | 'en'>;
}

/** Runs every check against a service, one after another; `tell` hears of each as it ends. */
export async function runChecks(
  url: string,
  tell: (outcome: Outcome) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const client = new Client(url);
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const fault = await faultOf(check, client);
    const outcome = {check, ...(fault && {fault})};
    outcomes.push(outcome);
    tell(outcome);
  }
  return outcomes;
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
