import {readAttachment} from '@zwgk/feed/submission';

import {deliver, type Watch} from './delivery.js';
import {newKey} from './key.js';
import {Halt, outcomeOf} from './outcome.js';
import type {ParcelFile, UploadedFile} from './parcel.js';
import type {SubmissionProgress} from './submission.state.js';

/** Milliseconds in which not a byte moves. */
const patience = 30_000;

/** Sends files, each once: what the server has taken is not sent again with the next attempt. */
export class Uploads {
  private readonly url: string;
  private keys = new WeakMap<File, string>();
  private ids = new WeakMap<File, string>();

  /** @param url - Absolute address that takes files. */
  constructor(url: string) {
    this.url = url;
  }

  /** Sends what has not been taken yet, in order. @throws {Halt} at the first file that is not taken. */
  async send(
    files: readonly ParcelFile[],
    onProgress: (progress: SubmissionProgress) => void,
    wait: Watch['wait'],
  ): Promise<readonly UploadedFile[]> {
    const total = files.reduce((bytes, {file}) => bytes + file.size, 0);
    const uploaded: UploadedFile[] = [];
    let before = 0;
    for (const {file, purpose} of files) {
      const start = before;
      const onSent = (sent: number): void =>
        onProgress({sent: start + Math.min(sent, file.size), total, file: file.name});
      uploaded.push({id: this.ids.get(file) ?? (await this.sendOne(file, onSent, wait)), purpose});
      before += file.size;
    }
    return uploaded;
  }

  /** Forgets what was taken: it belongs to another submission, or the server has removed it. */
  forget(): void {
    this.keys = new WeakMap();
    this.ids = new WeakMap();
  }

  private async sendOne(file: File, onSent: (bytes: number) => void, wait: Watch['wait']): Promise<string> {
    onSent(0);
    if (!(await isReadable(file))) {
      throw new Halt({type: 'rejected', problem: {code: 'unreadableFile', file: file.name}});
    }
    const key = this.keys.get(file) ?? newKey();
    this.keys.set(file, key);
    const headers = {
      'Content-Type': file.type || 'application/octet-stream',
      'Attachment-Name': encodeURIComponent(file.name),
      'Idempotency-Key': key,
    };
    const letter = {url: this.url, headers, body: file, patience, onSent};
    const {verdict} = await deliver(letter, {onLost: () => onSent(0), wait});
    const outcome = outcomeOf(verdict);
    const id = outcome.type === 'accepted' ? readAttachment(outcome.json)?.id : undefined;
    if (id === undefined) throw haltAt(file, outcome);
    this.ids.set(file, id);
    return id;
  }
}

/** Whatever became of a file, the form it belongs to has not been sent. */
function haltAt({name}: File, outcome: ReturnType<typeof outcomeOf>): Halt {
  switch (outcome.type) {
    case 'accepted':
      return new Halt({type: 'notStored', problem: {code: 'invalidAnswer', file: name}});
    case 'unknown':
      return new Halt({type: 'notStored', problem: {...outcome.problem, file: name}});
    case 'tooMany':
      return new Halt(outcome);
    default:
      return new Halt({...outcome, problem: {...outcome.problem, file: name}});
  }
}

/** A file may have been moved or deleted since it was chosen. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
