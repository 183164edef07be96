import {Worker} from 'node:worker_threads';

import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import {limits} from './limits.js';
import type {ReadRequest} from './read-file.js';
import type {Listener} from './reading.js';
import type {ThreadMessage} from './thread.messages.js';

/** How often the reading is looked at, in ms. */
const pause = 250;
/** Wall-clock seconds granted for each second of work: a busy machine, or a slow disk, is no fault of the file. */
const patience = 8;

/**
 * Reads files, one after the other, in a thread apart, so that nothing in them can hang the command or use up its
 * memory. A thread that had to be broken off is followed by a new one.
 */
export class ReadingThread {
  private worker: Worker | undefined;

  /**
   * Reads one file; the one before must be finished.
   *
   * @param seconds - Processor time after which reading is broken off; this thread only waits meanwhile.
   * @returns Why the file cannot be used, or undefined when all of it was delivered.
   */
  read(request: ReadRequest, seconds: number, listener: Listener): Promise<Issue | undefined> {
    const worker = (this.worker ??= startThread());
    let timer: NodeJS.Timeout | undefined;
    const reading = new Promise<Issue | undefined>((resolve, reject) => {
      const breakOff = (problem: Issue): void => {
        this.end();
        resolve(problem);
      };
      timer = watch(seconds, () => breakOff(slow(request, seconds)));
      worker.on('message', (message: ThreadMessage) => {
        if (message.type === 'sheet') listener.sheet(message.sheet);
        else if (message.type === 'issue') listener.issue(message.issue);
        else resolve(message.failed);
      });
      worker.on('error', (error: Error) => {
        if (isOutOfMemory(error)) breakOff(tooLarge(request));
        else reject(error);
      });
      worker.on('exit', () => reject(new Error('The reading thread ended without a word.')));
      worker.postMessage(request);
    });
    return reading.finally(() => {
      clearInterval(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    });
  }

  /** Ends the thread, if there is one. */
  end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Looks now and then whether reading has taken too long. */
function watch(seconds: number, onEnd: () => void): NodeJS.Timeout {
  const spent = secondsSince(process.cpuUsage(), process.hrtime());
  return setInterval(
    () => {
      const {work, wall} = spent();
      if (work >= seconds || wall >= seconds * patience) onEnd();
    },
    Math.min(pause, seconds * 1000),
  );
}

/** Tells the seconds of processor time and by the clock since two readings of them. */
function secondsSince(work: NodeJS.CpuUsage, wall: [number, number]) {
  return () => {
    const {user, system} = process.cpuUsage(work);
    const [seconds] = process.hrtime(wall);
    return {work: (user + system) / 1e6, wall: seconds};
  };
}

function slow({file, lang}: ReadRequest, seconds: number): Issue {
  return issuesIn(lang)('FILE_TOO_SLOW', {file}, seconds);
}

function tooLarge({file, lang}: ReadRequest): Issue {
  return issuesIn(lang)('FILE_TOO_LARGE', {file}, {zh: '内存不够', en: 'out of memory'});
}

function startThread(): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './source.worker.mjs' : './read.worker.js';
  return new Worker(new URL(entry, import.meta.url), {
    resourceLimits: {maxOldGenerationSizeMb: limits.heapMegabytes},
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
