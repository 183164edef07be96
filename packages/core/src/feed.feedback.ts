import {
  type FeedbackFile,
  feedbackHeadOf,
  type FeedbackReading,
  type Parsed,
  parseFeedbackColumn,
  parseFeedbackHead,
  parseLedger,
  parseMessages,
  parseTallies,
} from '@zwgk/feed';

import {fileUrl, valueOf} from './feed.file.js';
import type {Gradual, PublishedFeedback} from './feed.state.js';
import type {FeedVersion} from './feed.version.js';
import {warn} from './warn.js';

type Parse<T> = (json: unknown) => Parsed<T>;

/** The feedback of a version; empty where it has no such column. @throws {FeedFailure} */
export async function readFeedback(version: FeedVersion): Promise<PublishedFeedback> {
  const {url, feed} = version.opened.ready;
  const {feedback: column = {}} = feed.columns;
  const head = feedbackHeadOf(column);
  if (head === undefined) {
    const parsed = telling(parseFeedbackColumn, url)(column);
    return published(version, url, valueOf(parsed, url));
  }
  const base = fileUrl(head, url);
  return published(version, base, await version.loaderAt(url)(head, telling(parseFeedbackHead, base)));
}

/** What was read, with what reads the files behind it. */
function published(version: FeedVersion, base: string, reading: FeedbackReading): PublishedFeedback {
  const load = version.loaderAt(base);
  const gradual = <T>(
    first: readonly T[],
    files: readonly FeedbackFile[],
    parse: Parse<readonly T[]>,
  ): Gradual<T> => ({
    first,
    counts: files.map(({count}) => count),
    read: async (number, signal) => {
      const {file} = files[number] ?? {};
      return file === undefined ? [] : load(file, telling(parse, fileUrl(file, base)), signal);
    },
  });
  const {reasons = [], workingDays, tallyFiles, ledgerFiles, messageFiles} = reading;
  return {
    reasons,
    workingDays,
    tallies: gradual(reading.tallies, tallyFiles, parseTallies),
    ledger: gradual(reading.ledger, ledgerFiles, parseLedger),
    messages: gradual(reading.messages, messageFiles, parseMessages),
  };
}

/** A parser that warns of the records it leaves out. */
function telling<T>(parse: Parse<T>, url: string): Parse<T> {
  return (json) => {
    const parsed = parse(json);
    if (parsed.type === 'parsed' && parsed.issues.length > 0) {
      warn({code: 'dropped', url, issues: parsed.issues.map((issue) => ({...issue, url}))});
    }
    return parsed;
  };
}
