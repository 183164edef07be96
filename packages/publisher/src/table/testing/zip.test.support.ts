import {deflateRawSync} from 'node:zlib';

/** A file in an archive; what it claims can be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Unpacked size written in its headers. */
  readonly claimedSize?: number;
  /** Bytes already deflated, instead of `content`. */
  readonly deflated?: Uint8Array;
}

/** Writes an archive exactly as told, the forbidden ways too. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const data = part.deflated ?? deflateRawSync(content);
    const size = part.claimedSize ?? content.length;
    const local = header(0x04034b50, 30, [20, 0x0800, 8, 0, 0], data.length, size, name.length);
    const central = header(0x02014b50, 46, [20, 20, 0x0800, 8, 0, 0], data.length, size, name.length);
    central.writeUInt32LE(offset, 42);
    files.push(local, name, Buffer.from(data));
    directory.push(central, name);
    offset += local.length + name.length + data.length;
  }
  return Buffer.concat([
    ...files,
    ...directory,
    endRecord(parts.length, offset, Buffer.concat(directory).length),
  ]);
}

/** Spaces without end in a few kilobytes: `megabytes` MB of them, deflated. */
export function deflatedSpaces(megabytes: number): Buffer {
  return deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, ' '));
}

function header(
  signature: number,
  length: number,
  fields: readonly number[],
  packed: number,
  size: number,
  nameLength: number,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  fields.forEach((field, index) => bytes.writeUInt16LE(field, 4 + 2 * index));
  const sizes = length - (length === 30 ? 12 : 26);
  bytes.writeUInt32LE(packed, sizes);
  bytes.writeUInt32LE(size >>> 0, sizes + 4);
  bytes.writeUInt16LE(nameLength, sizes + 8);
  return bytes;
}

function endRecord(count: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
