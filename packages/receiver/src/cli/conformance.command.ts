import {runChecks} from '../conformance/run.js';
import type {CliSetting} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';

/** Tests a service against the submission API; leaves some records named 符合性测试. Ends with 1 when it breaks a promise. */
export async function conformanceCommand(
  url: string,
  {lang, words, terminal}: CliSetting,
): Promise<ExitCode> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new CommandError(words.failures.badUrl(url));
  const outcomes = await runChecks(url, ({check, fault}) => {
    terminal.print(fault === undefined ? `✔ ${check[lang]}` : `✖ ${check[lang]}\n    ${fault[lang]}`);
  });
  if (outcomes.length === 1) terminal.print(words.results.restUnchecked);
  const failed = outcomes.filter(({fault}) => fault !== undefined).length;
  terminal.print(`${outcomes.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
