import {FeedError} from '../column/feed.reader.js';
import {publishFeedback} from '../column/publish.js';
import type {OutOptions} from './read.command.js';
import {type CliSetting, withStore} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';

/** Writes what may be public of feedback into a feed. */
export async function publishCommand(options: OutOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  const {results} = words.feedback;
  const {out} = options;
  return withStore<ExitCode>(options, setting, async (store) => {
    try {
      const {isChanged, ratings, ledger, messages} = await publishFeedback(store, out);
      terminal.print(isChanged ? results.column(ratings, ledger, messages, out) : results.unchanged(out));
      return 0;
    } catch (error) {
      throw commandError(error, out, setting);
    }
  });
}

function commandError(error: unknown, out: string, {words}: CliSetting): unknown {
  const {noFeed, unreadableFeed, feedBusy} = words.feedback.failures;
  if (error instanceof FeedError) {
    const {problem, path} = error;
    if (problem === 'busy') return new CommandError(feedBusy(out), 1);
    const isFeed = path.endsWith('feed.json') && problem === 'missing';
    return new CommandError(isFeed ? noFeed(out) : unreadableFeed(path));
  }
  const isRefused =
    error instanceof Error && 'code' in error && /^(EACCES|EPERM|EROFS|ENOSPC)$/.test(String(error.code));
  return isRefused ? new CommandError(words.failures.unwritable(out)) : error;
}
