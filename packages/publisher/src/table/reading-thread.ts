import {Worker} from 'node:worker_threads';

import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import {limits} from './limits.js';
import type {ReadRequest} from './read-file.js';
import type {Listener} from './reading.js';
import type {ThreadMessage} from './thread.messages.js';

/**
 * Reads a file in a thread of its own, so that nothing in it can hang the command or use up its memory.
 *
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
      clearTimeout(timer);
      void worker.terminate();
      resolve(problem);
    };
    const timer = setTimeout(() => end(issue('FILE_TOO_SLOW', {file}, seconds)), seconds * 1000);
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
