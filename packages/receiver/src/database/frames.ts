import type {Socket} from 'node:net';
import {deserialize, serialize} from 'node:v8';

/** What the two ends of the tunnel say to each other. Bytes and dates pass as they are. */
export type Question = {readonly sql: string; readonly parameters: readonly unknown[]};
export type Answer =
  | {readonly rows: readonly unknown[]; readonly affected: bigint | undefined}
  | {readonly error: {readonly message: string; readonly code: string | undefined}};

/** Writes one value with its length before it. */
export function writeFrame(socket: Socket, value: Question | Answer): void {
  const body = serialize(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  socket.write(Buffer.concat([length, body]));
}

/** Reads the values the other end wrote, until it hangs up. */
export async function* readFrames<T extends Question | Answer>(socket: Socket): AsyncGenerator<T> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    pending = Buffer.concat([pending, chunk as Buffer]);
    while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE()) {
      const end = 4 + pending.readUInt32BE();
      yield deserialize(pending.subarray(4, end)) as T;
      pending = pending.subarray(end);
    }
  }
}
