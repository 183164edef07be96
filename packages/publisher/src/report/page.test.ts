import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'parse5';

import type {Issue} from '../issue.js';
import {reportPage, rowRanges} from './page.js';
import type {Report} from './report.js';

const issue: Issue = {
  severity: 'error',
  code: 'FILE_EMPTY',
  file: '目录.xlsx',
  sheet: '就业',
  row: 16,
  column: 'F',
  message: '公开时限残缺。请补全。',
};

function reportWith(issues: readonly Issue[]): Report {
  const count = (severity: string): number => issues.filter((it) => it.severity === severity).length;
  return {
    files: [
      {
        file: '目录.xlsx',
        sheets: [
          {sheet: '就业', matters: 3, documents: 0, policies: 0, explanations: 0, agencies: 0, aliases: 0},
        ],
      },
    ],
    counts: {
      matters: 3,
      documents: 0,
      policies: 0,
      agencies: 0,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    issues,
    records: [],
  };
}

function pageWith(issues: readonly Issue[]): string {
  return reportPage(reportWith(issues), {publisher: '示例县', day: '2026-01-05', lang: 'zh'});
}

/** Names of all elements of a page, as a browser would build it. */
function elementsOf(page: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: {nodeName: string; childNodes?: readonly {nodeName: string}[]}): void => {
    names.add(node.nodeName);
    node.childNodes?.forEach(visit);
  };
  visit(parse(page));
  return names;
}

test('an error stands at the top with its place, and again under its file and sheet', () => {
  const page = pageWith([issue]);
  assert.match(page, /先改这些错误/);
  assert.match(page, /目录\.xlsx · 就业 · 第 16 行 F 列/);
  assert.equal(page.split('公开时限残缺').length - 1, 2);
});

test('what a cell holds is text, never markup', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&</style></title>';
  const page = pageWith([
    {...issue, file: hostile, sheet: hostile, message: hostile, code: hostile, column: hostile},
  ]);
  const elements = elementsOf(page);
  for (const name of ['script', 'img', 'iframe', 'link', 'a']) assert.ok(!elements.has(name), name);
  assert.ok(page.includes('&lt;script&gt;'));
});

test('the page loads nothing and says so to the browser', () => {
  assert.match(pageWith([issue]), /default-src 'none'; style-src 'unsafe-inline'/);
  assert.doesNotMatch(pageWith([issue]), /https?:|url\(/);
});

test('repairs that say the same are one line with all their rows', () => {
  const repairs = [5, 6, 7, 9].map((row): Issue => ({
    ...issue,
    severity: 'info',
    row,
    message: '“同上”已补全。',
  }));
  const page = pageWith(repairs);
  assert.match(page, /4 处说明/);
  assert.equal(page.split('“同上”已补全').length - 1, 1);
  assert.match(page, /5–7, 9/);
});

test('errors that only differ in their rows are one line, at the top and under their sheet', () => {
  const errors = Array.from({length: 500}, (_, at): Issue => ({...issue, row: 2 * at + 2}));
  const page = pageWith([...errors, {...issue, column: 'G', row: 7}]);
  assert.equal(page.split('公开时限残缺').length - 1, 4);
  assert.match(page, /第 2 行 F 列 等 500 处/);
  assert.match(page, /2, 4, 6, [\d, ]+ 等 500 处/);
});

test('rows are told in order, runs joined, each once', () => {
  assert.equal(rowRanges([9, 3, 4, 5, 12]), '3–5, 9, 12');
  assert.equal(rowRanges([1]), '1');
});

test('a report longer than anybody reads is cut, and says where the rest is', () => {
  const many = Array.from({length: 3001}, (_, i): Issue => ({
    ...issue,
    severity: 'warning',
    message: `第 ${i} 种。`,
  }));
  assert.match(pageWith(many), /只列出前 3000 条，全部 3001 条在同名的 \.json/);
});

test('tables without fault get a page that says so', () => {
  assert.match(pageWith([]), /没有发现问题/);
});

test('feedback that a service has published in the folder is told as kept', () => {
  const subject = {publisher: '示例县', day: '2026-01-05', lang: 'zh'} as const;
  assert.match(
    reportPage({...reportWith([]), keepsFeedback: true}, subject),
    /评价栏目（feedback）照原样保留/,
  );
  assert.doesNotMatch(pageWith([]), /feedback/);
});
