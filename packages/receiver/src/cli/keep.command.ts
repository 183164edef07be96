import {chmodSync, chownSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';

import {backUp, BackupError, restore} from '../clerk/backup.js';
import {resealAll} from '../clerk/reseal.js';
import {countExpired, purgeExpired} from '../clerk/retention.js';
import {newKeyLine} from '../crypto/key-ring.js';
import type {OutOptions} from './read.command.js';
import {type CliSetting, type CommonOptions, settingsOf, withStore} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';

/** Options of `purge`. */
export interface PurgeOptions extends CommonOptions {
  readonly yes?: boolean;
}

/** Removes what may no longer be kept; tells how much without `--yes`. */
export async function purgeCommand({yes, ...options}: PurgeOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  await withStore(options, setting, async (store, {retentionDays}) => {
    const {requests, feedback} = await (yes === true ? purgeExpired(store) : countExpired(store));
    const {results} = words;
    const {stripped, wouldStrip} = words.feedback.results;
    terminal.print(yes === true ? results.purged(requests) : results.wouldPurge(requests, retentionDays));
    if (feedback > 0) terminal.print(yes === true ? stripped(feedback) : wouldStrip(feedback));
  });
  return 0;
}

/** Writes a backup. */
export async function backupCommand(options: OutOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  return withStore<ExitCode>(options, setting, async (store) => {
    const {rows, files, lost} = await backUp(store, options.out);
    terminal.print(words.results.backedUp(rows, files, options.out));
    if (lost.length === 0) return 0;
    terminal.warn(words.results.lostFiles(lost));
    return 1;
  });
}

/** Restores a backup. */
export async function restoreCommand(
  path: string,
  options: CommonOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {words, terminal} = setting;
  return withStore<ExitCode>(options, setting, async (store) => {
    try {
      const {rows, files} = await restore(store, path);
      terminal.print(words.results.restored(rows, files));
      return 0;
    } catch (error) {
      if (error instanceof BackupError) throw new CommandError(words.failures.backup[error.problem], 1);
      throw error;
    }
  });
}

/** Adds a key before those of the key file, or writes a new file. */
export function newKeyCommand({out, ...options}: Partial<OutOptions>, setting: CliSetting): ExitCode {
  const {words, terminal, now} = setting;
  const path = out ?? settingsOf(options, setting).keyFile;
  if (path === undefined) throw new CommandError(words.failures.noKeyFile);
  const line = `${newKeyLine(now())}\n`;
  if (out === undefined) {
    addKey(path, line);
    terminal.print(words.results.keyAdded(path));
  } else {
    writeNew(path, line, words.failures.unwritable(path));
    terminal.print(words.results.firstKey(path));
  }
  return 0;
}

/** Puts a line before those of a key file, which stays its owner's, whoever asks. */
function addKey(path: string, line: string): void {
  const earlier = readFileSync(path, 'utf8');
  const {uid, gid, mode} = statSync(path);
  const temporary = `${path}.part`;
  try {
    writeFileSync(temporary, line + earlier, {mode: 0o600, flush: true});
    chownSync(temporary, uid, gid);
    chmodSync(temporary, mode);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, {force: true});
  }
}

function writeNew(path: string, text: string, failure: string): void {
  try {
    // `wx` lets no new file take the place of keys that are needed.
    writeFileSync(path, text, {mode: 0o600, flag: 'wx', flush: true});
  } catch {
    throw new CommandError(failure);
  }
}

/** Encrypts everything with the newest key. */
export async function applyKeyCommand(options: CommonOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  await withStore(options, setting, async (store) => {
    const count = await resealAll(store);
    terminal.print(words.results.resealed(count, store.vault.activeKey));
  });
  return 0;
}
