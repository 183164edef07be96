import type {ConformanceLevel} from '@zwgk/feed/check';

import type {Severity} from '../issue.js';
import type {Lang} from '../messages/message.js';

/** Words of the summary in the terminal and of the report page. */
export interface ReportWords {
  readonly htmlLang: string;
  readonly colon: string;
  readonly comma: string;
  readonly title: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly legend: Readonly<Record<Severity, string>>;
  readonly counts: {
    readonly matters: string;
    readonly documents: string;
    readonly policies: string;
    readonly explanations: string;
    readonly agencies: string;
    readonly aliases: string;
  };
  readonly read: string;
  readonly columns: {readonly row: string; readonly column: string; readonly issue: string};
  readonly sheet: string;
  readonly wholeFile: string;
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  readonly places: (count: number) => string;
  readonly more: (count: number) => string;
  /** After the first of several places. */
  readonly andOthers: (count: number) => string;
  readonly cut: (shown: number, all: number) => string;
  readonly clean: string;
  readonly errorsFirst: string;
  readonly repairs: (count: number) => string;
  readonly madeOn: (day: string) => string;
  readonly nothingRead: string;
  /** Policies are told where there are any. */
  readonly total: (matters: number, documents: number, agencies: number, policies?: number) => string;
  /** Published feedback: tallies, bad ratings, answers. */
  readonly feedback: (tallies: number, bad: number, answers: number) => string;
  readonly written: (folder: string) => string;
  readonly unchanged: (folder: string) => string;
  readonly nothingWritten: string;
  readonly issues: (errors: number, warnings: number, infos: number) => string;
  readonly reportAt: (json: string, page: string) => string;
  readonly keepsFeedback: string;
  readonly unnamed: string;
  readonly reportInside: string;
  readonly levels: Readonly<Record<ConformanceLevel, string>>;
  readonly noLevel: string;
  readonly level: (level: string) => string;
  readonly lacking: (level: string) => string;
  readonly missing: (count: number) => string;
}

const zh: ReportWords = {
  htmlLang: 'zh-Hans',
  colon: '：',
  comma: '，',
  title: '表格检查报告',
  severities: {error: '错误', warning: '提醒', info: '说明'},
  legend: {
    error: '有误的内容没有公开，请改正后再运行一次',
    warning: '请核对；除写明没有发布的以外，都已公开',
    info: '已自动整理，一般不用处理',
  },
  counts: {
    matters: '公开事项',
    documents: '公开信息',
    policies: '政策文件',
    explanations: '解读材料',
    agencies: '机构',
    aliases: '俗称',
  },
  read: '读到的内容',
  columns: {row: '行', column: '列', issue: '问题和改法'},
  sheet: '工作表',
  wholeFile: '整个文件',
  row: (row) => `第 ${row} 行`,
  column: (column) => `${column} 列`,
  places: (count) => `${count} 处`,
  more: (count) => `……还有 ${count} 处`,
  andOthers: (count) => ` 等 ${count} 处`,
  cut: (shown, all) => `问题太多，这里只列出前 ${shown} 条，全部 ${all} 条在同名的 .json 文件里。`,
  clean: '没有发现问题。',
  errorsFirst: '先改这些错误',
  repairs: (count) => `${count} 处说明`,
  madeOn: (day) => `检查日期：${day}`,
  nothingRead: '没有读到内容',
  total: (matters, documents, agencies, policies = 0) =>
    `共 ${matters} 个公开事项、${documents} 条公开信息、${policies > 0 ? `${policies} 份政策文件、` : ''}${agencies} 个机构`,
  feedback: (tallies, bad, answers) => `评价：${tallies} 份统计、台账 ${bad} 条差评、${answers} 条公开答复`,
  written: (folder) => `已写入 ${folder}`,
  unchanged: (folder) => `内容没有变化，${folder} 保持原样`,
  nothingWritten: '没有读到任何可以公开的内容，没有写入数据',
  issues: (errors, warnings, infos) => `错误 ${errors} 处，提醒 ${warnings} 处，说明 ${infos} 处`,
  reportAt: (json, page) => `详细报告：${page}（双击用浏览器打开）、${json}`,
  keepsFeedback: '文件夹里原有的评价栏目（feedback）照原样保留',
  unnamed: '没有用 --config 写明发布单位，数据里暂写为“未注明发布单位”',
  levels: {basic: '基本', standard: '标准', complete: '完整'},
  noLevel: '未达到',
  level: (level) => `符合级别：${level}`,
  lacking: (level) => `要达到“${level}”还缺：`,
  missing: (count) => `缺 ${count} 条`,
  reportInside: '报告写在了数据文件夹里，会随网站一起公开；请把 --report 指到别处',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const en: ReportWords = {
  htmlLang: 'en',
  colon: ': ',
  comma: ', ',
  title: 'Report on the tables',
  severities: {error: 'error', warning: 'warning', info: 'note'},
  legend: {
    error: 'what is wrong was not published; correct it and run again',
    warning: 'please check; published, except where said otherwise',
    info: 'repaired on its own; usually nothing to do',
  },
  counts: {
    matters: 'matters',
    documents: 'documents',
    policies: 'policies',
    explanations: 'rows that explain policies',
    agencies: 'agencies',
    aliases: 'everyday words',
  },
  read: 'What was read',
  columns: {row: 'Row', column: 'Column', issue: 'Issue and remedy'},
  sheet: 'Sheet',
  wholeFile: 'whole file',
  row: (row) => `row ${row}`,
  column: (column) => `column ${column}`,
  places: (count) => `${count} ×`,
  more: (count) => `… and ${count} more`,
  andOthers: (count) => ` and others, ${count} in all`,
  cut: (shown, all) => `Only the first ${shown} of ${all} issues are listed; the .json file beside has all.`,
  clean: 'No issues were found.',
  errorsFirst: 'Correct these errors first',
  repairs: (count) => counted(count, 'note'),
  madeOn: (day) => `Checked on ${day}`,
  nothingRead: 'nothing could be read',
  total: (matters, documents, agencies, policies = 0) =>
    [
      counted(matters, 'matter'),
      counted(documents, 'document'),
      ...(policies > 0 ? [counted(policies, 'policy', 'policies')] : []),
      counted(agencies, 'agency', 'agencies'),
    ].join(', '),
  feedback: (tallies, bad, answers) =>
    `Feedback: ${counted(tallies, 'tally', 'tallies')}, ${counted(bad, 'bad rating')} in the ledger, ${counted(answers, 'answer')}`,
  written: (folder) => `Written to ${folder}`,
  unchanged: (folder) => `Nothing changed; ${folder} stays as it was`,
  nothingWritten: 'Nothing could be published; no feed was written',
  issues: (errors, warnings, infos) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
  reportAt: (json, page) => `Report: ${page} (open in a browser), ${json}`,
  keepsFeedback: 'The feedback that was published in the folder is kept as it was',
  unnamed: 'No --config names the publisher; the feed says “未注明发布单位” for now',
  levels: {basic: 'basic', standard: 'standard', complete: 'complete'},
  noLevel: 'none',
  level: (level) => `Conformance: ${level}`,
  lacking: (level) => `Missing for ${level}:`,
  missing: (count) => `${count} missing`,
  reportInside: 'The report lies in the feed folder and would be published; point --report elsewhere',
};

/** The report's words in the language asked for. */
export function reportWords(lang: Lang): ReportWords {
  return lang === 'zh' ? zh : en;
}
