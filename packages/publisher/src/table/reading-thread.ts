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
 * Reads a file in a thread of its own, so that nothing in it can hang the command or use up its memory.
 *
 * @param seconds - Processor time after which reading is broken off; this thread only waits meanwhile.
 * @returns Why the file cannot be used, or undefined when all of it was delivered.
 */
export function readInThread(
  request: ReadRequest,
  seconds: number,
  listener: Listener,
): Promise<Issue | undefined> {
  const {file, lang} = request;
  const issue = issuesIn(lang);
  return new Promise((resolve, reject) => {
    const worker = startThread(request);
    const end = (problem?: Issue): void => {
      clearInterval(timer);
      void worker.terminate();
      resolve(problem);
    };
    const spent = secondsSince(process.cpuUsage(), process.hrtime());
    const timer = setInterval(
      () => {
        const {work, wall} = spent();
        if (work >= seconds || wall >= seconds * patience) end(issue('FILE_TOO_SLOW', {file}, seconds));
      },
      Math.min(pause, seconds * 1000),
    );
    worker.on('message', (message: ThreadMessage) => {
      if (message.type === 'sheet') listener.sheet(message.sheet);
      else if (message.type === 'issue') listener.issue(message.issue);
      else end(message.failed);
    });
    worker.on('error', (error: Error) => {
      if (isOutOfMemory(error)) end(issue('FILE_TOO_LARGE', {file}, {zh: '内存不够', en: 'out of memory'}));
      else reject(error);
    });
    worker.on('exit', () => reject(new Error('The reading thread ended without a word.')));
  });
}

/** Tells the seconds of processor time and by the clock since two readings of them. */
function secondsSince(work: NodeJS.CpuUsage, wall: [number, number]) {
  return () => {
    const {user, system} = process.cpuUsage(work);
    const [seconds] = process.hrtime(wall);
    return {work: (user + system) / 1e6, wall: seconds};
  };
}

function startThread(request: ReadRequest): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './source.worker.mjs' : './read.worker.js';
  return new Worker(new URL(entry, import.meta.url), {
    workerData: request,
    resourceLimits: {maxOldGenerationSizeMb: limits.heapMegabytes},
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
