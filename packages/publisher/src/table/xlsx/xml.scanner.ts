import type {Attributes, XmlHandler} from './xml.js';

/** Thrown where markup is not well-formed, or holds what is not allowed. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
  readonly problem: 'broken' | 'documentType';

  constructor(problem: 'broken' | 'documentType' = 'broken') {
    super(problem);
    this.problem = problem;
  }
}

const [tab, space, exclamation, doubleQuote, singleQuote, slash, equals, greater, question] = [
  0x09, 0x20, 0x21, 0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x3f,
];

const noAttributes: Attributes = {};

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
 * Takes XML apart as it comes in pieces. It knows what workbooks are made of and no more: declarations of document
 * types are refused, so that entities are those of the language alone. A sheet is millions of small tags, and a parser
 * that also counts lines and judges every letter takes twice the time.
 */
export class XmlScanner {
  private readonly handler: XmlHandler;
  /** What has come and is not yet whole. */
  private rest = '';
  /** Names of the open elements as written. */
  private readonly path: string[] = [];
  private hasRoot = false;
  /** Where the attribute read last ends. */
  private end = 0;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** Elements inside one another. */
  get depth(): number {
    return this.path.length;
  }

  /** Characters that wait for the end of their tag or text. */
  get waiting(): number {
    return this.rest.length;
  }

  /** Takes the next piece. */
  write(piece: string): void {
    const source = this.rest + piece;
    let start = 0;
    for (let next = this.token(source, 0); next > start; next = this.token(source, start)) start = next;
    this.rest = source.slice(start);
  }

  /** Tells that there is no more. */
  close(): void {
    if (!this.hasRoot || this.path.length > 0 || this.rest.trim() !== '') throw new MarkupError();
  }

  /** Reads one tag or text; returns its end, or its start while it is not whole. */
  private token(source: string, start: number): number {
    const tag = source.indexOf('<', start);
    if (tag < 0) return start;
    if (tag > start) {
      this.tell(source.slice(start, tag));
      return tag;
    }
    switch (source.charCodeAt(start + 1)) {
      case slash:
        return this.closing(source, start);
      case question:
        return after(source, '?>', start);
      case exclamation:
        return this.special(source, start);
      default:
        return this.opening(source, start);
    }
  }

  private tell(text: string): void {
    if (this.path.length > 0) this.handler.text(plain(text));
    else if (text.trim() !== '') throw new MarkupError();
  }

  private closing(source: string, start: number): number {
    const end = after(source, '>', start);
    if (end === start) return start;
    const name = this.path.pop();
    const isSame = name !== undefined && source.startsWith(name, start + 2);
    if (!isSame || !isBlank(source, start + 2 + name.length, end - 1)) throw new MarkupError();
    this.handler.close(localName(name));
    return end;
  }

  private special(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return after(source, '-->', start + 1, start);
    const cdata = '<![CDATA[';
    if (source.startsWith(cdata, start)) {
      const end = after(source, ']]>', start);
      if (end > start) this.handler.text(source.slice(start + cdata.length, end - 3));
      return end;
    }
    if (source.length - start < cdata.length) return start;
    throw new MarkupError('documentType');
  }

  private opening(source: string, start: number): number {
    let at = wordEnd(source, start + 1);
    const name = source.slice(start + 1, at);
    let attributes: Record<string, string> | undefined;
    for (;;) {
      at = skipBlank(source, at);
      const code = source.charCodeAt(at);
      if (Number.isNaN(code)) return start;
      if (code === greater) break;
      if (code === slash) {
        if (at + 1 === source.length) return start;
        if (source.charCodeAt(at + 1) !== greater) throw new MarkupError();
        this.open(name, attributes);
        this.handler.close(localName(name));
        this.path.pop();
        return at + 2;
      }
      attributes ??= {};
      if (!this.attribute(source, at, attributes)) return start;
      at = this.end;
    }
    this.open(name, attributes);
    return at + 1;
  }

  private open(name: string, attributes: Attributes = noAttributes): void {
    if (name === '' || (this.hasRoot && this.path.length === 0)) throw new MarkupError();
    this.hasRoot = true;
    this.path.push(name);
    this.handler.open(localName(name), attributes);
  }

  /** Reads one attribute; false while it is not whole. */
  private attribute(source: string, start: number, attributes: Record<string, string>): boolean {
    const nameEnd = wordEnd(source, start);
    let at = skipBlank(source, nameEnd);
    if (at === source.length) return false;
    if (nameEnd === start || source.charCodeAt(at) !== equals) throw new MarkupError();
    at = skipBlank(source, at + 1);
    if (at === source.length) return false;
    const quote = source.charCodeAt(at);
    if (quote !== doubleQuote && quote !== singleQuote) throw new MarkupError();
    const end = source.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
    if (end < 0) return false;
    attributes[source.slice(start, nameEnd)] = plainValue(source.slice(at + 1, end));
    this.end = end + 1;
    return true;
  }
}

/** The position behind the next `mark`; `otherwise` while there is none. */
function after(source: string, mark: string, from: number, otherwise = from): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? otherwise : found + mark.length;
}

function isSpace(code: number): boolean {
  return code === space || (code >= tab && code <= 0x0d);
}

function skipBlank(source: string, start: number): number {
  let at = start;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(source: string, start: number, end: number): boolean {
  return skipBlank(source, start) >= end;
}

/** Where a name ends; names are not judged further. */
function wordEnd(source: string, start: number): number {
  let at = start;
  for (let code = source.charCodeAt(at); code > space; code = source.charCodeAt(at)) {
    if (code === greater || code === slash || code === equals) break;
    at += 1;
  }
  return at;
}

function plain(text: string): string {
  const whole = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return whole.includes('&') ? withoutEntities(whole) : whole;
}

function plainValue(text: string): string {
  const whole = /[\t\n\r]/.test(text) ? text.replace(/\r\n|[\t\n\r]/g, ' ') : text;
  return whole.includes('&') ? withoutEntities(whole) : whole;
}

function withoutEntities(text: string): string {
  return text.replace(/&([^;&]*);?/g, (written, name: string) => {
    if (!written.endsWith(';')) throw new MarkupError();
    const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (character === undefined) throw new MarkupError();
    return character;
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
