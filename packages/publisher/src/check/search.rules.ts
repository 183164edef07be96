import {type ColumnMap, type ListRow, parseShard, type ShardFile, unpackPositions} from '@zwgk/feed';
import {IndexBuilder, type ShardBody} from '@zwgk/feed/build';

import type {Derived} from './derived.js';
import type {Part} from './file.reader.js';
import {pointerOf} from './pointer.js';

/** Begins a list that is in a file of its own. */
const referenceMark = ' ';

type Lists = ShardFile['keys'];

/** Whether the search index is the one of the texts: each key in its file, with every place it occurs at. */
export async function checkSearch<Row extends ListRow, Text>(
  derived: Derived<Row, Text>,
  {search}: ColumnMap,
): Promise<void> {
  if (search === undefined) return;
  const {reader, head, isWhole} = derived;
  const {shards, numbers = false} = search;
  const expected = isWhole ? indexOf(derived, shards.hashes.length, numbers) : undefined;
  const rules = new SearchRules(derived, shards.folder, expected ?? new Map());
  let number = 0;
  for await (const part of reader.run(shards, head.name)) {
    const shard = part && reader.whole(parseShard(part.json), part.name, part.json);
    const own = expected?.get(String(number++));
    if (part !== undefined && shard !== undefined) await rules.compare(part, shard.keys, own);
  }
}

/** The index of the texts by name of file. Where a list is in a file of its own, its name stands for its hash. */
function indexOf<Row extends ListRow, Text>(
  {kind, rows, texts}: Derived<Row, Text>,
  count: number,
  hasNumbers: boolean,
): ReadonlyMap<string, Lists> {
  const builder = new IndexBuilder(hasNumbers);
  for (const [position, row] of rows.entries()) builder.add(kind.list.textOf(row, texts[position]));
  const files = new Map<string, Lists>();
  builder.write(count, (name, {keys}: ShardBody) => {
    files.set(name, keys);
    return name;
  });
  return files;
}

class SearchRules<Row extends ListRow, Text> {
  private readonly derived: Derived<Row, Text>;
  private readonly folder: string;
  private readonly index: ReadonlyMap<string, Lists>;

  constructor(derived: Derived<Row, Text>, folder: string, index: ReadonlyMap<string, Lists>) {
    this.derived = derived;
    this.folder = folder;
    this.index = index;
  }

  /** @param own - What the file should hold; absent where that is not known. */
  async compare(part: Part, keys: Lists, own: Lists | undefined): Promise<void> {
    const found = new Map(Object.entries(keys));
    const expected = new Map(Object.entries(own ?? keys));
    for (const key of new Set([...expected.keys(), ...found.keys()])) {
      if (await this.isRight(key, found.get(key) ?? [], expected.get(key) ?? [])) continue;
      this.derived.reader.reading.findings.add('INDEX_WRONG', part.name, pointerOf(['keys', key]), key);
    }
  }

  private async isRight(
    key: string,
    found: readonly string[],
    expected: readonly string[],
  ): Promise<boolean> {
    for (let list = 0; list < Math.max(found.length, expected.length); list++) {
      const [said, meant] = [found[list] ?? '', expected[list] ?? ''];
      if (said.startsWith(referenceMark)) {
        if (!(await this.isLongListRight(key, said, meant))) return false;
      } else if (said !== meant && (list % 2 === 1 || !isSameSet(said, meant))) return false;
    }
    return true;
  }

  /** Whether a list in a file of its own can be read, and is the one expected, where that is known. */
  private async isLongListRight(key: string, said: string, meant: string): Promise<boolean> {
    const {reader, head, isWhole} = this.derived;
    const name = meant.slice(referenceMark.length);
    if (!meant.startsWith(referenceMark)) return false;
    if (!isWhole) return true;
    const path = `${this.folder}/${name}.${said.slice(referenceMark.length)}.json`;
    const file = await reader.follow(path, head.name, true);
    const shard = file && reader.whole(parseShard(file.json), file.name, file.json);
    // A file that cannot be read was told of already.
    return shard === undefined || shard.keys[key]?.[0] === this.index.get(name)?.[key]?.[0];
  }
}

/** A set may be written in either way. */
function isSameSet(said: string, meant: string): boolean {
  const [a, b] = [unpackPositions(said), unpackPositions(meant)];
  return a.length === b.length && a.every((position, index) => position === b[index]);
}
