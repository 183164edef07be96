import {parentPort} from 'node:worker_threads';

import {type ReadRequest, readTableFile} from './read-file.js';
import type {ThreadMessage} from './thread.messages.js';

function tell(message: ThreadMessage): void {
  const transfer =
    message.type === 'sheet' ? [message.sheet.grid.places.buffer, message.sheet.grid.ends.buffer] : [];
  parentPort?.postMessage(message, transfer);
}

async function read(request: ReadRequest): Promise<void> {
  const failed = await readTableFile(request, {
    sheet: (sheet) => tell({type: 'sheet', sheet}),
    issue: (issue) => tell({type: 'issue', issue}),
  });
  tell({type: 'end', failed});
}

parentPort?.on('message', (request: ReadRequest) => void read(request));
