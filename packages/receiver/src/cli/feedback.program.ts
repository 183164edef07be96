import type {Command} from 'commander';

import type {FeedbackStepType} from '../clerk/feedback.step.js';
import type {FeedbackKind} from '../store/feedback.form.js';
import type {FeedbackListOptions, FeedbackStepOptions, PublicationOptions} from './feedback.command.js';
import {choice, dayOption, type Done} from './program.options.js';
import type {OutOptions} from './read.command.js';
import type {CliSetting, CommonOptions} from './setting.js';

/** What clerks type for each step. */
const stepCommands: Readonly<Record<FeedbackStepType, string>> = {
  replied: 'reply',
  rectified: 'rectify',
  revisited: 'revisit',
  closed: 'reject',
};

const kinds: readonly FeedbackKind[] = ['useful', 'rating', 'badRating', 'correction', 'message'];

/** Adds the commands about feedback, and the one that publishes it. */
export function addFeedback(program: Command, setting: CliSetting, done: Done): void {
  const {commands} = setting.words.feedback;
  const feedback = program.command('feedback').description(commands.feedback);
  addReading(feedback, setting, done);
  addSteps(feedback, setting, done);
  addPublishing(feedback, setting, done);
  program
    .command('publish')
    .description(commands.publishAll)
    .requiredOption('--out <folder>', setting.words.feedback.options.out)
    .action(async (options: OutOptions) => {
      const {publishCommand} = await import('./publish.command.js');
      done(await publishCommand(options, setting));
    });
}

function addReading(feedback: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words.feedback;
  feedback
    .command('list')
    .description(commands.list)
    .option('--kind <kind>', words.kind, choice('--kind', kinds, setting))
    .option('--open', words.open)
    .action(async (options: FeedbackListOptions) => {
      const {feedbackListCommand} = await import('./feedback.command.js');
      done(await feedbackListCommand(options, setting));
    });
  feedback
    .command('show')
    .description(commands.show)
    .argument('<feedback>', words.feedback)
    .action(async (reference: string, options: CommonOptions) => {
      const {feedbackShowCommand} = await import('./feedback.command.js');
      done(await feedbackShowCommand(reference, options, setting));
    });
}

function addSteps(feedback: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words.feedback;
  for (const [type, name] of Object.entries(stepCommands) as [FeedbackStepType, string][]) {
    feedback
      .command(name)
      .description(commands[type])
      .argument('<feedback>', words.feedback)
      .option('--text <text>', words.text)
      .option('--text-file <file>', words.textFile)
      .option('--on <YYYY-MM-DD>', words.on, dayOption(setting))
      .action(async (reference: string, options: FeedbackStepOptions) => {
        const {feedbackStepCommand} = await import('./feedback.command.js');
        done(await feedbackStepCommand(type, reference, options, setting));
      });
  }
}

function addPublishing(feedback: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words.feedback;
  feedback
    .command('publish')
    .description(commands.publish)
    .argument('<feedback>', words.feedback)
    .option('--text <text>', words.publicText)
    .option('--text-file <file>', words.textFile)
    .option('--title <title>', words.publicTitle)
    .option('--without-text', words.withoutText)
    .action(async (reference: string, options: PublicationOptions) => {
      const {publicationCommand} = await import('./feedback.command.js');
      done(await publicationCommand(reference, options, setting));
    });
  feedback
    .command('withdraw')
    .description(commands.withdraw)
    .argument('<feedback>', words.feedback)
    .action(async (reference: string, options: CommonOptions) => {
      const {withdrawCommand} = await import('./feedback.command.js');
      done(await withdrawCommand(reference, options, setting));
    });
}
