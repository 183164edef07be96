import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';

/** What a process cost. */
export interface Cost {
  /** Processor time of all its threads. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most memory it held at once; absent where the system does not tell. */
  readonly peakMegabytes?: number;
}

const ticksPerSecond = 100;

/**
 * Runs Node with arguments and measures it while it runs, by what Linux tells of a process.
 *
 * @throws Error when it does not end with 0.
 */
export async function runMeasured(args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let last: Omit<Cost, 'wallSeconds'> = {cpuSeconds: 0};
  const timer = setInterval(() => {
    void usageOf(child.pid).then((usage) => {
      last = usage ?? last;
    });
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}\n${output}`);
  return {...last, wallSeconds: (performance.now() - start) / 1000};
}

/** Processor time so far and the highest memory so far; `undefined` once it has ended. */
async function usageOf(pid: number | undefined): Promise<Omit<Cost, 'wallSeconds'> | undefined> {
  if (pid === undefined) return undefined;
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    // Fields 14 and 15, counted from behind the name, which may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /VmHWM:\s*(\d+)/.exec(status)?.[1];
    if (peak === undefined) return undefined;
    const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return {cpuSeconds, peakMegabytes: Number(peak) / 1024};
  } catch {
    return undefined;
  }
}
