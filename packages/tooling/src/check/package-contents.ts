import {runBin} from '../command.js';
import type {Package} from '../repository.js';

/** What publint and attw find wrong with a package as npm would publish it. */
export async function packageProblems({folder}: Package): Promise<readonly string[]> {
  const lint = await runBin('publint', ['run', folder, '--strict'], {quiet: true});
  const types = await runBin(
    'attw',
    ['--pack', folder, '--profile', 'esm-only', '--quiet', '--format', 'ascii'],
    {quiet: true},
  );
  return [lint, types].filter(({ok}) => !ok).map(({output}) => output.trim());
}
