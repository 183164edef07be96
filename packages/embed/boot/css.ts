/**
 * Stands in for Lit's module of styles. Lit's own also takes expressions, sheets made by others and numbers;
 * ours are literals.
 */
export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

export class CSSResult {
  readonly cssText: string;
  /** Shared by all elements; `undefined` where browsers cannot share it. */
  readonly styleSheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
    if (!supportsAdoptingStyleSheets) return;
    this.styleSheet = new CSSStyleSheet();
    this.styleSheet.replaceSync(cssText);
  }
}

// eslint-disable-next-line no-restricted-syntax -- Lit's module passes the name on; nothing calls it
export function unsafeCSS(cssText: string): CSSResult {
  return new CSSResult(cssText);
}

export function css({0: cssText = ''}: readonly string[]): CSSResult {
  return new CSSResult(cssText);
}

export function getCompatibleStyle(styles: CSSResult): CSSResult {
  return styles;
}

export function adoptStyles(root: ShadowRoot, all: readonly CSSResult[]): void {
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = all.flatMap(({styleSheet}) => styleSheet ?? []);
    return;
  }
  for (const {cssText} of all) {
    const style = document.createElement('style');
    style.textContent = cssText;
    root.append(style);
  }
}
