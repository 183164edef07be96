/* eslint-disable no-console -- the console is what is tested */
import {waitUntil} from '@open-wc/testing';

/** Lines written to the console while something was done. */
export async function linesDuring(act: () => void, wanted: RegExp): Promise<string> {
  const lines: string[] = [];
  const {warn} = console;
  console.warn = (line: string) => lines.push(line);
  try {
    act();
    await waitUntil(() => wanted.test(lines.join('\n')), undefined, {timeout: 5000});
    return lines.join('\n');
  } finally {
    console.warn = warn;
  }
}
