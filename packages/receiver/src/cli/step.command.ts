import {civilDay} from '@zwgk/feed';
import type {Reply} from '@zwgk/feed/submission';

import {checkStep, type StepType} from '../clerk/step.js';
import {readNewFile, takeStep, type ToldStep} from '../clerk/take-step.js';
import {stateCalendar} from '../store/calendar.js';
import {nameOf} from './names.js';
import {type CliSetting, type CommonOptions, requestNamed, unlessStale, withStore} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';
import {givenText, readable, type TextOptions} from './text.js';

/** What a clerk says of a step. */
export interface StepOptions extends CommonOptions {
  readonly on?: string;
  readonly until?: string;
  readonly note?: string;
}

/** What a clerk says of a reply. */
export interface ReplyOptions extends StepOptions, TextOptions {
  readonly type: Reply['type'];
  readonly remedy?: string;
  readonly file?: readonly string[];
}

/** Takes a step of a request. */
export async function stepCommand(
  type: StepType,
  reference: string,
  options: StepOptions,
  setting: CliSetting,
  told: Pick<ToldStep, 'reply' | 'files'> = {},
): Promise<ExitCode> {
  const {words, terminal, lang} = setting;
  return withStore<ExitCode>(options, setting, async (store) => {
    const request = await requestNamed(store, reference, setting);
    const today = civilDay(setting.now());
    const {on = today, until, note} = options;
    const step = {type, on, ...(until !== undefined && {until})};
    const checked = checkStep(step, request.history, stateCalendar, today);
    if (checked.type === 'wrong') throw new CommandError(words.failures.step(checked.mistake), 1);
    const given = checked.until === undefined ? {} : {until: checked.until};
    const whole = {type, on, ...given, ...(note !== undefined && {note}), ...told};
    await unlessStale(takeStep(store, request, whole), words.failures.stale);
    terminal.print(words.results.done(request.number, nameOf('event', type, lang)));
    if (checked.until !== undefined) terminal.print(words.results.until(checked.until));
    if (checked.missed) terminal.warn(words.results.missed(checked.missed.to, checked.missed.article));
    return 0;
  });
}

/** Replies to a request. Nothing is stored before the text and every file could be read. */
export async function replyCommand(
  reference: string,
  options: ReplyOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {failures, results} = setting.words;
  const text = await givenText(options, failures);
  if (text === undefined) throw new CommandError(failures.noText);
  const files = [];
  for (const path of options.file ?? []) files.push(await readable(path, failures, readNewFile));
  const reply = {type: options.type, text, remedy: options.remedy ?? results.defaultRemedy};
  return stepCommand('replied', reference, options, setting, {reply, files});
}
