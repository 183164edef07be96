import {ProblemError} from './problem.js';

/** Longest JSON body, in bytes: a request whose every field is as long as it may be has less than half. */
const longestJson = 64 * 1024;

/**
 * Reads a body of at most `most` bytes, and stops at the first byte more, whatever its `Content-Length` says.
 *
 * @throws {ProblemError} `tooLarge`
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw new ProblemError('tooLarge');
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body !== null) {
    for await (const chunk of request.body) {
      length += chunk.length;
      if (length > most) throw new ProblemError('tooLarge');
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a JSON body.
 *
 * A page of another site can only send JSON after asking first (preflight), so that requiring the type keeps out forms.
 *
 * @throws {ProblemError} `unsupportedType`, `tooLarge`, `malformed`
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) {
    throw new ProblemError('unsupportedType');
  }
  const bytes = await readBytes(request, longestJson);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    // The parser's message would quote what was sent.
    throw new ProblemError('malformed');
  }
}
