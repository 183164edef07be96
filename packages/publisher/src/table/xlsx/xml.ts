import {SaxesParser} from 'saxes';

import {failure, TableFailure} from '../failure.js';
import {limits} from '../limits.js';

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
  const parser = new SaxesParser<{xmlns: false; position: false}>({xmlns: false, position: false});
  let quiet = 0;
  let depth = 0;
  parser.on('doctype', () => {
    throw failure('FILE_DAMAGED', documentType);
  });
  parser.on('opentag', ({name, attributes}) => {
    quiet = 0;
    depth += 1;
    if (depth > limits.depth) throw failure('FILE_DAMAGED', brokenXml);
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({name}) => {
    quiet = 0;
    depth -= 1;
    handler.close(localName(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  const decoder = new TextDecoder(undefined, {fatal: true});
  for await (const chunk of bytes) {
    quiet += chunk.length;
    if (quiet > limits.tokenBytes) throw failure('FILE_TOO_LARGE', tokenTooLong());
    asDamage(() => parser.write(decoder.decode(chunk, {stream: true})));
  }
  asDamage(() => parser.write(decoder.decode()).close());
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

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function asDamage(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    throw error instanceof TableFailure ? error : failure('FILE_DAMAGED', brokenXml);
  }
}

function tokenTooLong(): {zh: string; en: string} {
  const megabytes = limits.tokenBytes / 1024 / 1024;
  return {zh: `一处内容超过 ${megabytes} MB`, en: `one text of more than ${megabytes} MB`};
}
