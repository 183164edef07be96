import {readFileSync} from 'node:fs';
import {posix} from 'node:path';

import {feedbackFiles} from '../feedback/column.files.js';
import {feedWithFeedback} from '../feedback/in-feed.js';
import {type FeedbackReading, parseFeedbackColumn} from '../parse.feedback.js';
import {parseFeed} from '../parse.js';
import {contentHash} from '../search/build/content.hash.js';
import type {ExampleFile, WriteJson} from './example.edition.js';
import {packagePath} from './paths.js';

/** So small that the example has a file of every kind. */
const layout = {records: 1, newest: 1, tallies: 1};

/** The hand-written example of feedback once more, as a service publishes it. */
export async function publishedFeedback(write: WriteJson): Promise<readonly ExampleFile[]> {
  const feed: unknown = JSON.parse(readFileSync(packagePath('examples/feedback.json'), 'utf8'));
  const parsed = parseFeed(feed);
  if (parsed.type === 'refused') throw new Error(`The example is wrong at ${parsed.issue.pointer}`);
  const {updated, columns} = parsed.value;
  const written = feedbackFiles({...contentOf(columns.feedback), updated}, layout);
  const files: ExampleFile[] = [];
  const renamed = new Map<string, string>();
  // Examples are laid out to be read, which changes their bytes and so their names. The head, which refers to the others, is last.
  for (const [path, text] of written.files) {
    const json: object = JSON.parse([...renamed].reduce((all, [from, to]) => all.replace(from, to), text));
    const {content} = await write(`examples/feedback/${path}`, json);
    const name = path.replace(/\.\w+\.json$/, `.${contentHash(content)}.json`);
    renamed.set(posix.relative('feedback', path), posix.relative('feedback', name));
    files.push({path: `examples/feedback/${name}`, content});
  }
  const head = renamed.get(posix.relative('feedback', written.head)) ?? '';
  const text = feedWithFeedback({...parsed.value}, `feedback/${head}`, updated);
  return [...files, await write('examples/feedback/feed.json', JSON.parse(text))];
}

function contentOf(column: unknown): FeedbackReading {
  const parsed = parseFeedbackColumn(column);
  if (parsed.type === 'refused' || parsed.issues.length > 0)
    throw new Error('The example is wrong in its feedback');
  return parsed.value;
}
