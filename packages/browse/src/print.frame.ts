import {type CSSResult, type LitElement, render} from 'lit';

/** The frame of the last sheet: browsers that do not say when they have printed keep it until the next. */
let last: HTMLIFrameElement | undefined;

/** What goes to paper. */
export interface Sheet {
  /** Name of the file when it is printed into one. */
  readonly title: string;
  /** Language of its words, a BCP 47 tag. */
  readonly language: string;
  readonly styles: readonly CSSResult[];
  readonly content: unknown;
  /** Fits what has been drawn to the paper. */
  readonly fit?: (drawn: Document) => void;
}

/**
 * Prints a sheet from a frame of its own inside the widget: nothing of the page around it is printed, and neither its
 * styles nor ours reach the other's document.
 *
 * The frame is built node by node, with a style sheet that is handed over as an object, so that pages with a strict
 * CSP allow it.
 */
export async function printSheet(host: LitElement, sheet: Sheet): Promise<void> {
  last?.remove();
  const frame = document.createElement('iframe');
  last = frame;
  frame.className = 'hidden';
  frame.title = sheet.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  host.renderRoot.append(frame);
  await ready;
  const {contentWindow: inner, contentDocument: paper} = frame;
  if (inner === null || paper === null) return;
  fill(paper, sheet);
  sheet.fit?.(paper);
  inner.addEventListener('afterprint', () => frame.remove());
  inner.focus();
  inner.print();
}

/** Draws a sheet into an empty document. */
export function fill(paper: Document, {title, language, styles, content}: Sheet): void {
  paper.title = title;
  paper.documentElement.lang = language;
  for (const {cssText} of styles) dress(paper, cssText);
  render(content, paper.body);
}

/** A sheet of styles belongs to the document whose window made it. */
function dress(paper: Document, cssText: string): void {
  const sheets = paper.defaultView?.CSSStyleSheet;
  if (sheets !== undefined && 'replaceSync' in sheets.prototype && 'adoptedStyleSheets' in paper) {
    const sheet = new sheets();
    sheet.replaceSync(cssText);
    paper.adoptedStyleSheets = [...paper.adoptedStyleSheets, sheet];
    return;
  }
  const style = paper.createElement('style');
  style.textContent = cssText;
  paper.head.append(style);
}
