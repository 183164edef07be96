import {attributeOf, type Element, isElement, type Parent, styleOf, textOf} from './dom.js';

/** Characters of style sheets looked at; pages keep their own rules short. */
const CSS_LENGTH = 50_000;

/** Decides what a resident would not see. */
export type IsHidden = (element: Element) => boolean;

/** Hidden by its own attributes, or by a class or id that the page's style sheets hide. */
export function hiddenIn(page: Parent): IsHidden {
  const selectors = new Set(hiddenSelectors(styleSheets(page).join('\n').slice(0, CSS_LENGTH)));
  return (element) => {
    if (attributeOf(element, 'hidden') !== undefined || hasHidingStyle(element)) return true;
    if (selectors.size === 0) return false;
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
    const id = attributeOf(element, 'id');
    return classes.some((name) => selectors.has(name)) || (id !== undefined && selectors.has(`#${id}`));
  };
}

function hasHidingStyle(element: Element): boolean {
  if (attributeOf(element, 'style') === undefined) return false;
  return (
    /^none\b/i.test(styleOf(element, 'display') ?? '') ||
    /^(hidden|collapse)\b/i.test(styleOf(element, 'visibility') ?? '') ||
    /^all\b/i.test(styleOf(element, 'mso-hide') ?? '')
  );
}

function styleSheets(parent: Parent): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tagName === 'style'
      ? [node.childNodes.map((text) => textOf(text) ?? '').join('')]
      : styleSheets(node);
  });
}

/** Rules for other media say nothing about the screen. */
function hiddenSelectors(css: string): string[] {
  const screen = css.replace(/\/\*[^]*?\*\//g, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...screen.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', declarations = '']) =>
    /display\s*:\s*none/i.test(declarations)
      ? selectors.split(',').flatMap((selector) => /^\s*[a-z]*([.#][\w-]+)\s*$/i.exec(selector)?.[1] ?? [])
      : [],
  );
}
