import type {Issue, Severity} from '../issue.js';
import type {Lang} from '../messages/message.js';
import {type Html, html, raw} from './html.js';
import {pageStyles} from './page.styles.js';
import {type FileSummary, groupBy, type Report} from './report.js';
import {titleOf} from './title.js';
import {type ReportWords, reportWords} from './words.js';

/** Most issues the page lists, the same in several rows as one: more is no longer read, and the JSON beside it has them all. */
const pageLimit = 3000;
/** Most errors repeated at the top. */
const topLimit = 20;

/** What the page is about. */
export interface PageSubject {
  readonly publisher: string;
  readonly day: string;
  readonly lang: Lang;
}

interface Context {
  readonly lang: Lang;
  readonly words: ReportWords;
}

/** The report as one HTML page: no scripts, nothing loaded, good to print. */
export function reportPage(report: Report, {publisher, day, lang}: PageSubject): string {
  const words = reportWords(lang);
  const context = {lang, words};
  const all = [...groupBy(report.issues, sameKey).values()];
  const shown = all.slice(0, pageLimit);
  const files = [...groupBy(shown, ([issue]) => issue?.file ?? '')];
  const page = html`<!doctype html>
    <html lang="${words.htmlLang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${words.title} · ${publisher}</title>
        <style>
          ${raw(pageStyles)}
        </style>
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p class="day">${publisher} · ${words.madeOn(day)}</p>
          ${tiles(report, words)}
          ${shown.length === 0 ? html`<section><h2>${words.clean}</h2></section>` : ''}
          ${errorsFirst(shown, context)} ${files.map(([file, issues]) => fileSection(file, issues, context))}
          ${shown.length < all.length ? html`<p>${words.cut(shown.length, all.length)}</p>` : ''}
          ${readSection(report.files, words)}
          ${report.keepsFeedback === true ? html`<p>${words.keepsFeedback}</p>` : ''}
        </main>
      </body>
    </html> `;
  return page.markup;
}

/** Issues that say the same of several rows. */
type Same = readonly Issue[];

/** What issues that only differ in their rows have in common. */
function sameKey({file, sheet, column, code, message}: Issue): string {
  return JSON.stringify([file, sheet, column, code, message]);
}

function severityOf([issue]: Same): Severity | undefined {
  return issue?.severity;
}

function tiles({counts}: Report, words: ReportWords): Html {
  const severity = (name: Severity, count: number): Html =>
    html`<li class="${name}">
      <b>${count}</b>${words.severities[name]}<small>${words.legend[name]}</small>
    </li>`;
  return html`<ul class="tiles">
    <li><b>${counts.matters}</b>${words.counts.matters}</li>
    <li><b>${counts.documents}</b>${words.counts.documents}</li>
    ${counts.policies === 0 ? '' : html`<li><b>${counts.policies}</b>${words.counts.policies}</li>`}
    ${severity('error', counts.errors)} ${severity('warning', counts.warnings)}
    ${severity('info', counts.infos)}
  </ul>`;
}

function errorsFirst(issues: readonly Same[], {words}: Context): Html {
  const errors = issues.filter((same) => severityOf(same) === 'error');
  if (errors.length === 0) return html``;
  const rest = errors.length - topLimit;
  const lines = errors.slice(0, topLimit).flatMap((same) => {
    const [issue] = same;
    const others = same.length > 1 ? words.andOthers(same.length) : '';
    return issue === undefined
      ? []
      : [html`<li><small>${placeOf(issue, words)}${others}</small>${issue.message}</li>`];
  });
  return html`<section class="first">
    <h2>${words.errorsFirst}</h2>
    <ol>
      ${lines}
    </ol>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : ''}
  </section>`;
}

/** Where an issue is, in words, for example `目录.xlsx · Sheet1 · 第 16 行 F 列`. */
export function placeOf({file, sheet, row, column}: Issue, words: ReportWords): string {
  const cell = [row === undefined ? '' : words.row(row), column === undefined ? '' : words.column(column)];
  return [file, sheet, cell.join(' ').trim()].filter((part) => part !== undefined && part !== '').join(' · ');
}

