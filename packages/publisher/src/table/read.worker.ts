import {parentPort, workerData} from 'node:worker_threads';

import {issuesIn} from '../messages/issue-factory.js';
import {complaint, TableFailure} from './failure.js';
import {readTableFile} from './read-file.js';
import {Reading} from './reading.js';
import type {ThreadMessage, ThreadRequest} from './thread.messages.js';

const {path, file, lang}: ThreadRequest = workerData;

function tell(message: ThreadMessage): void {
  const transfer = message.type === 'sheet' ? [message.sheet.grid.places.buffer] : [];
  parentPort?.postMessage(message, transfer);
}

const issue = issuesIn(lang);
const reading = new Reading(file, issue, {
  sheet: (sheet) => tell({type: 'sheet', sheet}),
  issue: (found) => tell({type: 'issue', issue: found}),
});
try {
  await readTableFile(path, reading);
  tell({type: 'finished'});
} catch (error) {
  const unexpected = complaint('FILE_DAMAGED', {zh: '内容无法理解', en: 'its content makes no sense'});
  const describe = error instanceof TableFailure ? error.complaint : unexpected;
  tell({type: 'failed', issue: describe(issue, {file})});
}
