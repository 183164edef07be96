import {type CommandResult, run, runBin} from '../command.js';
import {manifestProblems} from '../manifest/complete.js';
import {packages, root} from '../repository.js';
import {brokenDependencyRules} from './dependencies.js';
import {changesOfGenerate} from './generated.js';
import {packageProblems} from './package-contents.js';
import {templateProblems} from './templates.js';
import {wordProblems} from './words.js';

/** One step of the check: it passes when it has no problem. */
export interface Step {
  readonly heading: string;
  /** Problems, as text to print. */
  readonly problems: () => Promise<readonly string[]>;
}

const everyNoun = packages().map(({noun}) => noun);

/** Writes anew what all others read. */
export const generateStep: Step = {heading: 'Generated files', problems: changesOfGenerate};

/** Types, and everything that is published. */
export const buildStep: Step = {heading: 'Types and build', problems: () => failing(npmRun('build'))};

/** What `npm run check` asks of the source alone, the longest first. */
export const stepsOnSource: readonly Step[] = [
  {heading: 'Lint', problems: () => failing(npmRun('lint'))},
  {heading: 'Template types', problems: templateProblems},
  {
    heading: 'Format',
    problems: () => failing(runBin('prettier', ['--check', '--log-level', 'warn', '.'], {quiet: true})),
  },
  {heading: 'Dependency rules', problems: () => brokenDependencyRules(root, everyNoun)},
  {heading: 'Public names are documented', problems: async () => manifestProblems()},
  {heading: 'Words', problems: async () => wordProblems()},
];

/** What it asks of what was built, beside the tests. */
export const stepsAfterBuild: readonly Step[] = [
  {heading: 'Unused code', problems: () => failing(runBin('knip', [], {quiet: true}))},
  ...packages()
    .filter(({published}) => published)
    .map((each) => ({heading: `Package @zwgk/${each.noun}`, problems: () => packageProblems(each)})),
  ...packages()
    .filter(({scripts}) => scripts.includes('budget'))
    .map(({noun}) => ({
      heading: `Byte budget of @zwgk/${noun}`,
      problems: () => failing(npmRun('budget', '-w', `packages/${noun}`), 'show'),
    })),
];

const npmRun = (script: string, ...args: readonly string[]): Promise<CommandResult> =>
  run('npm', ['run', '--silent', script, ...args], {quiet: true});

/** A command's output where it failed; with `show` it is printed in any case, because its figures are wanted. */
async function failing(command: Promise<CommandResult>, show?: 'show'): Promise<readonly string[]> {
  const {ok, output} = await command;
  if (ok && show !== undefined) process.stdout.write(output);
  return ok ? [] : [output.trim()];
}