function fileSection(file: string, issues: readonly Same[], context: Context): Html {
  const sheets = [...groupBy(issues, ([issue]) => issue?.sheet ?? '')];
  return html`<section>
    <h2>${file}</h2>
    ${sheets.map(([sheet, found]) => sheetTables(sheet, found, context))}
  </section>`;
}

function sheetTables(sheet: string, issues: readonly Same[], context: Context): Html {
  const {words} = context;
  const name = sheet === '' ? '' : `${words.sheet} ${sheet}`;
  const repairs = issues.filter((same) => severityOf(same) === 'info');
  const serious = issues.filter((same) => severityOf(same) !== 'info');
  // A sheet that was only repaired is one line, until somebody wants to know.
  if (serious.length === 0) return repairList(repairs, name, context);
  return html`${name === '' ? '' : html`<h3>${name}</h3>`}
  ${issueTable(
    serious.map((same) => issueRow(same, context)),
    words,
  )}
  ${repairs.length === 0 ? '' : repairList(repairs, '', context)}`;
}

function repairList(repairs: readonly Same[], name: string, context: Context): Html {
  const {words} = context;
  // Repairs are of rows; in which of the columns is only told.
  const bySentence = [...groupBy(repairs.flat(), (issue) => `${issue.code} ${issue.message}`).values()];
  const summary = [name, words.repairs(repairs.flat().length)].filter((part) => part !== '').join(' · ');
  return html`<details>
    <summary>${summary}</summary>
    ${issueTable(
      bySentence.map((same) => issueRow(same, context)),
      words,
    )}
  </details>`;
}

function issueTable(rows: readonly Html[], {columns}: ReportWords): Html {
  return html`<table>
    <thead>
      <tr>
        <th class="row">${columns.row}</th>
        <th class="column">${columns.column}</th>
        <th>${columns.issue}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function issueRow(same: Same, {lang, words}: Context): Html {
  const [issue] = same;
  if (issue === undefined) return html``;
  const rows = [...new Set(same.map(({row}) => row))].filter((row) => row !== undefined);
  const columns = [...new Set(same.map(({column}) => column))].filter((column) => column !== undefined);
  return html`<tr>
    <td class="row">${rows.length === 0 ? words.wholeFile : toldRows(rows, words)}</td>
    <td class="column">${columns.join(' ')}</td>
    <td>
      <span class="tag ${issue.severity}">${words.severities[issue.severity]}</span
      ><b>${titleOf(issue.code, lang)}</b> <code>${issue.code}</code>
      <p>${issue.message}</p>
    </td>
  </tr> `;
}

/** Runs of rows enough to see where they are; of more, how many rows there are is told. */
const runsTold = 30;

function toldRows(rows: readonly number[], words: ReportWords): string {
  const runs = rowRanges(rows).split(', ');
  const told = runs.slice(0, runsTold).join(', ');
  return runs.length <= runsTold ? told : `${told}${words.andOthers(rows.length)}`;
}

/** Row numbers in order, runs joined: `3–5, 9`. */
export function rowRanges(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** What a sheet may hold, in the order of the table's columns. */
const kinds = ['matters', 'documents', 'policies', 'explanations', 'agencies', 'aliases'] as const;

function readSection(files: readonly FileSummary[], words: ReportWords): Html {
  return html`<section>
    <h2>${words.read}</h2>
    <table>
      <thead>
        <tr>
          <th></th>
          ${kinds.map((kind) => html`<th class="number">${words.counts[kind]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${files.flatMap((file) => fileRows(file, words))}
      </tbody>
    </table>
  </section>`;
}

function fileRows({file, sheets}: FileSummary, words: ReportWords): readonly Html[] {
  if (sheets.length === 0)
    return [
      html`<tr>
        <td>${file}</td>
        <td colspan="${kinds.length}">${words.nothingRead}</td>
      </tr>`,
    ];
  return sheets.map(
    (summary) =>
      html`<tr>
        <td>${[file, summary.sheet ?? ''].filter((part) => part !== '').join(' · ')}</td>
        ${kinds.map((kind) => html`<td class="number">${summary[kind]}</td>`)}
      </tr> `,
  );
}
