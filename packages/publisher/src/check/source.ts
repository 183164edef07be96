/** Largest file that is read, in bytes: a feed's largest parts stay far below. */
export const maxFileBytes = 64 * 1024 * 1024;

/** Why a file of a feed could not be read. */
export type Unreadable =
  /** It is not there (404 included). */
  | {readonly type: 'missing'}
  /** The server answered with a status that is no success. */
  | {readonly type: 'status'; readonly status: number}
  | {readonly type: 'timeout'}
  | {readonly type: 'tooLarge'}
  /** No server, no permission, a broken connection; in the words of the machine. */
  | {readonly type: 'broken'; readonly detail: string};

/** A file's bytes, and how a server sent them. */
export interface FeedFile {
  readonly type: 'file';
  readonly bytes: Uint8Array;
  /** Only for a feed on the web. */
  readonly headers?: Headers;
}

/** A feed wherever it lies. Files are named by their place in it, for example `catalog/head.4f0c….json`. */
export interface FeedSource {
  /** Name of the discovery file. */
  readonly entry: string;
  /** Name of the file that `reference`, found in `from`, means; `undefined` when it leads out of the feed. */
  readonly resolve: (reference: string, from: string) => string | undefined;
  /** Address of another feed this one names; absent where nobody knows what it will be relative to. */
  readonly address?: (reference: string) => string | undefined;
  readonly read: (name: string) => Promise<FeedFile | Unreadable>;
}
