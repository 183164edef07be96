import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  parse,
  type TreeAdapter,
} from 'parse5';

import {failure} from '../failure.js';
import {limits} from '../limits.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A page as a browser would build it; scripts are text. */
export function parsePage(markup: string): Parent {
  return parse(markup, {treeAdapter: shallowAdapter()});
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The text of a text node; undefined for any other. */
export function textOf(node: Node): string | undefined {
  return defaultTreeAdapter.isTextNode(node) ? node.value : undefined;
}

/** An attribute's value; undefined without it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** A declaration in an element's own style, lower case, the last one if several. */
export function styleOf(element: Element, property: string): string | undefined {
  const declarations = (attributeOf(element, 'style') ?? '').split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const;
  });
  return declarations.reverse().find(([name]) => name === property)?.[1];
}

/** Nesting far beyond any page would take the parser time that grows with its square. */
function shallowAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > limits.depth) {
        const [zh, en] = [
          `网页标签嵌套超过 ${limits.depth} 层`,
          `tags nested more than ${limits.depth} deep`,
        ];
        throw failure('FILE_TOO_LARGE', {zh, en});
      }
    },
    onItemPop: () => (depth -= 1),
  };
}
