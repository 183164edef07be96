import {failure} from '../failure.js';

/** A file's text and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  /** As a clerk's editor names it: `UTF-8`, `GBK`, … */
  readonly encoding: string;
  /** The file said so itself, or is what files are today; nobody needs to be told. */
  readonly certain: boolean;
  /** Characters that could not be read. */
  readonly lost: number;
}

const marks: readonly {readonly bytes: readonly number[]; readonly encoding: string}[] = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'UTF-8'},
  {bytes: [0xff, 0xfe], encoding: 'UTF-16LE'},
  {bytes: [0xfe, 0xff], encoding: 'UTF-16BE'},
];

/** Share of characters that may be broken or foreign in a text that is still worth reading. */
const TOLERATED = 0.01;

/**
 * Finds out a text's encoding from its bytes. What it declares is asked last, since pages and editors declare wrongly.
 *
 * @param declared Encoding named in the text itself, as web pages do.
 * @throws TableFailure `ENCODING_UNKNOWN` if no encoding yields a readable text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const found =
    (mark === undefined ? unmarked(bytes, declared) : tolerant(mark.encoding, bytes)) ?? damagedText(bytes);
  if (found === undefined) throw failure('ENCODING_UNKNOWN');
  return found;
}

function unmarked(bytes: Uint8Array, declared: string | undefined): DecodedText | undefined {
  return (
    readable(decodeAs('UTF-8', bytes, true), 'UTF-8') ??
    withoutMark(bytes) ??
    declaredText(bytes, declared) ??
    readable(decodeAs('gb18030', bytes, true), hasFourByteCharacter(bytes) ? 'GB18030' : 'GBK')
  );
}

/** UTF-16 betrays itself by the zero bytes of its commas and line ends. */
function withoutMark(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, 64 * 1024);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  if (even + odd < sample.length / 200 || bytes.length % 2 === 1) return undefined;
  const encoding = odd > even ? 'UTF-16LE' : 'UTF-16BE';
  return readable(decodeAs(encoding, bytes, true), encoding);
}

function declaredText(bytes: Uint8Array, declared: string | undefined): DecodedText | undefined {
  if (declared === undefined || /^(utf-?8|gb)/i.test(declared)) return undefined;
  return readable(decodeAs(declared, bytes, true), declared);
}

/** A few broken bytes, as a cut download leaves them, do not make a file unreadable. */
function damagedText(bytes: Uint8Array): DecodedText | undefined {
  const [utf8, gbk] = [tolerant('UTF-8', bytes), tolerant('GBK', bytes)];
  return (utf8?.lost ?? Infinity) <= (gbk?.lost ?? Infinity) ? utf8 : gbk;
}

/** A text with its broken characters replaced, unless they are too many. */
function tolerant(encoding: string, bytes: Uint8Array): DecodedText | undefined {
  const text = decodeAs(encoding, bytes, false) ?? '';
  const lost = text.split('\ufffd').length - 1;
  return lost > text.length * TOLERATED ? undefined : readable(text, encoding, lost);
}

/** GBK and its larger successor share one decoder; only the successor has characters of four bytes. */
function readable(text: string | undefined, encoding: string, lost = 0): DecodedText | undefined {
  if (text === undefined || isNoise(text)) return undefined;
  return {text, encoding, certain: encoding === 'UTF-8', lost};
}

/** Control characters and code points nobody types: the bytes were not text, or not this encoding. */
function isNoise(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const odd = text.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]|\p{Unassigned}/gu);
  return (odd?.length ?? 0) > Math.max(2, text.length * TOLERATED);
}

function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasFourByteCharacter(bytes: Uint8Array): boolean {
  for (let index = 0; index + 1 < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x81) continue;
    const next = bytes[index + 1] ?? 0;
    if (next >= 0x30 && next <= 0x39) return true;
    index += 1;
  }
  return false;
}
