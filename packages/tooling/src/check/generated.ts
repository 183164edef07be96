import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

import {run} from '../command.js';
import {inRoot} from '../repository.js';

/** Files of the work tree that `npm run generate` changes, adds or removes: what was edited by hand, or not regenerated. */
export async function changesOfGenerate(): Promise<readonly string[]> {
  const before = await contents();
  const {ok, output} = await run('npm', ['run', '--silent', 'generate'], {quiet: true});
  if (!ok) return [output];
  const after = await contents();
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} is not what npm run generate writes`);
}

/** A hash of every file that is, or would be, in git. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const {output} = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    quiet: true,
  });
  return new Map(
    output
      .split('\0')
      .filter(Boolean)
      .map((name) => [name, hash(name)]),
  );
}

function hash(name: string): string {
  try {
    return createHash('sha256')
      .update(readFileSync(inRoot(name)))
      .digest('hex');
  } catch {
    return 'absent';
  }
}
