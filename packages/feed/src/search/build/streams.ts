import {digitCodes, firstLong, longDigits} from '../packed.js';

/** Binary logarithm of the room a stream begins with: most keys are rare. */
const smallest = 3;

const decoder = new TextDecoder('latin1');

/**
 * Very many texts of packed numbers that grow side by side in one piece of memory: one string for each would take ten
 * times as much. A text that has filled its room moves to one of twice the size, and others grow into the old one.
 */
export class Streams {
  private bytes = new Uint8Array(1 << 20);
  private used = 0;
  /** Rooms that are free, by the binary logarithm of their size. */
  private readonly free: number[][] = Array.from({length: 32}, () => []);
  /** By stream: where its room begins, the binary logarithm of its size, and how much of it is written. */
  private starts = new Uint32Array(1 << 12);
  private rooms = new Uint8Array(1 << 12);
  private lengths = new Uint32Array(1 << 12);
  private written = 0;

  /** Characters of all texts. */
  get length(): number {
    return this.written;
  }

  /** Writes a number at the end of a stream, as `packNumbers` does. */
  push(stream: number, number: number): void {
    let rest = number;
    while (rest >= firstLong) {
      const digit = firstLong + ((rest - firstLong) % longDigits);
      this.pushByte(stream, digitCodes[digit] ?? 0);
      rest = (rest - digit) / longDigits;
    }
    this.pushByte(stream, digitCodes[rest] ?? 0);
  }

  /** The text of a stream, or no more of its end than so many characters; empty when nothing was written. */
  textOf(stream: number, most = Number.POSITIVE_INFINITY): string {
    const length = this.lengths[stream] ?? 0;
    const end = (this.starts[stream] ?? 0) + length;
    return decoder.decode(this.bytes.subarray(end - Math.min(length, most), end));
  }

  private pushByte(stream: number, byte: number): void {
    if (stream >= this.starts.length) this.growTables(stream);
    const length = this.lengths[stream] ?? 0;
    if (length === 0) this.move(stream, smallest);
    else if (length === 1 << (this.rooms[stream] ?? 0)) this.move(stream, (this.rooms[stream] ?? 0) + 1);
    this.bytes[(this.starts[stream] ?? 0) + length] = byte;
    this.lengths[stream] = length + 1;
    this.written++;
  }

  private move(stream: number, room: number): void {
    const length = this.lengths[stream] ?? 0;
    const from = this.starts[stream] ?? 0;
    const to = this.roomFor(room);
    if (length > 0) {
      this.bytes.copyWithin(to, from, from + length);
      this.free[room - 1]?.push(from);
    }
    this.starts[stream] = to;
    this.rooms[stream] = room;
  }

  private roomFor(room: number): number {
    const free = this.free[room]?.pop();
    if (free !== undefined) return free;
    const start = this.used;
    this.used += 1 << room;
    if (this.used > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(this.used, this.bytes.length * 2));
      bytes.set(this.bytes);
      this.bytes = bytes;
    }
    return start;
  }

  private growTables(stream: number): void {
    const size = Math.max(stream + 1, this.starts.length * 2);
    this.starts = grown(this.starts, new Uint32Array(size));
    this.rooms = grown(this.rooms, new Uint8Array(size));
    this.lengths = grown(this.lengths, new Uint32Array(size));
  }
}

/** A longer array that begins with a shorter one. */
export function grown<T extends Uint32Array | Uint8Array | Int32Array>(short: T, long: T): T {
  long.set(short);
  return long;
}
