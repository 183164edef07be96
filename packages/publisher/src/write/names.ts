/** Folders of a feed; everything else beside `feed.json` belongs to somebody else. */
export const partFolders = ['catalog', 'documents', 'policies', 'agencies', 'calendar'] as const;

/** A part's path in the feed, for example `catalog/details/12.0a1b2c.json`. */
const partPath =
  /^((?:catalog|documents|policies|agencies|calendar)(?:\/[a-z]+)?\/[a-z0-9-]+)\.([0-9a-z]{6})\.json$/;
/** Name of a folder of parts inside that of a column. */
export const runFolder = /^[a-z]+$/;

/** A part's path taken apart. */
export interface PartName {
  /** What stays the same from edition to edition: the path without hash and ending. */
  readonly name: string;
  readonly hash: string;
}

/** Takes a path apart; `undefined` when it is not that of a part. */
export function partName(path: string): PartName | undefined {
  const [, name, hash] = partPath.exec(path) ?? [];
  return name === undefined || hash === undefined ? undefined : {name, hash};
}

/** Path of a part. */
export function partAt({name, hash}: PartName): string {
  return `${name}.${hash}.json`;
}
