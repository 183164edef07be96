import {adoptStyles, type CSSResult} from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds the styles of a part that was loaded late to those a shadow root has; once, however often it is asked. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const present = added.get(root) ?? new Set();
  if (present.has(styles)) return;
  added.set(root, present.add(styles));
  const sheet = styles.styleSheet;
  if (sheet === undefined) adoptStyles(root, [styles]);
  else root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
