import {pipeline, type Readable} from 'node:stream';
import {createInflateRaw} from 'node:zlib';
import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl';

import type {Bilingual} from '../../messages/message.js';
import {failure} from '../failure.js';
import {limits} from '../limits.js';

/** The files inside a workbook; nothing is ever written to disk and packages inside are never opened. */
export interface Package {
  /** Names of its parts in lower case, without a leading slash. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part; breaks off when a part is longer than it claims or the whole grows too large. */
  read(name: string): AsyncIterable<Uint8Array>;
}

const brokenZip: Bilingual = {zh: '压缩结构不完整或有错', en: 'its zip structure is incomplete or wrong'};
const twoParts: Bilingual = {zh: '内部有重名部分', en: 'it holds two parts of one name'};

/** Opens the zip container of a workbook. */
export async function openPackage(bytes: Buffer): Promise<Package> {
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw failure('FILE_DAMAGED', brokenZip);
  });
  if (zip.entryCount > limits.packageEntries) throw tooLarge();
  const entries = await entriesOf(zip);
  let left: number = limits.unpackedBytes;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(canonical(name)),
    async *read(name) {
      const entry = entries.get(canonical(name));
      if (entry === undefined) throw failure('FILE_DAMAGED', missingPart(name));
      if (entry.uncompressedSize > left) throw tooLarge();
      for await (const chunk of chunksOf(zip, entry)) {
        left -= chunk.length;
        if (left < 0) throw tooLarge();
        yield chunk;
      }
    },
  };
}

/** Part names are compared without regard to case, as the format asks. */
function canonical(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of guarded(zip.eachEntry())) {
    if (entry.isEncrypted()) throw failure('FILE_ENCRYPTED');
    const name = canonical(entry.fileName);
    if (entries.has(name)) throw failure('FILE_DAMAGED', twoParts);
    entries.set(name, entry);
  }
  return entries;
}

/** Bytes unpacked at a time: of small pieces each costs more to hand over than to unpack. */
const pieceBytes = 256 * 1024;
/** How a zip says that an entry is deflated. */
const deflated = 8;

async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let left = entry.uncompressedSize;
  for await (const chunk of guarded<unknown>(await unpacked(zip, entry))) {
    if (!(chunk instanceof Uint8Array)) continue;
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw failure('FILE_DAMAGED', brokenZip);
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Readable> {
  const isDeflated = entry.compressionMethod === deflated;
  const stream = await zip.openReadStreamPromise(entry, isDeflated ? {decompress: false} : {}).catch(() => {
    throw failure('FILE_DAMAGED', brokenZip);
  });
  if (!isDeflated) return stream;
  const inflate = createInflateRaw({chunkSize: pieceBytes});
  // What goes wrong reaches whoever reads the pieces.
  return pipeline(stream, inflate, () => undefined);
}

/** What goes wrong inside the unzipping libraries is damage to the clerk; their words are not hers. */
async function* guarded<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<T>> =>
    items.next().catch(() => {
      throw failure('FILE_DAMAGED', brokenZip);
    });
  try {
    for (let item = await next(); item.done !== true; item = await next()) yield item.value;
  } finally {
    await items.return?.();
  }
}

function missingPart(name: string): Bilingual {
  return {zh: `缺少内部文件 ${name}`, en: `its part ${name} is missing`};
}

function tooLarge(): Error {
  const megabytes = limits.unpackedBytes / 1024 / 1024;
  return failure('FILE_TOO_LARGE', {
    zh: `解压后超过 ${megabytes} MB`,
    en: `more than ${megabytes} MB when unpacked`,
  });
}
