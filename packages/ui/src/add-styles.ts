import {adoptStyles, type CSSResult} from 'lit';

/** Adds the styles of a part that was loaded late to those a shadow root has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet === undefined) adoptStyles(root, [styles]);
  else root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
