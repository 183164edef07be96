import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import type {Lang} from '../messages/message.js';
import type {Report} from '../report/report.js';
import {readTables} from '../table/read.js';
import {ReadingThread} from '../table/reading-thread.js';
import type {Sheet} from '../table/sheet.js';
import type {Found} from '../understand/found.js';
import {understand} from '../understand/understand.js';
import type {FeedContent} from '../write/content.js';
import {configuredAgencies} from './agencies.js';
import type {Config} from './config.js';
import {emptyFiles} from './empty.files.js';
import {type NamedFile, namedFiles} from './file.names.js';
import type {Progress} from './progress.js';
import {reportOf} from './report.of.js';
import {soundRecords} from './sound.records.js';

/** What a feed is made from. */
export interface BuildInput {
  /** Paths of the tables, in the order their records are shown. */
  readonly tables: readonly string[];
  /** Absent when nobody said who publishes. */
  readonly config?: Config;
  /** Civil date in China. */
  readonly today: string;
  readonly lang: Lang;
  readonly progress: Progress;
}

/** What tables hold: the content of a feed, and what was found on the way. */
export interface BuildOutput {
  readonly content: FeedContent;
  readonly report: Report;
}

/** Stands in the feed until somebody says who publishes it; the command asks for that. */
export const unnamedPublisher = '未注明发布单位';

/**
 * Reads tables and makes a feed of them. Never rejects for what a table holds: a file that cannot be read, or a row
 * that is wrong, is told in the report, and everything else is in the content.
 */
export async function buildFeed({tables, config, today, lang, progress}: BuildInput): Promise<BuildOutput> {
  const issue = issuesIn(lang);
  const files = namedFiles(tables);
  const names = files.map(({name}) => name);
  const {sheets, issues} = await readAll(files, lang, progress);
  const publisher = config?.publisher ?? {name: unnamedPublisher};
  const understood = understand(sheets, {
    issue,
    publisher: publisher.siteId ?? publisher.name,
    today,
    localAreas: config?.localAreas ?? [],
    agencies: configuredAgencies(config),
    calendar: config?.calendar ?? [],
    progress: (done) => progress('understand', done),
  });
  const sound = soundRecords({...understood, issues: [...issues, ...understood.issues]}, issue);
  return {
    content: {
      publisher,
      ...(config?.title !== undefined && {title: config.title}),
      localAreas: (config?.localAreas ?? []).map(({code, name}) => ({code, name})),
      ...(config?.includes && {includes: config.includes}),
      ...(config?.calendar && {calendar: config.calendar}),
      matters: recordsOf(sound.matters),
      documents: recordsOf(sound.documents),
      policies: recordsOf(sound.policies),
      agencies: recordsOf(sound.agencies),
      aliases: recordsOf(sound.aliases),
    },
    report: reportOf(names, sheets, {
      ...sound,
      issues: [...sound.issues, ...emptyFiles(names, sound, issue)],
    }),
  };
}

async function readAll(
  files: readonly NamedFile[],
  lang: Lang,
  progress: Progress,
): Promise<{readonly sheets: readonly Sheet[]; readonly issues: readonly Issue[]}> {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const thread = new ReadingThread();
  try {
    for (const [i, {path, name}] of files.entries()) {
      const tables = await readTables(path, {lang, name, thread});
      sheets.push(...tables.sheets);
      issues.push(...tables.issues);
      progress('read', (i + 1) / files.length);
    }
  } finally {
    thread.end();
  }
  return {sheets, issues};
}

function recordsOf<T>(found: readonly Found<T>[]): readonly T[] {
  return found.map(({record}) => record);
}
