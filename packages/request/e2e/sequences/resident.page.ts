/*
 * The page of a resident with a form, without the form: it types, sends and looks as the widget does. Its clock runs a
 * hundred times as fast, so that half a minute of waiting passes in a third of a second.
 */
import {type DraftValues, type JsonRecord, type Parcel, Submissions} from '@zwgk/core/submission.js';

import type {Resident} from './perform.js';

const hurry = 100;
const {setTimeout: sleep, setInterval: repeat} = window;
const begin = Date.now();
const now = Date.now.bind(Date);
Date.now = () => begin + (now() - begin) * hurry;
Object.assign(window, {
  setTimeout: (act: () => void, ms = 0) => sleep(act, ms / hurry),
  setInterval: (act: () => void, ms = 0) => repeat(act, ms / hurry),
});

const submission = new Submissions({
  path: 'requests',
  draft: {form: 'request', version: 1, fields: ['name', 'features']},
  readReceipt: (answer) => {
    const {receiptCode} = (answer ?? {}) as {receiptCode?: string};
    return receiptCode === undefined ? undefined : {receiptCode};
  },
}).at(`/api${location.search.replace('?', '/')}`);
// As a form that is on the page does.
submission.subscribe(() => undefined);

let screen: DraftValues = {};

const parcel = (): Parcel => {
  const written: JsonRecord = {...screen, phone: '13800000000'};
  return {files: [], body: () => ({...written, trap: {website: '', seconds: Date.now()}})};
};

const resident: Resident = {
  /** Types into a field; a form that is being sent, or has been, takes nothing. */
  type(field, text) {
    if (submission.isBusy || submission.state.type === 'received') return false;
    screen = {...screen, [field]: `${screen[field] ?? ''}${text}`};
    submission.draft.write(screen);
    return true;
  },
  isBesides: () => submission.state.type === 'rejected' && submission.state.problem.code === 'keyReused',
  async submit() {
    const besides = resident.isBesides();
    const {key} = submission.draft;
    await submission.submit(parcel(), {besides});
    return besides && submission.draft.key !== key;
  },
  retry: () => submission.retry(),
  restore() {
    if (submission.isBusy || submission.state.type === 'received') return;
    const found = submission.draft.accept();
    if (found) screen = {...found.values};
  },
  startOver() {
    if (submission.state.type !== 'received') return false;
    submission.startOver();
    screen = {};
    return true;
  },
  async settle() {
    while (submission.isBusy) await new Promise((resolve) => sleep(resolve, 5));
  },
  read: () => JSON.stringify([screen, submission.draft.find() ?? '']),
  isReceived: () => submission.state.type === 'received',
};

Object.assign(window, {resident});
