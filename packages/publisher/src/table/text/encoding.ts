import {failure} from '../failure.js';

/** A file's text and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  /** As a clerk's editor names it: `UTF-8`, `GBK`, … */
  readonly encoding: string;
  /** The file said so itself, or is what files are today; nobody needs to be told. */
  readonly certain: boolean;
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
  if (mark !== undefined) {
    return {
      text: decodeAs(mark.encoding, bytes, false) ?? '',
      encoding: mark.encoding,
      certain: mark.encoding === 'UTF-8',
    };
  }
  const strict = decodeAs('UTF-8', bytes, true);
  if (strict !== undefined && !isNoise(strict)) return {text: strict, encoding: 'UTF-8', certain: true};
  const found =
    withoutMark(bytes) ?? declaredText(bytes, declared) ?? chineseText(bytes) ?? damagedText(bytes);
  if (found === undefined) throw failure('ENCODING_UNKNOWN');
  return found;
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

/** GBK and its larger successor share one decoder; only the successor has characters of four bytes. */
function chineseText(bytes: Uint8Array): DecodedText | undefined {
  const text = decodeAs('gb18030', bytes, true);
  return readable(text, hasFourByteCharacter(bytes) ? 'GB18030' : 'GBK');
}

/** A few broken bytes, as a cut download leaves them, do not make a file unreadable. */
function damagedText(bytes: Uint8Array): DecodedText | undefined {
  const candidates = ['UTF-8', 'GBK'].flatMap((encoding) => {
    const text = decodeAs(encoding, bytes, false);
    if (text === undefined) return [];
    return [{encoding, text, lost: text.split('\ufffd').length - 1}];
  });
  const [best] = candidates.sort((a, b) => a.lost - b.lost);
  return best === undefined || best.lost > best.text.length * TOLERATED
    ? undefined
    : readable(best.text, best.encoding);
}

function readable(text: string | undefined, encoding: string): DecodedText | undefined {
  return text === undefined || isNoise(text) ? undefined : {text, encoding, certain: false};
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
