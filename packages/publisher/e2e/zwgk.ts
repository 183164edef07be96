import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const bin = join(packageFolder, 'bin', 'zwgk.js');

/** What a command that has ended said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Path of one of this package's fixtures. */
export function fixture(name: string): string {
  return join(packageFolder, 'fixtures', name);
}

/** Paths in a folder that is gone after the tests. */
export function temporaryFolder(): (name?: string) => string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-e2e-'));
  process.once('exit', () => rmSync(root, {recursive: true, force: true}));
  return (name = '') => join(root, name);
}

/** Starts `zwgk` as a county would. */
export function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
}

/** Runs `zwgk` to its end. */
export async function zwgk(...args: readonly string[]): Promise<Ended> {
  const child = start(...args);
  const read = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString();
  };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return {code, out, err};
}

/** Every file below a folder with its text, by its path in it. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.sort().map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, i) => [path.slice(folder.length + 1), texts[i] ?? '']));
}
