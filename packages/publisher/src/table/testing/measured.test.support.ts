import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

/** What reading one file cost a process of its own. */
export interface Measured {
  /** Processor time of all its threads. */
  readonly seconds: number;
  /** Peak memory of the whole process, about 100 MB of which are the loader of the tests. */
  readonly megabytes: number;
  readonly codes: readonly string[];
}

const child = fileURLToPath(new URL('./measure.test.child.ts', import.meta.url));

/** Reads bytes as a file in a process of its own. */
export async function measure(name: string, content: Uint8Array | string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'zwgk-tables-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    const args = ['--conditions=zwgk-source', '--import', 'tsx', child, path];
    const {stdout} = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as Measured;
  } finally {
    await rm(folder, {recursive: true});
  }
}
