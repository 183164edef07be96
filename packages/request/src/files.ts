import type {ReactiveControllerHost} from 'lit';

/** A file that proves the applicant's identity. In memory alone. */
export interface ChosenFile {
  readonly file: File;
  /** Its name as it may be shown: one line, nothing that turns the direction of writing. */
  readonly name: string;
  /** Address of its picture, where it is one. */
  readonly preview?: string;
}

/** Why a file is not taken. */
export type FileFault = 'wrongType' | 'tooLarge' | 'empty' | 'tooMany';

/** Which files are taken. */
export interface FileLimits {
  readonly count: number;
  readonly bytes: number;
}

/** What is tried before a file is taken; what the service allows comes on top. */
export const usualLimits: FileLimits = {count: 4, bytes: 10 * 1024 * 1024};

/** First bytes of the kinds of file that are taken. */
const magic: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** The files a resident has chosen, and their pictures, which are let go of with them. */
export class Files {
  chosen: readonly ChosenFile[] = [];

  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Takes a file, unless it is none of the kinds a service takes; says why it does not. */
  async add(file: File, limits: FileLimits): Promise<FileFault | undefined> {
    if (file.size === 0) return 'empty';
    if (file.size > limits.bytes) return 'tooLarge';
    const type = await typeOf(file);
    if (type === undefined) return 'wrongType';
    if (this.chosen.length >= limits.count) return 'tooMany';
    const name = shownName(file.name);
    // By what it is, not by what its name says it is.
    const taken = new File([file], name, {type});
    const preview = type === 'application/pdf' ? undefined : URL.createObjectURL(taken);
    this.chosen = [...this.chosen, {file: taken, name, ...(preview !== undefined && {preview})}];
    this.host.requestUpdate();
    return undefined;
  }

  remove(gone: ChosenFile): void {
    release(gone);
    this.chosen = this.chosen.filter((each) => each !== gone);
    this.host.requestUpdate();
  }

  clear(): void {
    this.chosen.forEach(release);
    this.chosen = [];
    this.host.requestUpdate();
  }
}

/** Media type by the first bytes; `undefined` for what is not taken. */
async function typeOf(file: File): Promise<string | undefined> {
  try {
    const start = new Uint8Array(await new Response(file.slice(0, 8)).arrayBuffer());
    return magic.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0];
  } catch {
    return undefined;
  }
}

/** Without folders, control characters and the marks that turn writing around, which disguise an ending. */
function shownName(name: string): string {
  const plain = name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return plain === '' ? '1' : plain;
}

function release({preview}: ChosenFile): void {
  if (preview !== undefined) URL.revokeObjectURL(preview);
}
