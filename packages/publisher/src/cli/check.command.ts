import {type CheckResult, checkFeed} from '../check/check.js';
import {groupBy, ofSeverity} from '../report/report.js';
import {titleOf} from '../report/title.js';
import {reportWords} from '../report/words.js';
import type {Setting} from './program.js';
import type {ExitCode} from './terminal.js';

/** What was typed after `zwgk check`, beside the feed. */
export interface CheckOptions {
  readonly format?: 'text' | 'json';
}

/** Most places told of one code on the terminal. */
const placesShown = 5;

/** Checks a feed; its errors are the input's, so that they end with 1. */
export async function checkCommand(
  feed: string,
  {format}: CheckOptions,
  setting: Setting,
): Promise<ExitCode> {
  const result = await checkFeed(feed, setting.lang);
  setting.terminal.print(format === 'json' ? asJson(feed, result) : asText(feed, result, setting));
  return ofSeverity(result.issues, 'error').length > 0 ? 1 : 0;
}

function countsOf({loaded, issues}: CheckResult) {
  return {
    matters: loaded?.matters.length ?? 0,
    documents: loaded?.documents.length ?? 0,
    agencies: loaded?.agencies.length ?? 0,
    errors: ofSeverity(issues, 'error').length,
    warnings: ofSeverity(issues, 'warning').length,
    infos: ofSeverity(issues, 'info').length,
  };
}

function asJson(feed: string, result: CheckResult): string {
  const issues = result.issues.map(({field, ...issue}) => ({...issue, pointer: field ?? ''}));
  return JSON.stringify({feed, counts: countsOf(result), issues}, undefined, 2);
}

function asText(feed: string, result: CheckResult, {lang}: Setting): string {
  const words = reportWords(lang);
  const {matters, documents, agencies, errors, warnings, infos} = countsOf(result);
  const lines = [feed];
  if (result.loaded !== undefined) lines.push(words.total(matters, documents, agencies));
  for (const [code, issues] of groupBy(result.issues, (issue) => issue.code)) {
    const severity = issues[0]?.severity ?? 'info';
    const total = result.totals.get(code) ?? issues.length;
    lines.push('', `${words.severities[severity]} ${titleOf(code, lang)} (${code}) ${words.places(total)}`);
    for (const issue of issues.slice(0, placesShown)) {
      lines.push(
        `  ${issue.file}${issue.field === undefined ? '' : ` ${issue.field}`}`,
        `    ${issue.message}`,
      );
    }
    if (total > placesShown) lines.push(`  ${words.more(total - placesShown)}`);
  }
  lines.push('', errors + warnings + infos === 0 ? words.clean : words.issues(errors, warnings, infos));
  return lines.join('\n');
}
