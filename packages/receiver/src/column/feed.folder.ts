import {randomBytes} from 'node:crypto';
import {access, mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import {
  type FeedbackContent,
  type FeedbackFiles,
  feedbackFiles,
  feedbackHeadIn,
  feedbackPaths,
  feedWithFeedback,
} from '@zwgk/feed/feedback';

import {FeedError, jsonIn, readJson, readText} from './feed.reader.js';

/** How often a `feed.json` that somebody else keeps changing is tried. */
const attempts = 5;

/** Files of a column of feedback: those nothing refers to any more may be removed. */
const partName = /^feedback\/((ledger|messages|tallies)\/)?\w+\.\w+\.json$/;

/** Files that are being written; what a process that was killed has left is this old, in ms. */
const temporaryName = /^\.zwgk-feedback-[0-9a-f]{16}\.tmp$/;
const leftAfter = 60 * 60_000;

/** What a column says, whenever it is written. */
export type UndatedContent = Omit<FeedbackContent, 'updated'>;

/**
 * Writes a column of feedback into a feed: its files first, `feed.json` last and at once, so that whoever reads meanwhile
 * reads the old edition or the new one. A build of the feed may run beside it: what that has changed in `feed.json` stays,
 * and what it has undone is done again. Files of the edition before stay for pages that are open; older ones go.
 *
 * @returns whether anything changed.
 * @throws {FeedError} when there is no feed, or it does not come to rest.
 */
export async function writeColumn(folder: string, content: UndatedContent, now: string): Promise<boolean> {
  await removeLeftovers(folder);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await readFeed(folder);
    const head = feedbackHeadIn(before.json);
    const earlier = head === undefined ? undefined : await readJson(folder, head).catch(() => undefined);
    if (await isSame(folder, content, head, earlier)) return false;
    const edition = feedbackFiles({...content, updated: now});
    for (const [path, text] of edition.files) {
      if (!(await exists(folder, path))) await writeWhole(folder, path, text);
    }
    const text = feedWithFeedback(before.json, edition.head, now);
    if (!(await replaceFeed(folder, before.text, text))) continue;
    if (feedbackHeadIn((await readFeed(folder)).json) !== edition.head) continue;
    await removeOthers(folder, [...edition.files.keys(), ...(head ? feedbackPaths(head, earlier) : [])]);
    return true;
  }
  throw new FeedError('busy', folder);
}

interface FeedText {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Both are of one reading: between two, a build may have put another edition there. */
async function readFeed(folder: string): Promise<FeedText> {
  const place = join(folder, 'feed.json');
  const text = await readText(folder, 'feed.json');
  const json = jsonIn(text, place);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new FeedError('unreadable', place);
  }
  return {json: {...json}, text};
}

/** Whether the edition in the folder says the same, whenever it was written. */
async function isSame(
  folder: string,
  content: UndatedContent,
  head: string | undefined,
  json: unknown,
): Promise<boolean> {
  if (typeof json !== 'object' || json === null || !('updated' in json)) return false;
  const {updated} = json;
  if (typeof updated !== 'string') return false;
  const edition: FeedbackFiles = feedbackFiles({...content, updated});
  if (edition.head !== head) return false;
  const found = await Promise.all([...edition.files.keys()].map((path) => exists(folder, path)));
  return found.every(Boolean);
}

/** Replaces `feed.json` unless somebody has changed it since it was read. */
async function replaceFeed(folder: string, before: string, text: string): Promise<boolean> {
  const temporary = await writeTemporary(folder, text);
  try {
    if ((await readText(folder, 'feed.json')) !== before) return false;
    await rename(temporary, join(folder, 'feed.json'));
    return true;
  } finally {
    await rm(temporary, {force: true});
  }
}

/** Writes a file that is there whole or not at all. */
async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await rename(await writeTemporary(folder, text), join(folder, path));
}

async function writeTemporary(folder: string, text: string): Promise<string> {
  const path = join(folder, `.zwgk-feedback-${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}

async function exists(folder: string, path: string): Promise<boolean> {
  return access(join(folder, path)).then(
    () => true,
    () => false,
  );
}

async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  const names = await readdir(join(folder, 'feedback'), {recursive: true}).catch(() => []);
  const paths = names.map((name) => `feedback/${name.split(sep).join('/')}`);
  for (const path of paths) {
    if (partName.test(path) && !kept.includes(path)) await rm(join(folder, path), {force: true});
  }
}

/** Another process may be writing beside this one: each needs its file for moments only. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => temporaryName.test(name)).map((name) => join(folder, name))) {
    const written = await stat(path).catch(() => undefined);
    if (written !== undefined && written.mtimeMs < Date.now() - leftAfter) await rm(path, {force: true});
  }
}
