import {relative, resolve} from 'node:path';

import type {Issue} from '../issue.js';
import type {Lang} from '../messages/message.js';
import {placeOf} from '../report/page.js';
import {groupBy, ofSeverity, type Report, type SheetSummary} from '../report/report.js';
import {titleOf} from '../report/title.js';
import {type ReportWords, reportWords} from '../report/words.js';

/** What became of the feed; `nothing` when there was nothing to publish. */
export type Outcome = 'written' | 'unchanged' | 'nothing';

/** What a summary says beside the report. */
export interface SummarySubject {
  readonly out: string;
  readonly report?: string;
  readonly outcome: Outcome;
  /** Whether a configuration says who publishes. */
  readonly isNamed: boolean;
}

/** Most places told of one code. */
const placesShown = 3;

/** Where the page lies that belongs to a report. */
export function pagePath(report: string): string {
  return report.replace(/\.json$/i, '.html');
}

/** What a build did, for the terminal. */
export function summary(report: Report, subject: SummarySubject, lang: Lang): string {
  const words = reportWords(lang);
  const {matters, documents, policies, agencies, errors, warnings, infos} = report.counts;
  return [
    ...report.files.flatMap(({file, sheets}) => [file, ...sheetLines(sheets, words)]),
    '',
    words.total(matters, documents, agencies, policies),
    outcomeLine(subject, words),
    ...(report.keepsFeedback === true ? [words.keepsFeedback] : []),
    ...(subject.isNamed || subject.outcome === 'nothing' ? [] : [words.unnamed]),
    '',
    errors + warnings + infos === 0 ? words.clean : words.issues(errors, warnings, infos),
    ...codeLines(ofSeverity(report.issues, 'error'), words, lang),
    ...codeLines(ofSeverity(report.issues, 'warning'), words, lang),
    // Where nothing was found to publish, what was passed over is the news.
    ...(subject.outcome === 'nothing' ? codeLines(ofSeverity(report.issues, 'info'), words, lang) : []),
    ...reportLines(subject, words),
  ].join('\n');
}

function sheetLines(sheets: readonly SheetSummary[], words: ReportWords): readonly string[] {
  const {counts, nothingRead} = words;
  if (sheets.length === 0) return [`  ${nothingRead}`];
  return sheets.map(({sheet, matters, documents, policies, explanations, agencies, aliases}) => {
    const found = [
      [matters, counts.matters],
      [documents, counts.documents],
      [policies, counts.policies],
      [explanations, counts.explanations],
      [agencies, counts.agencies],
      [aliases, counts.aliases],
    ] as const;
    const said = found.filter(([count]) => count > 0).map(([count, noun]) => `${noun} ${count}`);
    return `  ${sheet === undefined ? '' : `${sheet}${words.colon}`}${said.join(words.comma)}`;
  });
}

function outcomeLine({out, outcome}: SummarySubject, words: ReportWords): string {
  switch (outcome) {
    case 'written':
      return words.written(out);
    case 'unchanged':
      return words.unchanged(out);
    case 'nothing':
      return words.nothingWritten;
  }
}

function codeLines(issues: readonly Issue[], words: ReportWords, lang: Lang): readonly string[] {
  return [...groupBy(issues, (issue) => issue.code)].flatMap(([code, same]) => {
    const severity = words.severities[same[0]?.severity ?? 'info'];
    const rest = same.length - placesShown;
    return [
      `  [${severity}] ${titleOf(code, lang)} (${code}) ${words.places(same.length)}`,
      ...same
        .slice(0, placesShown)
        .map((issue) => `    ${placeOf(issue, words)}${words.colon}${issue.message}`),
      ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
    ];
  });
}

function reportLines({out, report}: SummarySubject, words: ReportWords): readonly string[] {
  if (report === undefined) return [];
  const isInside = !relative(resolve(out), resolve(report)).startsWith('..');
  return ['', words.reportAt(report, pagePath(report)), ...(isInside ? [words.reportInside] : [])];
}
