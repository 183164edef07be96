import {execFile} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** What a process of its own cost. */
export interface Cost {
  /** Processor time of all its threads, in seconds. */
  readonly seconds: number;
  /** Peak memory, in MB. */
  readonly megabytes: number;
}

const mark = 'cost:';

/**
 * Runs the source of a module in a process of its own.
 *
 * @param folder - What the module's imports and paths are relative to.
 */
export async function costOf(source: string, folder: string): Promise<Cost> {
  const measured = `${source}
    const {readFileSync} = await import('node:fs');
    const {user, system} = process.cpuUsage();
    const status = (() => { try { return readFileSync('/proc/self/status', 'utf8'); } catch { return ''; } })();
    const peak = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
    console.error('${mark}' + JSON.stringify({seconds: (user + system) / 1e6, megabytes: peak / 1024}));`;
  // A file, because threads of the process begin with the arguments it was started with.
  const script = join(folder, `cost-${randomUUID()}.mjs`);
  await writeFile(script, measured);
  const {stderr} = await promisify(execFile)(process.execPath, [script], {cwd: folder, maxBuffer: 1 << 26});
  await rm(script);
  return JSON.parse(stderr.slice(stderr.lastIndexOf(mark) + mark.length)) as Cost;
}

/** One line of a table of costs. */
export function costLine(name: string, {seconds, megabytes}: Cost): string {
  return `${name.padEnd(28)}${seconds.toFixed(1).padStart(6)} CPU s ${megabytes.toFixed(0).padStart(6)} MB`;
}
