import {chinaInstant, civilDay} from '@zwgk/feed';
import {type PersonalDataKind, personalDataNames} from '@zwgk/feed/check';
import {maxFeedbackLength} from '@zwgk/feed/submission';

import {feedbackMistake, type FeedbackStepType} from '../clerk/feedback.step.js';
import {setPublication, takeFeedbackStep} from '../clerk/feedback.take-step.js';
import {checkPublication, personalInPublicStep, type PublicationMistake} from '../clerk/publication.js';
import {type FeedbackFilter, listFeedback, type StoredFeedback} from '../store/feedback.records.js';
import {feedbackText, publicationLines} from './feedback.show.js';
import {type CliSetting, type CommonOptions, feedbackNamed, unlessStale, withStore} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';
import {givenText, type TextOptions} from './text.js';

/** Options of `feedback list`. */
export interface FeedbackListOptions extends CommonOptions {
  readonly kind?: NonNullable<FeedbackFilter['kind']>;
  readonly open?: boolean;
}

/** Lists feedback, one per line, columns separated by tabs. */
export async function feedbackListCommand(
  {kind, open: isOpen = false, ...options}: FeedbackListOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {results} = setting.words.feedback;
  await withStore(options, setting, async (store) => {
    let count = 0;
    for await (const feedback of listFeedback(store, {isOpen, ...(kind && {kind})})) {
      if (count++ === 0) setting.terminal.print(results.columns.join('\t'));
      setting.terminal.print(rowOf(feedback, setting));
    }
    if (count === 0) setting.terminal.print(results.nothing);
  });
  return 0;
}

function rowOf(feedback: StoredFeedback, {words}: CliSetting): string {
  const {kinds, states} = words.feedback;
  const {submission, history, published} = feedback;
  const {about} = submission;
  const isRectified = history.some(({type}) => type === 'rectified' || type === 'closed');
  const text = 'text' in submission ? submission.text.replace(/\s+/g, ' ').slice(0, 60) : '';
  return [
    feedback.number,
    chinaInstant(feedback.receivedAt).slice(0, 16).replace('T', ' '),
    kinds[feedback.kind],
    states[history[history.length - 1]?.type ?? 'accepted'],
    isRectified ? '' : (feedback.dueOn ?? ''),
    published === undefined ? '' : '✓',
    about.title ?? about.id ?? about.url,
    text,
  ].join('\t');
}

/** Shows one piece of feedback. */
export async function feedbackShowCommand(
  reference: string,
  options: CommonOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  await withStore(options, setting, async (store) => {
    setting.terminal.print(feedbackText(await feedbackNamed(store, reference, setting), setting));
  });
  return 0;
}

/** What a clerk says of a step. */
export interface FeedbackStepOptions extends CommonOptions, TextOptions {
  readonly on?: string;
}

/** Takes a step. A reply and a refusal say something; what was done about a rating may be left to the step alone. */
export async function feedbackStepCommand(
  type: FeedbackStepType,
  reference: string,
  options: FeedbackStepOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {terminal, words} = setting;
  const {failures, results, states} = words.feedback;
  const text = await limitedText(options, setting);
  if (text === undefined && (type === 'replied' || type === 'closed'))
    throw new CommandError(failures.noText);
  return withStore<ExitCode>(options, setting, async (store) => {
    const feedback = await feedbackNamed(store, reference, setting);
    const today = civilDay(setting.now());
    const step = {type, on: options.on ?? today, ...(text !== undefined && {text})};
    const mistake = feedbackMistake(step, feedback, today);
    if (mistake !== undefined) throw new CommandError(failures.step(mistake), 1);
    const kinds = personalInPublicStep(step, feedback);
    if (kinds.length > 0) throw new CommandError(failures.personalStep(namesOf(kinds, setting)), 1);
    await unlessStale(takeFeedbackStep(store, feedback, step), words.feedback.failures.stale);
    terminal.print(results.done(feedback.number, states[type]));
    const {dueOn} = feedback;
    if (type === 'rectified' && dueOn !== undefined && step.on > dueOn) terminal.warn(results.missed(dueOn));
    return 0;
  });
}

/** What a clerk says of a publication. */
export interface PublicationOptions extends CommonOptions, TextOptions {
  readonly title?: string;
  readonly withoutText?: boolean;
}

/** Lets a piece of feedback be published, and shows what will be public. */
export async function publicationCommand(
  reference: string,
  options: PublicationOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {terminal, words} = setting;
  const {results} = words.feedback;
  const text = await limitedText(options, setting);
  const {title, withoutText: isWithoutText = false} = options;
  const wish = {isWithoutText, ...(text !== undefined && {text}), ...(title !== undefined && {title})};
  return withStore<ExitCode>(options, setting, async (store) => {
    const feedback = await feedbackNamed(store, reference, setting);
    const checked = checkPublication(feedback, wish);
    if (checked.type === 'wrong') throw new CommandError(mistakeText(checked.mistake, setting), 1);
    await unlessStale(setPublication(store, feedback, checked.publication), words.feedback.failures.stale);
    terminal.print(results.published(feedback.number));
    terminal.print(publicationLines(feedback, checked.publication, setting).slice(1).join('\n'));
    terminal.print(results.thenPublish);
    return 0;
  });
}

/** Takes back what was published. */
export async function withdrawCommand(
  reference: string,
  options: CommonOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {terminal, words} = setting;
  await withStore(options, setting, async (store) => {
    const feedback = await feedbackNamed(store, reference, setting);
    await unlessStale(setPublication(store, feedback, undefined), words.feedback.failures.stale);
    terminal.print(words.feedback.results.withdrawn(feedback.number));
    terminal.print(words.feedback.results.thenPublish);
  });
  return 0;
}

/** What is said, when it is not too long to be published. */
async function limitedText(options: TextOptions, {words}: CliSetting): Promise<string | undefined> {
  const text = await givenText(options, words.failures);
  if (text === undefined || text.length <= maxFeedbackLength) return text;
  throw new CommandError(words.feedback.failures.tooLong(maxFeedbackLength));
}

function mistakeText(mistake: PublicationMistake, setting: CliSetting): string {
  const {failures} = setting.words.feedback;
  return mistake.type === 'personal'
    ? failures.personal(namesOf(mistake.kinds, setting))
    : failures[mistake.type];
}

function namesOf(kinds: readonly PersonalDataKind[], {lang}: CliSetting): string {
  return kinds.map((kind) => personalDataNames[kind][lang]).join(lang === 'zh' ? '、' : ', ');
}
