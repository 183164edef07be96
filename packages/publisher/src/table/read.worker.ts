import {parentPort, workerData} from 'node:worker_threads';

import {type ReadRequest, readTableFile} from './read-file.js';
import type {ThreadMessage} from './thread.messages.js';

const request: ReadRequest = workerData;

function tell(message: ThreadMessage): void {
  const transfer = message.type === 'sheet' ? [message.sheet.grid.places.buffer] : [];
  parentPort?.postMessage(message, transfer);
}

const failed = await readTableFile(request, {
  sheet: (sheet) => tell({type: 'sheet', sheet}),
  issue: (issue) => tell({type: 'issue', issue}),
});
tell({type: 'end', failed});
