import {readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {civilDay, localized} from '@zwgk/feed';

import {buildFeed, type BuildOutput} from '../build/build.js';
import {type Config, readConfig} from '../build/config.js';
import {decodeText} from '../check/decode.js';
import type {Lang} from '../messages/message.js';
import {reportPage} from '../report/page.js';
import type {Report} from '../report/report.js';
import {isReadable} from '../snapshot/page.file.js';
import {type Profile, writeFeed} from '../write/feed.js';
import {FeedFolder, FolderError} from '../write/folder.js';
import {hasFeedback} from '../write/kept.js';
import {type Outcome, pagePath, summary} from './build.summary.js';
import {isFileError, outputFile} from './output.file.js';
import {type ProgressTeller, tellProgress} from './progress.js';
import type {Setting} from './setting.js';
import type {SnapshotSubject} from './snapshot.js';
import {snapshotWords} from './snapshot.words.js';
import {CommandError, type ExitCode} from './terminal.js';
import type {FailureWords} from './words.js';

/** What was typed after `zwgk build`, beside the tables. */
export interface BuildOptions {
  readonly out: string;
  readonly config?: string;
  /** Ends in `.json`. */
  readonly report?: string;
  readonly profile?: Profile;
  /** Civil date. */
  readonly today?: string;
  /** Web pages that get what the feed shows first. */
  readonly snapshot?: readonly string[];
}

/** Builds a feed from tables. Errors in the tables end with 1; everything that is good is written all the same. */
export async function buildCommand(
  tables: readonly string[],
  options: BuildOptions,
  setting: Setting,
): Promise<ExitCode> {
  const {lang, words, terminal} = setting;
  refuseOverwriting(tables, options, words.failures);
  const pages = options.snapshot ?? [];
  await refuseMissingPages(pages, lang);
  const config = options.config === undefined ? undefined : await loadConfig(options.config, setting);
  const folder = await openFolder(options.out, words.failures);
  const today = options.today ?? civilDay(Date.now());
  const teller = tellProgress(terminal, words.progress);
  try {
    const output = await buildFeed({
      tables,
      ...(config !== undefined && {config}),
      today,
      lang,
      progress: teller.update,
    });
    const outcome = await write(folder, output, {...options, today, failures: words.failures, teller});
    teller.stop();
    const report: Report = {...output.report, ...(hasFeedback(folder) && {keepsFeedback: true})};
    if (options.report !== undefined) await writeReport(options.report, {...output, report}, today, setting);
    terminal.print(summary(report, {...options, outcome, isNamed: config !== undefined}, lang));
    const snapshots =
      outcome !== 'nothing' &&
      (await writePages(pages, {out: options.out, folder, content: output.content}, setting));
    return report.counts.errors > 0 || !snapshots ? 1 : 0;
  } finally {
    teller.stop();
  }
}

/** A page that is not there is a mistake in the command, told before anything is done. */
async function refuseMissingPages(pages: readonly string[], lang: Lang): Promise<void> {
  for (const page of pages) {
    if (!(await isReadable(page))) throw new CommandError(snapshotWords(lang).missing(page));
  }
}

/** Writes the pages, and tells what became of them. What draws widgets is loaded only for this. */
async function writePages(
  pages: readonly string[],
  subject: SnapshotSubject,
  {lang, terminal}: Setting,
): Promise<boolean> {
  if (pages.length === 0) return true;
  const {writeSnapshots} = await import('./snapshot.js');
  const {text, ok} = await writeSnapshots(pages, subject, snapshotWords(lang));
  terminal.print(text);
  return ok;
}

interface Writing {
  readonly out: string;
  readonly profile?: Profile;
  readonly today: string;
  readonly failures: FailureWords;
  readonly teller: ProgressTeller;
}

async function write(
  folder: FeedFolder,
  {content, report}: BuildOutput,
  {out, profile, today, failures, teller}: Writing,
): Promise<Outcome> {
  // An empty feed would wipe the column off the website; the old one is better than none.
  if (report.files.every(({sheets}) => sheets.length === 0)) return 'nothing';
  const progress = (done: number): void => teller.update('write', done);
  try {
    const changed = await writeFeed(folder, content, {...(profile && {profile}), today, progress});
    return changed ? 'written' : 'unchanged';
  } catch (error) {
    if (isFileError(error)) throw new CommandError(failures.unwritable(out));
    throw error;
  }
}

async function writeReport(
  path: string,
  {report, content}: BuildOutput,
  day: string,
  {lang, words}: Setting,
): Promise<void> {
  const publisher = localized(content.publisher.name, 'zh-Hans');
  const json = `${JSON.stringify(report, undefined, 1)}\n`;
  await outputFile(path, words.failures, (temporary) => writeFile(temporary, json));
  const page = reportPage(report, {publisher, day, lang});
  await outputFile(pagePath(path), words.failures, (temporary) => writeFile(temporary, page));
}

/** A report must not replace what the county made: its tables, its configuration, or the feed itself. */
function refuseOverwriting(
  tables: readonly string[],
  {report, config, out}: BuildOptions,
  failures: FailureWords,
): void {
  if (report === undefined) return;
  const kept = new Set(
    [...tables, ...(config === undefined ? [] : [config]), join(out, 'feed.json')].map((it) => resolve(it)),
  );
  const lost = [report, pagePath(report)].find((path) => kept.has(resolve(path)));
  if (lost !== undefined) throw new CommandError(failures.overwrites(lost));
}

async function loadConfig(path: string, {lang, words}: Setting): Promise<Config> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new CommandError(words.failures.configUnreadable(path));
  const result = readConfig(decodeText(bytes));
  if (result.type === 'ok') return result.config;
  throw new CommandError(
    words.failures.configWrong(
      path,
      result.mistakes.map((mistake) => mistake[lang]),
    ),
  );
}

async function openFolder(out: string, failures: FailureWords): Promise<FeedFolder> {
  try {
    return await FeedFolder.open(out);
  } catch (error) {
    if (error instanceof FolderError) throw new CommandError(failures[error.problem](error.path));
    if (isFileError(error)) throw new CommandError(failures.unwritable(out));
    throw error;
  }
}
