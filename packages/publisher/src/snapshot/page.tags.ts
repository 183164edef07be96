import {type DefaultTreeAdapterTypes, html, parse} from 'parse5';

import {textOf} from './page.charset.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Attribute on whatever a snapshot puts into a page, by which the next one finds it. */
export const mark = 'data-zwgk';

/** A piece of a page: offsets of its first byte and of the byte after its last. */
export type Piece = readonly [start: number, end: number];

/** A widget's tag in a page. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Line of the start tag, from 1. */
  readonly line: number;
  /** Offset of the byte after the start tag; absent when the end tag is missing. */
  readonly inside?: number;
  /** What an earlier snapshot put inside the tag, in the order of the page. */
  readonly earlier: readonly Piece[];
  /** Whether a paragraph is open around the tag: any block inside would end both. */
  readonly inParagraph: boolean;
  /** Language of the tag, or of the nearest element around it that names one; `<html>` is not asked, as it often lies. */
  readonly lang?: string;
  /** Address of the feed: the tag's own, else of the `<zwgk-feed>` around it, else of the first on the page. */
  readonly feed?: string;
}

/** What a page says of itself and which widgets it has. */
export interface PageOutline {
  /** The encoding the page names; absent when it names none. */
  readonly charset?: string;
  /** Tags that a browser would upgrade: none of those in comments, scripts or templates. */
  readonly tags: readonly PageTag[];
}

/** Where a page's text begins: after its byte order mark, if there is one. */
function textStart(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/**
 * Finds the widgets of a page.
 *
 * The bytes are parsed as they are, one character each: in UTF-8, GBK and GB18030 no byte of a longer character is one
 * that HTML's syntax knows, so that the tags are the same and every offset is one of a byte.
 */
export function outlineOf(bytes: Uint8Array, names: readonly string[]): PageOutline {
  const start = textStart(bytes);
  const text = Buffer.from(bytes.subarray(start)).toString('latin1');
  const elements = elementsOf(parse(text, {sourceCodeLocationInfo: true}));
  const providers = elements.filter(({tagName}) => tagName === 'zwgk-feed');
  const charset = charsetIn(elements);
  const tags = elements
    .filter(({tagName, namespaceURI}) => names.includes(tagName) && namespaceURI === html.NS.HTML)
    .map((element) => tagOf(element, start, providers[0]));
  return {...(charset !== undefined && {charset}), tags};
}

/** All elements in the order of the page; those inside of templates are not on the page. */
function elementsOf(page: Parent): readonly Element[] {
  const elements: Element[] = [];
  const waiting = [...page.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    elements.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child !== undefined) waiting.push(child);
    }
  }
  return elements;
}

function tagOf(element: Element, start: number, firstProvider: Element | undefined): PageTag {
  const {startTag, endTag, startLine} = element.sourceCodeLocation ?? {};
  const around = ancestorsOf(element);
  const provider = around.find(({tagName}) => tagName === 'zwgk-feed') ?? firstProvider;
  const lang = [element, ...around]
    .filter(({tagName}) => tagName !== 'html')
    .map((each) => valueOf(each, 'lang'))
    .find((each) => each !== undefined);
  const feed = valueOf(element, 'feed') ?? (provider && valueOf(provider, 'src'));
  return {
    name: element.tagName,
    attributes: new Map(element.attrs.map(({name, value}) => [name, decoded(value)])),
    line: startLine ?? 1,
    ...(startTag !== undefined && endTag !== undefined && {inside: start + startTag.endOffset}),
    earlier: element.childNodes.flatMap((child) => {
      const place = 'tagName' in child && valueOf(child, mark) === 'snapshot' && child.sourceCodeLocation;
      return place ? [[start + place.startOffset, start + place.endOffset] as const] : [];
    }),
    inParagraph: around.some(({tagName}) => tagName === 'p'),
    ...(lang !== undefined && {lang}),
    ...(feed !== undefined && {feed}),
  };
}

/** The elements around an element, the nearest first. */
function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  let above = element.parentNode;
  while (above !== null && 'tagName' in above) {
    ancestors.push(above);
    above = above.parentNode;
  }
  return ancestors;
}

function charsetIn(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const declared =
      valueOf(element, 'charset') ??
      (valueOf(element, 'http-equiv')?.toLowerCase() === 'content-type'
        ? /charset\s*=\s*["']?([^\s"';]+)/i.exec(valueOf(element, 'content') ?? '')?.[1]
        : undefined);
    if (declared !== undefined) return declared;
  }
  return undefined;
}

function valueOf(element: Element, name: string): string | undefined {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? undefined : decoded(value);
}

/** The text of an attribute whose bytes were read one by one; what came from references such as `&#20041;` is text already. */
function decoded(value: string): string {
  return value.replace(/[\0-\xff]+/g, (bytes) => textOf(Buffer.from(bytes, 'latin1')));
}
