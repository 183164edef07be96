import {readFile} from 'node:fs/promises';
import {readFeed} from '@zwgk/feed';

import {drawingOf, type Drawn} from '../snapshot/draw.js';
import {tagsOfFeed} from '../snapshot/page.feed.js';
import {readPage, replacePage} from '../snapshot/page.file.js';
import {pageWithSnapshots} from '../snapshot/page.js';
import type {PageTag} from '../snapshot/page.tags.js';
import type {FeedContent} from '../write/content.js';
import type {FeedFolder} from '../write/folder.js';
import type {SnapshotWords} from './snapshot.words.js';

/** Tags of the widgets that have snapshots. */
const widgets = ['zwgk-catalog'];

/** What is written into pages. */
export interface SnapshotSubject {
  /** Folder of the feed as it was named. */
  readonly out: string;
  readonly folder: FeedFolder;
  readonly content: FeedContent;
}

/** What became of the pages, for the terminal. */
export interface SnapshotOutcome {
  readonly text: string;
  /** Whether every page holds what the feed shows first. */
  readonly ok: boolean;
}

/** Writes what a feed shows first into pages. One that cannot be written is told, and the others are written all the same. */
export async function writeSnapshots(
  pages: readonly string[],
  {out, folder, content}: SnapshotSubject,
  words: SnapshotWords,
): Promise<SnapshotOutcome> {
  const feed = readFeed(JSON.parse(await readFile(folder.path('feed.json'), 'utf8')));
  if (feed.type === 'refused') throw new Error(`feed.json: ${feed.issue.code}`);
  const draw = drawingOf(feed.value, content);
  const policies = new Set<string>();
  const drawTag = async (tag: PageTag): Promise<Drawn> => {
    const drawn = await draw(tag);
    policies.add(drawn.policy);
    return drawn;
  };
  const told: PageOutcome[] = [];
  for (const page of pages) told.push(await writePage(page, out, drawTag, words));
  const hints = [...policies].map((policy) => words.policy(policy));
  return {text: [...told.map(({line}) => line), ...hints].join('\n'), ok: told.every(({ok}) => ok)};
}

interface PageOutcome {
  readonly line: string;
  readonly ok: boolean;
}

async function writePage(
  path: string,
  out: string,
  draw: (tag: PageTag) => Promise<Drawn>,
  words: SnapshotWords,
): Promise<PageOutcome> {
  const before = await readPage(path);
  if (before === undefined) return {line: words.missing(path), ok: false};
  const result = await pageWithSnapshots(before, widgets, (tags) => tagsOfFeed(tags, path, out), draw);
  if (result.type === 'problem') return {line: words.problem(path, result.problem), ok: false};
  if (Buffer.compare(before, result.bytes) === 0) return {line: words.unchanged(path), ok: true};
  const written = await replacePage(path, result.bytes);
  return {line: written ? words.written(path, result.widgets) : words.unwritable(path), ok: written};
}
