import type {Conformance} from '@zwgk/feed/check';

import {checkFeed, type CheckResult} from '../check/check.js';
import type {Lang} from '../messages/message.js';
import {groupBy, ofSeverity} from '../report/report.js';
import {titleOf} from '../report/title.js';
import {reportWords} from '../report/words.js';
import type {Setting} from './setting.js';
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
    policies: loaded?.policies.length ?? 0,
    agencies: loaded?.agencies.length ?? 0,
    errors: ofSeverity(issues, 'error').length,
    warnings: ofSeverity(issues, 'warning').length,
    infos: ofSeverity(issues, 'info').length,
  };
}

function asJson(feed: string, result: CheckResult): string {
  const issues = result.issues.map(({field, ...issue}) => ({...issue, pointer: field ?? ''}));
  const gaps = (result.conformance?.gaps ?? []).map(({requirement: {code, level}, ids}) => ({
    code,
    level,
    ids,
  }));
  const level = result.conformance?.level ?? null;
  return JSON.stringify({feed, level, gaps, counts: countsOf(result), issues}, undefined, 2);
}

function asText(feed: string, result: CheckResult, {lang}: Setting): string {
  const words = reportWords(lang);
  const {matters, documents, policies, agencies, errors, warnings, infos} = countsOf(result);
  const lines = [feed];
  if (result.loaded !== undefined) lines.push(words.total(matters, documents, agencies, policies));
  const {feedback} = result.loaded ?? {};
  if (feedback !== undefined) {
    lines.push(words.feedback(feedback.tallies.length, feedback.ledger.length, feedback.messages.length));
  }
  if (result.conformance !== undefined) lines.push(...conformanceLines(result.conformance, lang));
  const bySeverity = [
    ...ofSeverity(result.issues, 'error'),
    ...ofSeverity(result.issues, 'warning'),
    ...ofSeverity(result.issues, 'info'),
  ];
  for (const [code, issues] of groupBy(bySeverity, (issue) => issue.code)) {
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

/** The level reached, and what is missing for the next one. */
function conformanceLines({level, gaps}: Conformance, lang: Lang): readonly string[] {
  const words = reportWords(lang);
  const next = gaps[0]?.requirement.level;
  const lacking = gaps.filter(({requirement}) => requirement.level === next);
  return [
    words.level(level === undefined ? words.noLevel : words.levels[level]),
    ...(next === undefined ? [] : [words.lacking(words.levels[next])]),
    ...lacking.map(
      ({requirement, ids}) =>
        `  ${requirement[lang]}${ids[0] === '' ? '' : ` (${words.missing(ids.length)})`}`,
    ),
  ];
}
