import {Command} from 'commander';

import type {Lang} from '../messages/message.js';
import {version} from '../version.js';
import type {BuildOptions} from './build.command.js';
import type {CheckOptions} from './check.command.js';
import type {ExportOptions} from './export.command.js';
import type {Setting} from './setting.js';
import {pageOption, snapshotWords} from './snapshot.words.js';
import type {TemplateOptions} from './template.command.js';
import type {ExitCode, Terminal} from './terminal.js';
import {choice, dateOption, fileOption} from './usage.js';
import {cliWords} from './words.js';

/** The `zwgk` command; `done` is told how the chosen command ended. */
export function createProgram(lang: Lang, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = cliWords(lang);
  const setting: Setting = {lang, words, terminal};
  const program = new Command('zwgk')
    .description(words.about)
    .version(version, '--version', words.showVersion)
    .addHelpText('after', words.examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      // Mistakes are told in the chosen language by whoever called us.
      writeErr: () => undefined,
    })
    .configureHelp({styleTitle: (title) => words.headings[title] ?? title});
  addBuild(program, setting, done);
  addCheck(program, setting, done);
  addExport(program, setting, done);
  addTemplate(program, setting, done);
  program.addHelpCommand(false);
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', words.help)
      .option('--lang <zh|en>', words.lang, choice('--lang', ['zh', 'en'] as const, words.usage));
  }
  return program;
}

// Commands load when chosen: reading workbooks takes code that `--help` need not wait for.

function addBuild(program: Command, setting: Setting, done: (code: ExitCode) => void): void {
  const {build: words, usage} = setting.words;
  program
    .command('build')
    .description(words.about)
    .argument('<table...>', words.tables)
    .requiredOption('--out <dir>', words.out)
    .option('--config <publisher.json>', words.config)
    .option('--report <file.json>', words.report, fileOption('.json', usage.badReport))
    .option('--profile <profile>', words.profile, choice('--profile', ['published', 'plain'] as const, usage))
    .option('--today <YYYY-MM-DD>', words.today, dateOption(usage))
    .option(
      '--snapshot <page.html...>',
      snapshotWords(setting.lang).option,
      pageOption(snapshotWords(setting.lang)),
    )
    .action(async (tables: string[], options: BuildOptions) => {
      const {buildCommand} = await import('./build.command.js');
      done(await buildCommand(tables, options, setting));
    });
}

function addCheck(program: Command, setting: Setting, done: (code: ExitCode) => void): void {
  const {check: words, usage} = setting.words;
  program
    .command('check')
    .description(words.about)
    .argument('<dir|url>', words.feed)
    .option('--format <format>', words.format, choice('--format', ['text', 'json'] as const, usage))
    .action(async (feed: string, options: CheckOptions) => {
      const {checkCommand} = await import('./check.command.js');
      done(await checkCommand(feed, options, setting));
    });
}

function addExport(program: Command, setting: Setting, done: (code: ExitCode) => void): void {
  const {export: words, usage, check} = setting.words;
  const columns = ['catalog', 'documents', 'policies'] as const;
  const formats = ['json', 'csv', 'xlsx'] as const;
  program
    .command('export')
    .description(words.about)
    .argument('<dir|url>', check.feed)
    .requiredOption('--column <column>', words.column, choice('--column', columns, usage))
    .requiredOption('--format <format>', words.format, choice('--format', formats, usage))
    .option('--out <file>', words.out)
    .action(async (feed: string, options: ExportOptions) => {
      const {exportCommand} = await import('./export.command.js');
      done(await exportCommand(feed, options, setting));
    });
}

function addTemplate(program: Command, setting: Setting, done: (code: ExitCode) => void): void {
  const {template: words, usage} = setting.words;
  program
    .command('template')
    .description(words.about)
    .requiredOption('--out <file.xlsx>', words.out, fileOption('.xlsx', usage.badWorkbook))
    .action(async (options: TemplateOptions) => {
      const {templateCommand} = await import('./template.command.js');
      done(await templateCommand(options, setting));
    });
}
