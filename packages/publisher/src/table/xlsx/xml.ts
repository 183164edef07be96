import {failure, TableFailure} from '../failure.js';
import {limits} from '../limits.js';
import {MarkupError, XmlScanner} from './xml.scanner.js';

/** Attributes by name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader listens to; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const brokenXml = {zh: '内部内容有错', en: 'its inner markup is wrong'};
const documentType = {
  zh: '内部含有不允许的 DTD 声明',
  en: 'its inner markup declares a DTD, which is not allowed',
};

/**
 * Reads XML piece by piece. Document type declarations are refused, so entities can neither multiply nor reach outside.
 */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder(undefined, {fatal: true});
  for await (const chunk of bytes) {
    asDamage(() => scanner.write(decoder.decode(chunk, {stream: true})));
    if (scanner.waiting > limits.tokenLength) throw failure('FILE_TOO_LARGE', tokenTooLong());
    if (scanner.depth > limits.depth) throw failure('FILE_DAMAGED', brokenXml);
  }
  asDamage(() => {
    scanner.write(decoder.decode());
    scanner.close();
  });
}

/** An attribute by its local name, whatever prefix its writer chose. */
export function attribute(attributes: Attributes, localName: string): string | undefined {
  const suffix = `:${localName}`;
  const name = Object.keys(attributes).find((key) => key.endsWith(suffix));
  return name === undefined ? undefined : attributes[name];
}

/** Whether a boolean attribute is on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number of an attribute, or undefined. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function asDamage(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (error instanceof TableFailure) throw error;
    const isRefused = error instanceof MarkupError && error.problem === 'documentType';
    throw failure('FILE_DAMAGED', isRefused ? documentType : brokenXml);
  }
}

function tokenTooLong(): {zh: string; en: string} {
  const {tokenLength: most} = limits;
  return {zh: `一处内容超过 ${most} 字`, en: `one text of more than ${most} characters`};
}
