import {download} from '@zwgk/browse';
import {fetchReplyFile} from '@zwgk/core/submission.js';
import type {ReplyFile} from '@zwgk/feed/submission';

import type {FileState, StatusHost} from './status.scene.js';

/** The files of a reply, which residents download one by one. */
export class ReplyFiles {
  private states: ReadonlyMap<string, FileState> = new Map();
  private run = new AbortController();
  private readonly host: StatusHost;

  constructor(host: StatusHost) {
    this.host = host;
  }

  /** How far a file is; `undefined` before anyone wants it. */
  stateOf({id}: ReplyFile): FileState | undefined {
    return this.states.get(id);
  }

  /** Forgets what belongs to another request. */
  reset(): void {
    this.run.abort();
    this.run = new AbortController();
    this.states = new Map();
  }

  /** Fetches a file and saves it where the browser saves what residents download. */
  async save(receiptCode: string, file: ReplyFile): Promise<void> {
    if (this.stateOf(file) === 'loading') return;
    const {signal} = this.run;
    this.show(file, 'loading');
    const result = await fetchReplyFile({action: this.host.action, receiptCode, signal}, file);
    if (signal.aborted) return;
    const isWhole = result.type === 'file' && (await hasHash(result.file, file.sha256));
    if (isWhole) download(new Blob([result.file], {type: file.mediaType}), safeName(file.title));
    this.show(file, isWhole ? 'saved' : 'failed');
  }

  private show({id}: ReplyFile, state: FileState): void {
    this.states = new Map([...this.states, [id, state]]);
    this.host.requestUpdate();
  }
}

/** A title as a file's name: no path, and no characters that hide what kind of file it is. */
function safeName(title: string): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** Whether bytes are those the status tells. Pages served over http cannot tell: browsers then have no hash. */
async function hasHash(file: Blob, sha256: string): Promise<boolean> {
  const {subtle} = globalThis.crypto;

  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return found === sha256;
}
