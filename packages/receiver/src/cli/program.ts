import {replyCodes, requestEventCodes} from '@zwgk/feed';
import {Command} from 'commander';

import type {StepType} from '../clerk/step.js';
import {version} from '../version.js';
import {addFeedback} from './feedback.program.js';
import type {PurgeOptions} from './keep.command.js';
import {choice, dayOption, type Done} from './program.options.js';
import type {ListOptions, OutOptions, ShowOptions} from './read.command.js';
import type {CliSetting, CommonOptions} from './setting.js';
import type {ReplyOptions, StepOptions} from './step.command.js';

/** What clerks type for each step. */
const stepCommands: Readonly<Record<Exclude<StepType, 'replied'>, string>> = {
  accepted: 'accept',
  correctionAsked: 'ask-correction',
  corrected: 'corrected',
  thirdPartyAsked: 'ask-third-party',
  thirdPartyAnswered: 'third-party-answered',
  extended: 'extend',
  withdrawn: 'withdraw',
};

/** The `zwgk-receiver` command. Commands load when chosen: `--help` need not wait for a database. */
export function createProgram(setting: CliSetting, done: Done): Command {
  const {words, terminal} = setting;
  const program = new Command('zwgk-receiver')
    .description(words.about)
    .version(version, '--version', words.options.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      // Mistakes are told in the chosen language by whoever called us.
      writeErr: () => undefined,
    })
    .configureHelp({styleTitle: (title) => words.headings[title] ?? title});
  addServer(program, setting, done);
  addReading(program, setting, done);
  addSteps(program, setting, done);
  addReply(program, setting, done);
  addFeedback(program, setting, done);
  addKeeping(program, setting, done);
  addKeys(program, setting, done);
  program.addHelpCommand(false);
  for (const command of withSubcommands(program)) {
    command
      .helpOption('-h, --help', words.options.help)
      .option('--lang <zh|en>', words.options.lang, choice('--lang', ['zh', 'en'], setting));
    if (command.commands.length === 0) command.option('--config <receiver.json>', words.options.config);
  }
  return program;
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function addServer(program: Command, setting: CliSetting, done: Done): void {
  program
    .command('serve')
    .description(setting.words.commands.serve)
    .action(async (options: CommonOptions) => {
      const {serveCommand} = await import('./serve.command.js');
      done(await serveCommand(options, setting));
    });
  program
    .command('conformance')
    .description(setting.words.commands.conformance)
    .argument('<url>', setting.words.options.url)
    .action(async (url: string) => {
      const {conformanceCommand} = await import('./conformance.command.js');
      done(await conformanceCommand(url, setting));
    });
}

function addReading(program: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words;
  program
    .command('list')
    .description(commands.list)
    .option('--state <state>', words.state, choice('--state', requestEventCodes, setting))
    .action(async (options: ListOptions) => {
      const {listCommand} = await import('./read.command.js');
      done(await listCommand(options, setting));
    });
  program
    .command('show')
    .description(commands.show)
    .argument('<request>', words.request)
    .option('--full', words.full)
    .action(async (reference: string, options: ShowOptions) => {
      const {showCommand} = await import('./read.command.js');
      done(await showCommand(reference, options, setting));
    });
  program
    .command('files')
    .description(commands.files)
    .argument('<request>', words.request)
    .requiredOption('--out <folder>', words.outFolder)
    .action(async (reference: string, options: OutOptions) => {
      const {filesCommand} = await import('./read.command.js');
      done(await filesCommand(reference, options, setting));
    });
  program
    .command('export')
    .description(commands.export)
    .requiredOption('--out <file.xlsx>', words.outFile)
    .action(async (options: OutOptions) => {
      const {exportCommand} = await import('./read.command.js');
      done(await exportCommand(options, setting));
    });
}

function addSteps(program: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words;
  for (const [type, name] of Object.entries(stepCommands) as [keyof typeof stepCommands, string][]) {
    const command = program
      .command(name)
      .description(commands.steps[type])
      .argument('<request>', words.request)
      .option('--on <YYYY-MM-DD>', words.on, dayOption(setting))
      .option('--note <text>', words.note);
    if (['correctionAsked', 'thirdPartyAsked', 'extended'].includes(type)) {
      command.option('--until <YYYY-MM-DD>', words.until, dayOption(setting));
    }
    command.action(async (reference: string, options: StepOptions) => {
      const {stepCommand} = await import('./step.command.js');
      done(await stepCommand(type, reference, options, setting));
    });
  }
}

function addReply(program: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words;
  program
    .command('reply')
    .description(commands.steps.replied)
    .argument('<request>', words.request)
    .requiredOption(
      '--type <type>',
      `${words.type}: ${replyCodes.join(' / ')}`,
      choice('--type', replyCodes, setting),
    )
    .option('--text <text>', words.text)
    .option('--text-file <file>', words.textFile)
    .option('--remedy <text>', words.remedy)
    .option('--file <file...>', words.file)
    .option('--on <YYYY-MM-DD>', words.on, dayOption(setting))
    .option('--note <text>', words.note)
    .action(async (reference: string, options: ReplyOptions) => {
      const {replyCommand} = await import('./step.command.js');
      done(await replyCommand(reference, options, setting));
    });
}

function addKeeping(program: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words;
  program
    .command('purge')
    .description(commands.purge)
    .option('--yes', words.yes)
    .action(async (options: PurgeOptions) => {
      const {purgeCommand} = await import('./keep.command.js');
      done(await purgeCommand(options, setting));
    });
  program
    .command('backup')
    .description(commands.backup)
    .requiredOption('--out <file>', words.outFile)
    .action(async (options: OutOptions) => {
      const {backupCommand} = await import('./keep.command.js');
      done(await backupCommand(options, setting));
    });
  program
    .command('restore')
    .description(commands.restore)
    .argument('<file>')
    .action(async (path: string, options: CommonOptions) => {
      const {restoreCommand} = await import('./keep.command.js');
      done(await restoreCommand(path, options, setting));
    });
}

function addKeys(program: Command, setting: CliSetting, done: Done): void {
  const {commands, options: words} = setting.words;
  const key = program.command('key').description(commands.key);
  key
    .command('new')
    .description(commands.newKey)
    .option('--out <file>', words.outFile)
    .action(async (options: Partial<OutOptions>) => {
      const {newKeyCommand} = await import('./keep.command.js');
      done(newKeyCommand(options, setting));
    });
  key
    .command('apply')
    .description(commands.reseal)
    .action(async (options: CommonOptions) => {
      const {applyKeyCommand} = await import('./keep.command.js');
      done(await applyKeyCommand(options, setting));
    });
}
