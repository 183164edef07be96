/*
 * The page of a resident with a form, without the form: it types, sends and looks as the widget does. Its clock runs a
 * hundred times as fast, so that half a minute of waiting passes in a third of a second.
 */
import {type DraftValues, type JsonRecord, type Parcel, Submissions} from '@zwgk/core/submission.js';

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

const resident = {
  /** Types into a field; a form that is being sent, or has been, takes nothing. */
  type(field: string, text: string): boolean {
    if (submission.isBusy || submission.state.type === 'received') return false;
    screen = {...screen, [field]: `${screen[field] ?? ''}${text}`};
    submission.draft.write(screen);
    return true;
  },
  /** Whether the resident is told that another version has arrived. */
  isBesides: (): boolean =>
    submission.state.type === 'rejected' && submission.state.problem.code === 'keyReused',
  /** Sends; resolves with whether that began a draft of its own, as the resident wanted. */
  async submit(): Promise<boolean> {
    const besides = resident.isBesides();
    const {key} = submission.draft;
    await submission.submit(parcel(), {besides});
    return besides && submission.draft.key !== key;
  },
  retry: (): Promise<void> => submission.retry(),
  /** Takes back what an earlier visit has left. */
  restore(): void {
    if (submission.isBusy || submission.state.type === 'received') return;
    const found = submission.draft.accept();
    if (found) screen = {...found.values};
  },
  /** Begins another request where there is a receipt. */
  startOver(): boolean {
    if (submission.state.type !== 'received') return false;
    submission.startOver();
    screen = {};
    return true;
  },
  /** Waits until nothing is on its way. */
  async settle(): Promise<void> {
    while (submission.isBusy) await new Promise((resolve) => sleep(resolve, 5));
  },
  /** Everything that can be read on the screen or in the draft. */
  read: (): string => JSON.stringify([screen, submission.draft.find() ?? '']),
  state: (): string => submission.state.type,
};

export type Resident = typeof resident;

Object.assign(window, {resident});
