import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';

import type {PlainBlock} from './page.markup.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * What a drawn widget says, as headings and lists: what is marked as a heading for screen readers, and each `row` part.
 * Controls, and what only screen readers are told, are left out.
 */
export function plainOf(html: string): readonly PlainBlock[] {
  const blocks: PlainBlock[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (items.length > 0) blocks.push({type: 'list', items});
    items = [];
  };
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (isRow(node)) items.push(wordsOf(node));
    else if (attribute(node, 'role') === 'heading') {
      end();
      blocks.push({type: 'heading', level: levelOf(node), text: wordsOf(node)});
    } else if (isFooter(node)) {
      end();
      blocks.push({type: 'paragraph', text: wordsOf(node)});
    } else node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  end();
  return blocks;
}

function isRow(element: Element): boolean {
  return (attribute(element, 'part') ?? '').split(' ').includes('row');
}

/** Who publishes and since when. */
function isFooter(element: Element): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes('footer');
}

function levelOf(heading: Element): number {
  return Math.min(6, Math.max(1, Number(attribute(heading, 'aria-level')) || 2));
}

/** The words of an element as one line; cells of a table are parted by a dot. */
function wordsOf(element: Element): string {
  const cells = element.childNodes.filter((child) => 'tagName' in child && /^t[dh]$/.test(child.tagName));
  const texts = cells.length > 0 ? cells.map((cell) => textOf(cell)) : [textOf(element)];
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' · ');
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || isUnseen(node)) return '';
  return node.childNodes.map((child) => textOf(child)).join('');
}

function isUnseen(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return classes.includes('hidden') || attribute(element, 'aria-hidden') === 'true';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
