import {StaleError} from '../clerk/take-step.js';
import {type Environment, readSettings, SettingError, type Settings} from '../config/settings.js';
import type {Lang} from '../http/problem.words.js';
import {openStore} from '../server.js';
import {findFeedbackByCode, findFeedbackByNumber, type StoredFeedback} from '../store/feedback.records.js';
import {findByCode, findByNumber, type StoredRequest} from '../store/records.js';
import type {Store} from '../store/store.js';
import {CommandError, type Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** What every command is given. */
export interface CliSetting {
  readonly lang: Lang;
  readonly words: CliWords;
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly now: () => Date;
}

/** Options every command has. */
export interface CommonOptions {
  readonly config?: string;
}

/** The settings, or why there are none, told to whoever typed the command. */
export function settingsOf({config}: CommonOptions, {environment, words}: CliSetting): Settings {
  try {
    return config === undefined ? readSettings(environment) : readSettings(environment, config);
  } catch (error) {
    if (error instanceof SettingError)
      throw new CommandError(words.failures.settings[error.problem](error.place));
    throw error;
  }
}

/** Opens the store, lets `work` use it, and closes it whatever happens. */
export async function withStore<T>(
  options: CommonOptions,
  setting: CliSetting,
  work: (store: Store, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = settingsOf(options, setting);
  const {store, database} = await openStore(settings, setting.now);
  try {
    return await work(store, settings);
  } finally {
    await database.close();
  }
}

/** Lets a change be made, or tells that somebody else made one meanwhile. */
export async function unlessStale(change: Promise<void>, told: string): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (error instanceof StaleError) throw new CommandError(told, 1);
    throw error;
  }
}

/** The request a clerk names by number or receipt code. */
export async function requestNamed(
  store: Store,
  reference: string,
  {words}: CliSetting,
): Promise<StoredRequest> {
  const request = /^\d{1,9}$/.test(reference)
    ? await findByNumber(store, Number(reference))
    : await findByCode(store, reference);
  if (request === undefined) throw new CommandError(words.failures.noRequest(reference), 1);
  return request;
}

/** The piece of feedback a clerk names by number or receipt code. */
export async function feedbackNamed(
  store: Store,
  reference: string,
  {words}: CliSetting,
): Promise<StoredFeedback> {
  const feedback = /^\d{1,9}$/.test(reference)
    ? await findFeedbackByNumber(store, Number(reference))
    : await findFeedbackByCode(store, reference);
  if (feedback === undefined) throw new CommandError(words.feedback.failures.none(reference), 1);
  return feedback;
}
